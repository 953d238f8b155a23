# The objects that stand for slots in a class: member descriptors.


class Point:
    """Two numbers."""

    __slots__ = ("x", "y")


class Child(Point):
    __slots__ = ("z",)


class Other:
    __slots__ = ("x",)


x = Point.__dict__["x"]
print(x, repr(Child.z), type(x).__name__)
print(x.__name__, x.__objclass__.__name__, x.__qualname__, x.__doc__)
print(Point.x is x, Child.x is x, x.__get__(None, Point) is x)
p = Point()
x.__set__(p, 5)
print(p.x, x.__get__(p), x.__get__(p, Point))
x.__delete__(p)
attempts = (
    lambda: x.__get__(p),
    lambda: x.__delete__(p),
    lambda: x.__get__(Other()),
    lambda: x.__set__(Other(), 1),
    lambda: x.__delete__(5),
    lambda: x.__get__(None),
    lambda: x.__get__(None, None),
    lambda: x.__set__(None, 1),
    lambda: x.__set__(p),
    lambda: setattr(x, "__name__", "renamed"),
    lambda: setattr(x, "extra", 1),
    lambda: type(x)(),
    lambda: x(),
)
for action in attempts:
    try:
        print(action())
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)

# It may be put under another name, in its own class or below.
Point.alias = x
p.alias = 7
print(p.x, Point.alias.__name__)
Child.z_again = Child.__dict__["z"]
c = Child()
c.z_again = 8
print(c.z)


# In a class that does not derive from its own it refuses.
class Stranger:
    x = x


try:
    Stranger().x
except TypeError as error:
    print(error)
try:
    Stranger().x = 1
except TypeError as error:
    print(error)

del Point.y
try:
    p.y = 1
except AttributeError as error:
    print(error)

# The same kind stands for fields of built-in types; getset descriptors are alike.
for descriptor in (type(lambda: 0).__globals__, type.__dict__["__dict__"], int.real, slice.start, Exception.args):
    print(type(descriptor).__name__, descriptor.__name__, descriptor.__objclass__.__name__, descriptor)
s = slice(1, 2, 3)
try:
    s.start = 5
except AttributeError as error:
    print(error)
print(slice.start.__get__(s), int.real.__doc__ is not None)
class Doc:
    pass


d = Doc()
print(Doc.__dict__["__dict__"], Doc.__dict__["__weakref__"], Doc.__dict__["__dict__"].__get__(d))
