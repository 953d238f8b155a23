"""Iterators of itertools on top of one another: sums, groups, slices, selections and products of ranges and lists."""
import sys
from itertools import (accumulate, chain, combinations, compress, count, cycle, dropwhile, filterfalse, groupby, islice,
                       permutations, product, repeat, starmap, takewhile, tee, zip_longest)

ROUNDS = 9


def one_round():
    size = 20000
    results = []
    results.append(sum(chain(range(size), [1] * size, range(size))))
    results.append(sum(islice(count(0, 3), 0, size * 4, 4)))
    results.append(sum(compress(range(size), cycle([1, 0, 0]))))
    last = 0
    for last in accumulate(range(size)):
        pass
    results.append(last)
    results.append(sum(1 for key, group in groupby(range(size), lambda number: number >> 3) for item in group))
    results.append(sum(takewhile(lambda number: number < size, count())))
    results.append(sum(dropwhile(lambda number: number < 100, range(size))))
    results.append(sum(filterfalse(lambda number: number & 3, range(size))))
    results.append(sum(starmap(lambda a, b: a - b, zip(range(size), repeat(1)))))
    first, second = tee(range(size))
    results.append(sum(a * b for a, b in zip(first, islice(second, 1, None))))
    results.append(sum(1 for a, b in zip_longest(range(size), range(size // 2), fillvalue=0) if a > b))
    results.append(sum(1 for selection in combinations(range(24), 4) if selection[3] == 23))
    results.append(sum(selection[0] for selection in permutations(range(7))))
    results.append(sum(a == c for a, b, c in product(range(25), repeat=3)))
    results.append(len(list(chain.from_iterable(repeat("abcdefgh", size // 8)))))
    return results


def expected():
    size = 20000
    triangle = size * (size - 1) // 2
    thirds = len(range(0, size, 3))
    quarters = len(range(0, size, 4))
    last = size - 1
    return [
        2 * triangle + size,
        12 * triangle,
        3 * thirds * (thirds - 1) // 2,
        triangle,
        size,
        triangle,
        triangle - 4950,
        4 * quarters * (quarters - 1) // 2,
        triangle - size,
        (last - 1) * last * (2 * last - 1) // 6 + (last - 1) * last // 2,
        size - 1 - (size // 2 - 1),
        23 * 22 * 21 // 6,
        720 * 21,
        625,
        size,
    ]


def main():
    rounds = max(1, int(ROUNDS * float(sys.argv[1]))) if len(sys.argv) > 1 else ROUNDS
    wanted = expected()
    for _ in range(rounds):
        results = one_round()
        if results != wanted:
            raise AssertionError("wrong results: %r instead of %r" % (results, wanted))
    print("itertools_chains:", sum(wanted))


main()
