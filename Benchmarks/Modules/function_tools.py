"""Functions made of functions: cached results, partial calls, reduce, keys that get items and attributes, comparisons."""
import sys
from _functools import _lru_cache_wrapper, cmp_to_key, partial, reduce
from _operator import add, attrgetter, itemgetter, methodcaller, mul

ROUNDS = 6


class Information(tuple):
    def __new__(cls, *values):
        return tuple.__new__(cls, values)


class Record:
    def __init__(self, name, number):
        self.name = name
        self.number = number


def cached(maxsize):
    return lambda function: _lru_cache_wrapper(function, maxsize, False, Information)


@cached(None)
def paths(row, column):
    """How many ways lead down a grid: binomial coefficients."""
    if not row or not column:
        return 1
    return paths(row - 1, column) + paths(row, column - 1)


@cached(64)
def square(number):
    return number * number


def weigh(scale, number, offset=0):
    return scale * number + offset


def one_round():
    size = 15000
    paths.cache_clear()
    square.cache_clear()
    results = [paths(40, 40)]
    for _ in range(size):
        paths(20, 20)
    total = 0
    for number in range(size * 2):
        total += square(number & 31)
    results.append(total)
    results.append(square.cache_info()[:2])
    double = partial(weigh, 2)
    shifted = partial(weigh, 3, offset=1)
    total = 0
    for number in range(size):
        total += double(number) + shifted(number)
    results.append(total)
    results.append(sum(map(partial(mul, 7), range(size))))
    results.append(reduce(add, range(size)))
    results.append(reduce(lambda a, b: (a * 31 + b) % 1000003, range(size)))
    pairs = [(number * 7919 % size, number) for number in range(size)]
    pairs.sort(key=itemgetter(0))
    results.append(sum(1 for index, pair in enumerate(pairs) if pair[0] == index))
    pairs.sort(key=itemgetter(1, 0))
    results.append(pairs[10][1])
    records = [Record("name%05d" % (number * 37 % 1000), number) for number in range(3000)]
    records.sort(key=attrgetter("number"), reverse=True)
    records.sort(key=attrgetter("name"))
    results.append(records[0].number)
    results.append(sum(map(methodcaller("count", "1"), map(str, range(size)))))
    results.append(sorted(range(2000), key=cmp_to_key(lambda a, b: (a & 7) - (b & 7) or b - a))[:2])
    return results


def main():
    rounds = max(1, int(ROUNDS * float(sys.argv[1]))) if len(sys.argv) > 1 else ROUNDS
    size = 15000
    ways = 1
    for number in range(1, 41):
        ways = ways * (40 + number) // number
    triangle = size * (size - 1) // 2
    rolling = 0
    for number in range(size):
        rolling = (rolling * 31 + number) % 1000003
    ones = sum(str(number).count("1") for number in range(size))
    full, rest = divmod(size * 2, 32)
    squares = full * sum(n * n for n in range(32)) + sum(n * n for n in range(rest))
    wanted = [ways, squares, (size * 2 - 32, 32), 5 * triangle + size, 7 * triangle, triangle, rolling, size, 10, 2000, ones, [1992, 1984]]
    for _ in range(rounds):
        results = one_round()
        if results != wanted:
            raise AssertionError("wrong results: %r instead of %r" % (results, wanted))
    print("function_tools:", ways, squares, ones)


main()
