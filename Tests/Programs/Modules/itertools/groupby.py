import itertools
from itertools import *


def attempt(function, *arguments, **keywords):
    try:
        print(function(*arguments, **keywords))
    except Exception as error:
        print(type(error).__name__, error)

print([k for k, g in groupby("aabbcc")])
groups = [g for k, g in groupby("aabbcc")]
print([list(g) for g in groups])
it = groupby("aaabb")
k, g = next(it)
print(next(g), k)
k2, g2 = next(it)
print(list(g), list(g2), k2, next(it, "end"))
it = groupby([1, 1, 2])
k, g = next(it)
print(list(g), list(g), next(it)[0])
print([(k, len(list(g))) for k, g in groupby(sorted("mississippi"))])
nan = float("nan")
print([(k, list(g)) for k, g in groupby([nan, nan, 1.0, 1, True])])


class Key:
    def __init__(self, value):
        self.value = value

    def __eq__(self, other):
        print("==", self.value, other.value)
        return self.value == other.value


print([[x for x in g] for k, g in groupby([1, 1, 2, 2, 3], Key)])


class Bad:
    def __eq__(self, other):
        raise ValueError("no equality")


it = groupby([Bad(), Bad()])
k, g = next(it)
print(len([next(g)]))
attempt(next, g)
attempt(next, it)
attempt(lambda: list(groupby([1, 2], lambda x: 1 / 0)))
attempt(lambda: next(groupby([])))


print(groupby("a", None).__reduce__()[1][1])


class Sub(groupby):
    pass


print([k for k, g in Sub("ab")], type(Sub("ab").__reduce__()[0]))
