import itertools
from itertools import *


def attempt(function, *arguments, **keywords):
    try:
        print(function(*arguments, **keywords))
    except Exception as error:
        print(type(error).__name__, error)

it = chain("ab", iter([1]), (x for x in "z"))
print(next(it), list(it), next(it, "end"))
print(list(chain(*[[]] * 1000, "a")), list(chain.from_iterable(repeat("ab", 3))))
it = chain.from_iterable(["ab", 5, "cd"])
print(next(it), next(it))
attempt(next, it)
print(next(it, "end"))
nested = chain("a")
for _ in range(100):
    nested = chain(nested, "b")
print(len(list(nested)))
deep = iter("x")
for _ in range(2000):
    deep = chain(deep)
attempt(lambda: len(list(deep)) or 0)


class C(chain):
    def __init__(self, *iterables, name=None):
        self.name = name


c = C("ab", "c", name="n")
print(list(c), c.name, type(C.from_iterable(["xy"])).__name__, list(C.from_iterable(["xy"])))
c = cycle([1, 2])
print([next(c) for _ in range(5)], c.__reduce__()[1:][1])
saved = c.__reduce__()[2][0]
saved.clear()
print(next(c, "end"))
saved.extend("pqr")
print([next(c) for _ in range(5)])
c = cycle(iter("abc"))
next(c)
state = c.__reduce__()
print(state[2])
d = cycle(state[1][0])
d.__setstate__(state[2])
print([next(d) for _ in range(7)])


class Hostile:
    def __init__(self):
        self.n = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n == 3:
            self.chain.__setstate__((iter(["new"]),))
        if self.n > 5:
            raise StopIteration
        return self.n


h = Hostile()
h.chain = chain(h, "tail")
print(list(h.chain))
r = repeat([])
print(next(r) is next(r), list(zip(r, "ab")), repeat(object=1, times=2), list(repeat(times=2, object="y")))
r = repeat("x", 3)
print(len(list(r)), r, r.__length_hint__(), next(r, "end"))


class R(repeat):
    pass


print(R(1, 2), list(R("a", 2)), count(5), type("Counter", (count,), {})(5))
