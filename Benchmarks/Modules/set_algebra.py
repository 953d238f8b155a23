"""Sets: building, membership, union, intersection, difference, comparison."""
import sys
ROUNDS = 24


def work():
    evens = set(range(0, 40000, 2))
    threes = set(range(0, 40000, 3))
    words = {"word%d" % (number % 3000) for number in range(20000)}
    both, either, rest, one = evens & threes, evens | threes, evens - threes, evens ^ threes
    hits = sum(1 for number in range(40000) if number in both)
    frozen = {frozenset((number % 50, number % 70)) for number in range(5000)}
    growing = set()
    for number in range(20000):
        growing.add(number * 31 % 9973)
        growing.discard(number)
    return (len(both), len(either), len(rest), len(one), hits, len(words), len(frozen), len(growing), both < evens,
            either >= threes, evens.isdisjoint(rest), sum(sorted(rest)[:100]))

EXPECTED = (6667, 26667, 13333, 20000, 6667, 3000, 250, 9973, True, True, False, 15000)


def main():
    rounds = max(1, int(ROUNDS * float(sys.argv[1]))) if len(sys.argv) > 1 else ROUNDS
    for _ in range(rounds):
        result = work()
        if result != EXPECTED:
            raise AssertionError("wrong result: %r instead of %r" % (result, EXPECTED))
    print("set_algebra", EXPECTED)


main()
