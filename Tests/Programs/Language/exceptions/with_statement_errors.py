# Exceptions and the with statement: what __exit__ sees and decides.
import sys


class Manager:
    def __init__(self, name, action=None):
        self.name = name
        self.action = action

    def __enter__(self):
        print("  enter", self.name)
        return self

    def __exit__(self, kind, value, traceback):
        print("  exit", self.name, kind and kind.__name__, value)
        if self.action == "swallow":
            return True
        if self.action == "replace":
            raise KeyError("from " + self.name)
        if self.action == "re-raise":
            raise value
        if self.action == "re-raise bare":
            raise
        if self.action == "from":
            raise OSError("from " + self.name) from value


def show(error):
    text = []
    while error:
        text.append(repr(error))
        error = error.__cause__ or error.__context__
    return " <- ".join(text)


def names(error):
    tb, found = error.__traceback__, []
    while tb:
        found.append(tb.tb_frame.f_code.co_name)
        tb = tb.tb_next
    return found


for action in (None, "swallow", "replace", "re-raise", "re-raise bare", "from"):
    print(action)
    try:
        with Manager("m", action):
            raise ValueError("body")
        print("  went on")
    except Exception as error:
        print("  caught", show(error), names(error))


def nested(outer, inner):
    with Manager("outer", outer) as o, Manager("inner", inner) as i:
        raise ValueError("body")
    return "went on"


for pair in ((None, "swallow"), ("swallow", None), ("swallow", "replace"), ("replace", "replace")):
    print(pair)
    try:
        print("  ", nested(*pair))
    except Exception as error:
        print("  caught", show(error))


def returns():
    with Manager("returns", "swallow"):
        return "value"


def return_is_lost():
    with Manager("lost", "replace"):
        return "value"


print(returns())
try:
    return_is_lost()
except KeyError as error:
    print(show(error))


def generator():
    with Manager("generator"):
        yield 1
        yield 2


g = generator()
next(g)
g.close()
g = generator()
next(g)
try:
    g.throw(ValueError("thrown"))
except ValueError as error:
    print(show(error))


class ExitLooked:
    def __enter__(self):
        type(self).__exit__ = lambda *arguments: print("  too late")
        return self

    def __exit__(self, *arguments):
        print("  the __exit__ from before the body")


with ExitLooked():
    pass


class Truth:
    def __bool__(self):
        raise TypeError("no truth")


class Answer(Manager):
    def __exit__(self, *arguments):
        return Truth()


try:
    with Answer("a"):
        raise ValueError("body")
except TypeError as error:
    print(show(error))
with Answer("b"):
    print("no exception: the answer is not looked at")
with Manager("break"):
    for _ in range(2):
        with Manager("loop"):
            break
print(sys.exc_info())
