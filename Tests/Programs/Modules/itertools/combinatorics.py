import itertools
from itertools import *


def attempt(function, *arguments, **keywords):
    try:
        print(function(*arguments, **keywords))
    except Exception as error:
        print(type(error).__name__, error)

for n in range(6):
    for r in range(n + 2):
        pool = "abcdef"[:n]
        print(n, r, len(list(permutations(pool, r))), len(list(combinations(pool, r))), len(list(combinations_with_replacement(pool, r))))
print(list(permutations("abcd", 3))[7:15])
print(["".join(c) for c in combinations("abcde", 3)])
print(["".join(c) for c in combinations_with_replacement("abc", 3)])
print(["".join(c) for c in permutations("abcd")][::5])
print(["".join(p) for p in product("ab", "cd", "e")], list(product("ab", repeat=0)))
# Answers are tuples of their own.
answers = list(combinations("abc", 2))
print(len(set(map(id, answers))), [type(a).__name__ for a in answers])
p = product([1, 2], [3])
a = next(p)
b = next(p)
print(a, b, next(p, None), next(p, None))
print(next(permutations([])), next(combinations("", 0)), next(product()), next(combinations("ab", 3), "none"))
# The pool is read at once.
log = []
def pool():
    for i in range(3):
        log.append(i)
        yield i
c = combinations(pool(), 2)
print(log, next(c))


class Sub(product):
    def __new__(cls, *arguments, repeat=1):
        self = super().__new__(cls, *arguments, repeat=repeat)
        self.times = repeat
        return self


s = Sub("ab", repeat=2)
print(s.times, list(s))
attempt(product, *[[]] * 3, repeat=-1)
attempt(list, product([1], repeat=True))
big = product(range(1000), repeat=3)
print(next(big), next(big), sum(1 for _ in islice(big, 5000)))
print(next(combinations(range(10000), 9999))[-1], len(next(combinations_with_replacement("a", 5000))))
print(next(permutations(range(5000)))[:3])
more = combinations("abc", 2000)
print(list(more), more.__reduce__()[1])
print(list(permutations("abc", 2000)), list(combinations_with_replacement("", 2000)))
for kind in (product(), permutations([]), combinations([], 0), combinations_with_replacement([], 0)):
    print(type(kind).__name__, kind.__sizeof__() > 0, list(kind), list(kind))
