# isinstance and issubclass: tuples, hooks on the metaclass, and classes told by __class__ and __bases__.


class Meta(type):
    def __instancecheck__(cls, instance):
        print("  instancecheck", cls.__name__, type(instance).__name__)
        return hasattr(instance, "quack")

    def __subclasscheck__(cls, subclass):
        print("  subclasscheck", cls.__name__, getattr(subclass, "__name__", subclass))
        return hasattr(subclass, "quack")


class Duck(metaclass=Meta):
    pass


class Bird:
    def quack(self):
        pass


class Stone:
    pass


print(isinstance(Bird(), Duck), isinstance(Stone(), Duck), issubclass(Bird, Duck), issubclass(Stone, Duck))
# The exact class is not asked.
print(isinstance(Duck(), Duck), issubclass(Duck, Duck))
print(isinstance(Bird(), (int, Duck)), isinstance(5, (str, (bytes, (int,)))), isinstance(5, ()))
print(issubclass(bool, (str, int)), issubclass(5, Duck))


class Truthy(type):
    def __instancecheck__(cls, instance):
        return "yes" if instance else []


class T(metaclass=Truthy):
    pass


print(isinstance(1, T), isinstance(0, T))


class Liar:
    @property
    def __class__(self):
        return int


liar = Liar()
print(isinstance(liar, int), isinstance(liar, Liar), isinstance(liar, str), type(liar).__name__)


class BadLiar:
    @property
    def __class__(self):
        raise AttributeError("no class")


class WorseLiar:
    @property
    def __class__(self):
        raise ValueError("broken")


print(isinstance(BadLiar(), int))
try:
    isinstance(WorseLiar(), int)
except ValueError as error:
    print(error)


class Pseudo:
    """Not a class, but with __bases__."""

    def __init__(self, *bases):
        self.__bases__ = bases


root = Pseudo()
leaf = Pseudo(Pseudo(root))
print(issubclass(leaf, root), issubclass(root, leaf), issubclass(leaf, leaf))


class Instance:
    def __init__(self, cls):
        self.cls = cls

    @property
    def __class__(self):
        return self.cls


print(isinstance(Instance(leaf), root))

for action in (
    lambda: isinstance(1, 5),
    lambda: isinstance(1, [int]),
    lambda: isinstance(1, (str, 5)),
    lambda: isinstance(1, (int, 5)),
    lambda: isinstance(1),
    lambda: isinstance(1, None),
    lambda: issubclass(1, int),
    lambda: issubclass(int, 5),
    lambda: issubclass(int, (str, None)),
    lambda: issubclass(int),
    lambda: issubclass("int", (int, str)),
    lambda: type.__instancecheck__(int, True),
    lambda: type.__subclasscheck__(int, bool),
    lambda: int.__instancecheck__(3),
    lambda: int.__subclasscheck__(3),
):
    try:
        print(action())
    except TypeError as error:
        print(error)

nested = int
for _ in range(20000):
    nested = (nested,)
try:
    isinstance("", nested)
except RecursionError as error:
    print(error)
