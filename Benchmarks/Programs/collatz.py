"""Integer loops: the longest Collatz chain, greatest common divisors, powers by squaring, digit sums."""
import sys

ROUNDS = 33


def longest_chain(limit):
    best = best_start = 0
    for start in range(1, limit):
        n = start
        length = 1
        while n != 1:
            if n & 1:
                n = 3 * n + 1
            else:
                n >>= 1
            length += 1
        if length > best:
            best = length
            best_start = start
    return best_start, best


def coprime_pairs(limit):
    count = 0
    for a in range(1, limit):
        for b in range(1, a):
            x, y = a, b
            while y:
                x, y = y, x % y
            if x == 1:
                count += 1
    return count


def power(base, exponent, modulus):
    result = 1
    while exponent > 0:
        if exponent % 2 == 1:
            result = result * base % modulus
        base = base * base % modulus
        exponent //= 2
    return result


def digit_sums(limit):
    total = 0
    for number in range(limit):
        while number:
            number, digit = divmod(number, 10)
            total += digit
    return total


def main():
    rounds = int(ROUNDS * float(sys.argv[1])) if len(sys.argv) > 1 else ROUNDS
    for _ in range(max(rounds, 1)):
        fermat = sum(power(base, 1000002, 1000003) for base in range(1, 1000))
        result = longest_chain(3000), coprime_pairs(150), fermat, digit_sums(10000)
        # Known: the longest chain; Euler's totients from 2 to 149, summed; Fermat's little theorem; 4 * 45 * 1000.
        if result != ((2919, 217), 6817, 999, 180000):
            raise AssertionError("wrong result: %r" % (result,))
    print("collatz:", result)


main()
