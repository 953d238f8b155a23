from _collections import deque, defaultdict, OrderedDict, _count_elements, _tuplegetter


def attempt(function, *arguments, **keywords):
    try:
        print(function(*arguments, **keywords))
    except Exception as error:
        print(type(error).__name__, error)

class Point(tuple):
    __slots__ = ()
    x = _tuplegetter(0, "the first")
    y = _tuplegetter(1, "the second")
    z = _tuplegetter(2, "too many")


p = Point((3, 4))
print(p.x, p.y, Point.x.__doc__, Point.y.__doc__, Point.x.__reduce__())
attempt(lambda: p.z)
attempt(setattr, p, "x", 1)
attempt(delattr, p, "x")
print(type(Point.x).__name__, type(Point.x).__module__, Point.x.__get__(p), Point.x.__get__((7, 8), tuple), Point.x.__get__(None, int) is Point.x)
for call in (
    lambda: _tuplegetter(), lambda: _tuplegetter(1), lambda: _tuplegetter("a", "b"), lambda: _tuplegetter(1.0, "a"), lambda: _tuplegetter(1, 2, 3), lambda: _tuplegetter(index=1, doc=2), lambda: _tuplegetter(2 ** 70, 1),
    lambda: _tuplegetter(0, "d").__get__([1]), lambda: _tuplegetter(0, "d").__get__(None), lambda: _tuplegetter(5, "d").__get__((1, 2)), lambda: _tuplegetter(-1, "d").__get__((1, 2)),
    lambda: _tuplegetter(0, "d").__set__((1,), 2), lambda: _tuplegetter(0, "d").__delete__((1,)), lambda: _tuplegetter(0, "d").__get__(5, int), lambda: _tuplegetter(True, None).__reduce__(),
):
    attempt(call)
g = _tuplegetter(0, "doc")
g.__doc__ = "new"
print(g.__doc__, g.__reduce__())
del g.__doc__
print(g.__doc__)
attempt(setattr, g, "x", 1)


class Other:
    first = _tuplegetter(0, "")


attempt(lambda: Other().first)
print([(name, type(value).__name__) for name, value in vars(_tuplegetter).items()], _tuplegetter.__text_signature__)


class Named(Point):
    def __new__(cls, x, y):
        return tuple.__new__(cls, (x, y))

    @property
    def sum(self):
        return self.x + self.y


n = Named(1, 2)
total = 0
for i in range(300):
    total += n.x + n.y + n.sum
print(total, n == (1, 2), n, hash(n) == hash((1, 2)))
points = [Named(i, -i) for i in range(5)]
print(sorted(points, key=lambda p: p.y)[0], sum(p.x for p in points))
Point.x = 99
print(n.x, p.x)


# Attributes that a loop reads again and again, and then of a tuple that is too short.
class Pair(tuple):
    left = _tuplegetter(0, "")
    right = _tuplegetter(1, "")


def right(pair):
    return pair.right


for pair in [Pair((1, 2))] * 50 + [Pair((3, 4, 5)), Pair((6,)), Pair(), Pair("xy"), (1, 2), Pair((7, 8))]:
    try:
        answer = right(pair)
    except (AttributeError, IndexError) as error:
        print(type(error).__name__, error)
print(answer, right(Pair((0, "last"))))
Pair.right = property(lambda self: "property")
print(right(Pair((1, 2))), right(Pair()))
