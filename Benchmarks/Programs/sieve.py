"""Integer loops: primes by Eratosthenes, with an inner while loop and with slice assignment."""
import sys

ROUNDS = 18
LIMIT = 200000


def by_loop(limit):
    flags = [True] * (limit + 1)
    count = 0
    last = 0
    for candidate in range(2, limit + 1):
        if flags[candidate]:
            count += 1
            last = candidate
            multiple = candidate * candidate
            while multiple <= limit:
                flags[multiple] = False
                multiple += candidate
    return count, last


def by_slices(limit):
    flags = bytearray([1]) * (limit + 1)
    flags[0] = flags[1] = 0
    candidate = 2
    while candidate * candidate <= limit:
        if flags[candidate]:
            start = candidate * candidate
            flags[start::candidate] = bytes(len(range(start, limit + 1, candidate)))
        candidate += 1
    return sum(flags)


def by_division(limit):
    primes = []
    for candidate in range(2, limit):
        for prime in primes:
            if prime * prime > candidate:
                primes.append(candidate)
                break
            if candidate % prime == 0:
                break
        else:
            primes.append(candidate)
    return len(primes)


def main():
    rounds = int(ROUNDS * float(sys.argv[1])) if len(sys.argv) > 1 else ROUNDS
    for _ in range(max(rounds, 1)):
        result = by_loop(LIMIT), by_slices(1000000), by_division(30000)
        if result != ((17984, 199999), 78498, 3245):
            raise AssertionError("wrong counts: %r" % (result,))
    print("sieve:", result)


main()
