# __enter__ and __exit__: order, arguments, swallowing, and where they are looked up.


class Manager:
    def __init__(self, name, swallow=False, enter_error=None, exit_error=None):
        self.name = name
        self.swallow = swallow
        self.enter_error = enter_error
        self.exit_error = exit_error

    def __enter__(self):
        print("  enter", self.name)
        if self.enter_error:
            raise self.enter_error
        return self.name.upper()

    def __exit__(self, kind, value, traceback):
        print("  exit", self.name, kind and kind.__name__, value, traceback is not None)
        if self.exit_error:
            raise self.exit_error
        return self.swallow


with Manager("a") as a:
    print("body", a)
with Manager("a") as a, Manager("b") as b:
    print("body", a, b)
with Manager("a", swallow=True):
    raise ValueError("swallowed")
print("goes on")
try:
    with Manager("outer"), Manager("inner"):
        raise KeyError("passes")
except KeyError as error:
    print("caught", error)
with Manager("outer", swallow=True), Manager("inner", exit_error=OSError("from exit")):
    raise KeyError("replaced")
try:
    with Manager("outer"), Manager("inner", enter_error=OSError("from enter")):
        print("never")
except OSError as error:
    print("caught", error)


def leave(how):
    for number in range(3):
        with Manager(f"{how} {number}", swallow=True):
            if how == "return":
                return "returned"
            if how == "break":
                break
            if how == "continue":
                continue
            print("body")
    return "end"


print(leave("return"))
print(leave("break"))
print(leave("continue"))

with Manager("tuple") as (x, *y):
    print(x, y)


class Target:
    pass


t = Target()
with Manager("attribute") as t.value, Manager("item") as vars(t)["key"]:
    print(t.value, t.key)
try:
    with Manager("bad target") as (x, y):
        print("never")
except ValueError as error:
    print(error)

# Exceptions which need no value: the manager gets an instance all the same.
with Manager("class", swallow=True):
    raise IndexError
for answer in (1, 0, "yes", [], None):
    try:
        with Manager(f"answer {answer!r}", swallow=answer):
            raise ValueError("v")
        print("swallowed")
    except ValueError:
        print("not swallowed")


class NoExit:
    def __enter__(self):
        print("never entered")


class NoEnter:
    def __exit__(self, *arguments):
        pass


instance = Target()
instance.__enter__ = instance.__exit__ = lambda *arguments: None
for manager in (NoExit(), NoEnter(), instance, 5, None, Manager):
    try:
        with manager:
            pass
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)
