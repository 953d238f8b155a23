import itertools
from itertools import *


def attempt(function, *arguments, **keywords):
    try:
        print(function(*arguments, **keywords))
    except Exception as error:
        print(type(error).__name__, error)

for arguments in [(3,), (0,), (None,), (2, 5), (2, None), (None, 4), (1, 9, 3), (None, None, 2), (5, 2), (3, 3), (0, 100, 7), (True,), (False, True)]:
    print(arguments, list(islice(range(10), *arguments)))


class Index:
    def __init__(self, number):
        self.number = number

    def __index__(self):
        return self.number


print(list(islice("abcdef", Index(1), Index(5), Index(2))))
it = iter(range(10))
print(list(islice(it, 3)), next(it), list(islice(it, 1, 4, 2)), next(it, "end"))
it = iter(range(10))
s = islice(it, 1, 8, 3)
print(next(s), next(s), next(it), next(s), next(s, "end"), next(it))
# What is skipped is skipped only when needed.
log = []
def noisy(n):
    for i in range(n):
        log.append(i)
        yield i
s = islice(noisy(10), 5, 5)
print(list(s), log)
log.clear()
print(list(islice(noisy(10), 2, 4)), log)
log.clear()
print(list(islice(noisy(10), 0)), log)
import sys
s = islice(count(), 1, sys.maxsize, sys.maxsize)
print(next(s))
print(list(islice("ab", sys.maxsize)), list(islice("abc", 0, None, sys.maxsize)))


class Raising:
    def __init__(self):
        self.n = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n == 3:
            raise KeyError("third")
        return self.n


s = islice(Raising(), 10)
print(next(s), next(s))
attempt(next, s)
print(next(s, "ended"))


class BadIndex:
    def __index__(self):
        raise ZeroDivisionError("index")


attempt(islice, [], BadIndex())
attempt(islice, [], 0, BadIndex())
attempt(islice, [], BadIndex(), 5)
attempt(islice, [], 0, 1, BadIndex())


class Sub(islice):
    def __init__(self, *arguments, **keywords):
        self.extra = keywords


s = Sub("abc", 2, key=1)
print(list(s), s.extra)
