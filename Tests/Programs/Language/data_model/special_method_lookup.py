# Implicit calls of special methods look at the type, never at the instance.


class Plain:
    pass


p = Plain()
names = ("__len__", "__bool__", "__call__", "__iter__", "__getitem__", "__contains__", "__add__", "__neg__",
         "__eq__", "__lt__", "__hash__", "__repr__", "__str__", "__format__", "__index__", "__int__",
         "__enter__", "__exit__", "__reversed__", "__next__", "__dir__", "__getattr__", "__round__", "__abs__")
for name in names:
    setattr(p, name, lambda *arguments: "from the instance")


def with_statement():
    with p:
        pass


attempts = (
    ("len", lambda: len(p)), ("bool", lambda: bool(p)), ("call", lambda: p()), ("iter", lambda: iter(p)),
    ("item", lambda: p[0]), ("in", lambda: 1 in p), ("add", lambda: p + 1), ("neg", lambda: -p),
    ("eq", lambda: p == 1), ("lt", lambda: p < 1), ("hash", lambda: hash(p) == object.__hash__(p)),
    ("repr", lambda: repr(p)[:16]), ("str", lambda: str(p)[:16]), ("format", lambda: f"{p}"[:16]),
    ("index", lambda: [1][p]), ("int", lambda: int(p)), ("with", with_statement),
    ("reversed", lambda: reversed(p)), ("next", lambda: next(p)), ("dir", lambda: "__len__" in dir(p)),
    ("getattr", lambda: p.absent), ("round", lambda: round(p)), ("abs", lambda: abs(p)),
)
for label, action in attempts:
    try:
        print(label, action())
    except (TypeError, AttributeError) as error:
        print(label, type(error).__name__, error)
print(p.__len__(), p.__add__(1), p.__repr__())


# The type may get one at any time, and lose it.
def refuse(label):
    try:
        print(label, len(p))
    except TypeError as error:
        print(label, error)


refuse("before")
Plain.__len__ = lambda self: 3
refuse("set")


class Child(Plain):
    pass


print(len(Child()))
Child.__len__ = lambda self: 4
print(len(Child()), len(p))
del Child.__len__
print(len(Child()))
del Plain.__len__
refuse("deleted")


# A descriptor in the type is asked with the instance; an ordinary callable gets no instance.
class Descriptor:
    def __get__(self, instance, owner):
        print("  asked for", type(instance).__name__)
        return lambda: 7


class Callable:
    def __call__(self, *arguments):
        return len(arguments)


class Uses:
    __len__ = Descriptor()
    __index__ = Callable()
    __add__ = Callable()
    __neg__ = staticmethod(lambda: "static neg")
    __abs__ = classmethod(lambda cls: cls.__name__)


u = Uses()
print(len(u), [10, 20][u], u + 1, -u, abs(u))


# For a class, the metaclass is the type.
class Meta(type):
    def __len__(cls):
        return 99


class Made(metaclass=Meta):
    def __len__(self):
        return 1


print(len(Made), len(Made()), Made.__len__(Made()))
try:
    Made + 1
except TypeError as error:
    print(error)
