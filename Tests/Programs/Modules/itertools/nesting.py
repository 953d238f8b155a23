from itertools import *

# Iterators of iterators, as programs combine them.
def pairwise(items):
    a, b = tee(items)
    next(b, None)
    return zip(a, b)


def grouper(items, size, fill=None):
    return zip_longest(*[iter(items)] * size, fillvalue=fill)


def powerset(items):
    pool = list(items)
    return chain.from_iterable(combinations(pool, r) for r in range(len(pool) + 1))


def unique(items):
    seen = set()
    for item in filterfalse(seen.__contains__, items):
        seen.add(item)
        yield item


def round_robin(*iterables):
    nexts = cycle(iter(it).__next__ for it in iterables)
    left = len(iterables)
    while left:
        try:
            for step in nexts:
                yield step()
        except StopIteration:
            left -= 1
            nexts = cycle(islice(nexts, left))


def sliding(items, size):
    its = tee(items, size)
    for number, it in enumerate(its):
        next(islice(it, number, number), None)
    return zip(*its)


def sliding_right(items, size):
    its = tee(items, size)
    for number, it in enumerate(its):
        for _ in range(number):
            next(it, None)
    return zip(*its)


print(list(pairwise("abcd")), list(pairwise([1])), list(grouper("abcdefg", 3, "x")), list(powerset([1, 2, 3])))
print("".join(unique("AAAABBBCCDAABBB")), "".join(round_robin("ABC", "D", "EF")), list(sliding_right(range(6), 3)), list(sliding("abcd", 2)))
print([list(group) for key, group in groupby(range(12), lambda n: n // 4)], [(key, sum(1 for _ in group)) for key, group in groupby("aaabccdddd")])
print(sum(starmap(lambda a, b: a * b, zip(range(10), count(1)))), list(islice(accumulate(repeat(2), lambda a, b: a * b), 10)))
print(list(takewhile(lambda x: x < 60, filterfalse(lambda n: n % 7, count(1)))), list(compress(count(), map(lambda n: n % 3 == 0, range(15)))))
primes = []
for n in takewhile(lambda n: n < 60, count(2)):
    if not any(n % p == 0 for p in takewhile(lambda p: p * p <= n, primes)):
        primes.append(n)
print(primes)
print(list(map("".join, islice(product("abc", repeat=4), 20, 26))), sum(1 for _ in islice(permutations(range(10)), 1000)))
print(dict(zip("abc", count())), list(zip(cycle([0, 1]), "abcde")), sorted(chain.from_iterable(permutations("ab") for _ in range(2))))
nested = chain(*(islice(cycle(str(n)), n) for n in range(5)))
print("".join(nested))
generations = [0]
for step in range(4):
    generations = list(chain.from_iterable((n * 2, n * 2 + 1) for n in generations))
print(generations)
first, second = tee(chain("ab", tee("cd")[1]))
print(list(zip(first, second)), [list(x) for x in tee(tee("xy")[0])])
print(min(islice(dropwhile(lambda x: x < 50, accumulate(count())), 3)), max(map(len, powerset("abcde"))), list(repeat(chain, 0)))
