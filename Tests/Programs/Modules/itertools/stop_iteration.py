import itertools
from itertools import *


def attempt(function, *arguments, **keywords):
    try:
        print(function(*arguments, **keywords))
    except Exception as error:
        print(type(error).__name__, error)

def stop(*arguments):
    raise StopIteration("from the function")


def fail(*arguments):
    raise ValueError("from the function")


for make in (
    lambda f: takewhile(f, [1, 2]), lambda f: dropwhile(f, [1, 2]), lambda f: filterfalse(f, [1]), lambda f: starmap(f, [(1,)]),
    lambda f: accumulate([1, 2], f), lambda f: groupby([1], f),
):
    print(list(make(stop)))
    attempt(list, make(fail))
    it = make(stop)
    try:
        while True:
            print("item", next(it))
    except StopIteration as error:
        print(error.args)


class Source:
    """Gives a few items, stops, and gives more when asked again."""

    def __init__(self, items):
        self.items = list(items)

    def __iter__(self):
        return self

    def __next__(self):
        item = self.items.pop(0) if self.items else None
        if item is None:
            raise StopIteration
        return item


for make in (
    lambda s: chain(s), lambda s: cycle(s), lambda s: islice(s, 9), lambda s: takewhile(lambda x: True, s), lambda s: zip_longest(s),
    lambda s: accumulate(s), lambda s: compress(s, repeat(1)), lambda s: filterfalse(lambda x: False, s), lambda s: starmap(lambda *a: a, s), lambda s: tee(s)[0],
):
    it = make(Source(["ab", "cd", None, "ef"]))
    out = []
    for _ in range(6):
        out.append(next(it, "end"))
    print(out)


class Raising:
    def __init__(self, at):
        self.n = 0
        self.at = at

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n == self.at:
            raise RuntimeError("at %d" % self.n)
        return self.n


for make in (
    lambda s: chain(s, "x"), lambda s: cycle(s), lambda s: islice(s, 9), lambda s: takewhile(lambda x: True, s), lambda s: zip_longest(s, repeat(0)),
    lambda s: accumulate(s), lambda s: compress(s, repeat(1)), lambda s: filterfalse(lambda x: False, s), lambda s: tee(s)[0], lambda s: groupby(s), lambda s: dropwhile(bool, s),
):
    it = make(Raising(2))
    out = []
    for _ in range(4):
        try:
            item = next(it)
            out.append(item if not isinstance(it, groupby) else item[0])
        except Exception as error:
            out.append(repr(error))
        if isinstance(it, dropwhile):
            break
    print(out)
for make in (chain.from_iterable, lambda s: product(s), lambda s: combinations(s, 1), lambda s: permutations(s)):
    attempt(lambda: list(make(Raising(2))))
