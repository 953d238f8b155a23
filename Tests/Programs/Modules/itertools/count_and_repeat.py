from itertools import *


def attempt(function, *arguments, **keywords):
    try:
        print(function(*arguments, **keywords))
    except Exception as error:
        print(type(error).__name__, error)

import itertools
for c in (count(), count(5), count(-3), count(0, 2), count(1, -1), count(0.5), count(0, 0.5), count(1, 0), count(2 ** 62 - 1), count(2 ** 63), count(-2 ** 63, -1), count(1j), count(3, True), count(False)):
    print(c, list(islice(c, 3)), c, c.__reduce__()[1])


class Int(int):
    def __repr__(self):
        return "Int(%d)" % int(self)


c = count(Int(5), Int(1))
print(c, next(c), type(next(c)).__name__, c)
c = count(Int(5), Int(2))
print(c, type(next(c)).__name__, c)


class Number:
    def __init__(self, n):
        self.n = n

    def __add__(self, other):
        return Number(self.n + (other.n if isinstance(other, Number) else other))

    def __float__(self):
        return float(self.n)

    def __repr__(self):
        return "N%d" % self.n


print(list(islice(count(Number(1), Number(10)), 3)), count(Number(1)))


class NoAdd:
    def __index__(self):
        return 1

    def __repr__(self):
        return "NoAdd"


c = count(NoAdd())
print(c)
attempt(next, c)
print(c)


class BadRepr:
    def __float__(self):
        return 1.0

    def __repr__(self):
        raise KeyError("repr")


attempt(repr, count(BadRepr()))
attempt(repr, count(1, BadRepr()))
attempt(repr, repeat(BadRepr()))
r = repeat("a", 2)
print(r, next(r), r, r.__length_hint__(), r.__reduce__(), next(r), r, next(r, "end"), r.__length_hint__(), r)
print(list(zip(repeat(1), repeat(2, 2))), repeat(None), repeat((), 0), list(repeat([], times=1)), repeat(object=[1], times=3))


class Index:
    def __index__(self):
        return 2


print(list(repeat("x", Index())), repeat(1, True))
l = []
same = list(repeat(l, 3))
print(all(x is l for x in same), list(map(pow, range(4), repeat(2))))


class Sub(count):
    pass


print(Sub(3), next(Sub(3)), type("R", (repeat,), {})("z", 1))
recursive = [1]
recursive.append(repeat(recursive, 2))
print(recursive)
