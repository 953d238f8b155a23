import itertools
from itertools import *

print(list(chain("abc", [1, 2], (), {"k": 1})))
print(list(chain.from_iterable(["ab", [1], range(2)])))
print(list(islice(count(), 5)), list(islice(count(10, -3), 4)), list(islice(count(0.5, 0.25), 3)))
print(list(islice(cycle("abc"), 8)), list(cycle("")))
print(list(repeat(7, 3)), list(islice(repeat("x"), 2)), list(repeat(1, 0)), list(repeat(1, -4)))
print(list(accumulate([1, 2, 3, 4])), list(accumulate("abc")), list(accumulate([])))
print(list(accumulate([3, 1, 4, 1, 5], max)), list(accumulate([1, 2], initial=100)), list(accumulate([], initial=5)))
print(list(accumulate([2, 3], lambda a, b: a * b, initial=None)))
print(list(compress("abcdef", [1, 0, 1, 0, 1])), list(compress([], [])), list(compress("ab", [True] * 9)))
print(list(dropwhile(lambda x: x < 3, [1, 2, 3, 1, 5])), list(takewhile(lambda x: x < 3, [1, 2, 3, 1])))
print(list(filterfalse(lambda x: x % 2, range(7))), list(filterfalse(None, [0, 1, "", "a", None])))
print(list(filterfalse(bool, [0, 1, 2, ()])))
print(list(starmap(pow, [(2, 5), (3, 2), [10, 3]])), list(starmap(lambda *a: a, [(), (1,), "xy"])))
print(list(zip_longest("abc", [1], fillvalue="-")), list(zip_longest()), list(zip_longest([], [])))
print(list(zip_longest([1, 2], "x", (None,) * 3)))
print([(k, list(g)) for k, g in groupby("AAABBCAA")], [(k, list(g)) for k, g in groupby([1, 3, 2, 4, 5], lambda x: x % 2)])
print([list(t) for t in tee([1, 2, 3], 3)], tee([], 0), len(tee("a")))
print(list(product("ab", [1, 2])), list(product([1, 2], repeat=2)), list(product([], [1])), list(product()))
print(list(permutations("abc", 2)), list(permutations([1, 2, 3])), list(permutations([1], 2)), list(permutations([])))
print(list(combinations("abcd", 2)), list(combinations([1, 2], 3)), list(combinations([1, 2], 0)), list(combinations([], 0)))
print(list(combinations_with_replacement("ab", 3)), list(combinations_with_replacement([], 2)))
print(list(combinations_with_replacement([], 0)), list(combinations_with_replacement("abc", 1)))
print(count(), count(5), count(1, 2), count(2.5), count(-1, 1.0), count(True), count(1, True), repeat(3), repeat([1], 2))
for x in count(2 ** 62 - 2):
    print(x)
    if x > 2 ** 62:
        break
c = count(2 ** 63 - 2)
print([next(c) for _ in range(4)], c)
print(sum(islice(count(), 1000)), max(accumulate(range(100))), sum(1 for _ in permutations(range(6))))
print(list(map(lambda a, b: a + b, count(), [10, 20])), dict(zip("ab", count(1))))
a, b = tee(iter("hello"))
print(next(a), next(a), next(b), list(a), list(b))
for kind in (accumulate, chain, combinations, count, cycle, groupby, islice, product, repeat, starmap, tee, zip_longest):
    print(kind.__module__ if isinstance(kind, type) else kind.__module__, kind.__name__)
