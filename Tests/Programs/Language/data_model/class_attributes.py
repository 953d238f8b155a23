# Attributes of classes: __name__, __qualname__, __module__, __doc__, __bases__, __base__, and assignment to them.


class Outer:
    """The outer class."""

    class Inner:
        pass

    def make(self):
        class Local:
            pass
        return Local


class Child(Outer):
    pass


for cls in (Outer, Outer.Inner, Outer().make(), Child, int, type, KeyError):
    print(cls.__name__, cls.__qualname__, cls.__module__, cls.__base__.__name__,
          [base.__name__ for base in cls.__bases__])
print(Outer.__doc__, Child.__doc__, Outer().__doc__, Child().__doc__, object.__base__, object.__bases__)
print(Child.__basicsize__ == Outer.__basicsize__, Child.__itemsize__, int.__itemsize__ > 0,
      Child.__flags__ == Outer.__flags__)

Child.__name__ = "Renamed"
print(Child, Child.__name__, Child.__qualname__)
Child.__qualname__ = "Some.Where"
Child.__module__ = "moved"
Child.__doc__ = "Changed."
print(Child, Child.__doc__, Child.__dict__["__module__"])
Child.__module__ = 5
print(Child.__module__, Child)

attempts = (
    lambda: setattr(Outer, "__name__", 5),
    lambda: setattr(Outer, "__name__", "a\0b"),
    lambda: setattr(Outer, "__qualname__", None),
    lambda: delattr(Outer, "__name__"),
    lambda: delattr(Outer, "__qualname__"),
    lambda: delattr(Outer, "__module__"),
    lambda: Outer.__module__,
    lambda: delattr(Outer, "__doc__"),
    lambda: setattr(Outer, "__dict__", {}),
    lambda: delattr(Outer, "__dict__"),
    lambda: setattr(Outer, "__mro__", ()),
    lambda: setattr(Outer, "__base__", int),
    lambda: setattr(int, "__name__", "integer"),
    lambda: setattr(int, "__doc__", "x"),
    lambda: setattr(int, "__module__", "x"),
    lambda: setattr(int, "__qualname__", "x"),
    lambda: setattr(Outer, "__basicsize__", 1),
    lambda: Outer().__name__,
    lambda: Outer().__mro__,
    lambda: Outer().__bases__,
    lambda: Outer().__qualname__,
    lambda: Outer.absent,
    lambda: delattr(Outer, "absent"),
    lambda: Outer.__call__,
    lambda: int.__abstractmethods__,
    lambda: Outer.__abstractmethods__,
    lambda: type.__abstractmethods__,
)
for action in attempts:
    try:
        print(type(action()).__name__)
    except (TypeError, AttributeError, ValueError) as error:
        print(type(error).__name__, error)


# Abstract methods.
class Abstract:
    def one(self):
        pass

    def two(self):
        pass


Abstract.__abstractmethods__ = frozenset({"one"})
try:
    Abstract()
except TypeError as error:
    print(error)
Abstract.__abstractmethods__ = ["two", "one"]
try:
    Abstract()
except TypeError as error:
    print(error)
Abstract.__abstractmethods__ = ()
print(type(Abstract()).__name__)


class Doc:
    __doc__ = 5


class Descriptor:
    @property
    def __doc__(self):
        return "for instances"


print(Doc.__doc__, type(Descriptor.__doc__).__name__, Descriptor().__doc__)
