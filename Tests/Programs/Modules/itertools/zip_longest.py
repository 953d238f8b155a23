from itertools import *


def attempt(function, *arguments, **keywords):
    try:
        print(function(*arguments, **keywords))
    except Exception as error:
        print(type(error).__name__, error)

print(list(zip_longest([1, 2, 3], "ab")), list(zip_longest(range(3), fillvalue=0)), list(zip_longest([], "ab", fillvalue=None)))
print(list(zip_longest(*[range(n) for n in range(5)], fillvalue="-")))
it = zip_longest("ab", "x", fillvalue="f")
print(next(it))
it.__setstate__("g")
print(next(it), next(it, "end"), next(it, "end"))


class Raising:
    def __init__(self, at, error):
        self.n = 0
        self.at = at
        self.error = error

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n == self.at:
            raise self.error
        return self.n


for error in (ValueError("v"), StopIteration("s"), KeyError("k")):
    it = zip_longest("abcd", Raising(3, error), fillvalue=".")
    out = []
    for _ in range(5):
        try:
            out.append(next(it, "end"))
        except Exception as problem:
            out.append(repr(problem))
    print(out)


class Growing:
    """Goes on when asked again; zip_longest does not ask again."""

    def __init__(self):
        self.n = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n == 2:
            raise StopIteration
        if self.n > 4:
            raise StopIteration
        return self.n


print(list(zip_longest(Growing(), "abcd")))
a = zip_longest("ab", [1])
print([type(row) for row in a], list(zip_longest("ab", (x for x in [1]))))
attempt(zip_longest, [1], 2)
attempt(zip_longest, [1], 3, fillvalue=1)
attempt(zip_longest, fillvalue=1, other=2)
big = zip_longest(*[[i] for i in range(200)], [1, 2])
print(len(next(big)), next(big)[-1])


class Sub(zip_longest):
    pass


print(list(Sub("a", "bc", fillvalue=0)))
it = zip_longest(iter("ab"), iter("c"))
rows = list(it)
print(rows[0] is rows[1], rows)
