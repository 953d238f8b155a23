# __slots__: the attributes an instance may have, and no others.


class Point:
    __slots__ = ("x", "y")

    def __init__(self, x):
        self.x = x


p = Point(1)
print(p.x, hasattr(p, "y"), hasattr(p, "__dict__"), hasattr(p, "__weakref__"))
p.y = 2
print(p.x + p.y)
attempts = (
    lambda: setattr(p, "z", 3),
    lambda: p.z,
    lambda: delattr(p, "z"),
    lambda: p.__dict__,
    lambda: vars(p),
    lambda: setattr(p, "__dict__", {}),
)
for action in attempts:
    try:
        print(action())
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)
del p.x
for action in (lambda: p.x, lambda: delattr(p, "x")):
    try:
        action()
    except AttributeError as error:
        print(error)
print(Point.__slots__, sorted(name for name in Point.__dict__ if not name.startswith("__")))
print(type(Point.x).__name__, Point.x)


class One:
    __slots__ = "single"


class Many:
    __slots__ = ["b", "a"]


class FromDict:
    __slots__ = {"first": "documented", "second": None}


class FromGenerator:
    __slots__ = (name for name in ("g1", "g2"))


class Nothing:
    __slots__ = ()


one = One()
one.single = 5
print(one.single, One.__slots__, Many.__slots__, FromDict.__slots__, list(FromGenerator.__slots__))
d = FromDict()
d.first = d.second = 1
g = FromGenerator()
g.g1 = 1
try:
    g.g3 = 1
except AttributeError as error:
    print(error)
try:
    Nothing().x = 1
except AttributeError as error:
    print(error)


class WithDict:
    __slots__ = ("a", "__dict__")


w = WithDict()
w.a = 1
w.b = 2
print(w.__dict__, w.a, hasattr(w, "__weakref__"))


class WithWeak:
    __slots__ = ("__weakref__",)


print(WithWeak().__weakref__, "__weakref__" in WithWeak.__dict__)


class Mangled:
    __slots__ = ("__private", "_single", "__both__")

    def __init__(self):
        self.__private = 5


m = Mangled()
print(m._Mangled__private, sorted(name for name in dir(m) if "ivate" in name or "both" in name))

# __slots__ set or changed afterwards does nothing.
Nothing.__slots__ = ("x",)
try:
    Nothing().x = 1
except AttributeError as error:
    print(error)
