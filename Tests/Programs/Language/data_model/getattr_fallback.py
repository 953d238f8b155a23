# __getattr__ is called when the ordinary lookup has failed with AttributeError.


class Fallback:
    present = "class"

    def __init__(self):
        self.own = "instance"

    def __getattr__(self, name):
        print("  getattr", name)
        if name.startswith("no"):
            raise AttributeError(f"really no {name}")
        return name.upper()


f = Fallback()
print(f.present)
print(f.own)
print(f.absent)
print(hasattr(f, "other"), hasattr(f, "nothing"))
print(getattr(f, "nowhere", "default"), getattr(f, "some", "default"))
try:
    f.nobody
except AttributeError as error:
    print(error)
del f.own
print(f.own)
try:
    del f.own
except AttributeError as error:
    print(error)


class WithProperty(Fallback):
    @property
    def broken(self):
        print("  property")
        raise AttributeError("inside the property")

    @property
    def worse(self):
        raise KeyError("not an AttributeError")


w = WithProperty()
print(w.broken)
try:
    w.worse
except KeyError as error:
    print(type(error).__name__, error)

# Special methods are looked up on the type, past __getattr__.
for action in (lambda: len(f), lambda: f + 1, lambda: f[0], lambda: f(), lambda: iter(f)):
    try:
        action()
    except TypeError as error:
        print(error)
print(f.__len__)


class Recursive:
    def __getattr__(self, name):
        return self.missing


try:
    Recursive().anything
except RecursionError as error:
    print(type(error).__name__)


class Raises:
    def __getattr__(self, name):
        raise ZeroDivisionError(name)


for action in (lambda: Raises().x, lambda: hasattr(Raises(), "x"), lambda: getattr(Raises(), "x", 1)):
    try:
        action()
    except ZeroDivisionError as error:
        print("ZeroDivisionError", error)

r = Fallback()
r.__getattr__ = lambda name: "from the instance"
print(r.what)
for arguments in ((f,), (f, 1), (f, "a", 1, 2), ()):
    try:
        getattr(*arguments)
    except TypeError as error:
        print(error)
