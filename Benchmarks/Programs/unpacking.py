"""Tuples: packed, unpacked, swapped, starred, nested, returned and compared."""
import sys

ROUNDS = 624


def divide(a, b):
    return a // b, a % b


def extended_gcd(a, b):
    """Bezout's numbers: a * x + b * y is the greatest common divisor."""
    x, following_x, y, following_y = 1, 0, 0, 1
    while b:
        quotient, rest = divide(a, b)
        a, b = b, rest
        x, following_x = following_x, x - quotient * following_x
        y, following_y = following_y, y - quotient * following_y
    return a, x, y


def statistics(numbers):
    first, *middle, last = numbers
    low = high = first
    for n in middle:
        if n < low:
            low = n
        elif n > high:
            high = n
    return (low, high), (first, last), len(middle)


def rotate(a, b, c, times):
    for _ in range(times):
        a, b, c = b, c, a
    return a, b, c


def chained(pairs):
    total = 0
    for i, ((a, b), [c, *rest]) in enumerate(pairs):
        total += i + a - b + c * len(rest)
    return total


def main():
    rounds = int(ROUNDS * float(sys.argv[1])) if len(sys.argv) > 1 else ROUNDS
    pairs = [((n, n + 1), [2, n, n]) for n in range(800)]
    for _ in range(max(rounds, 1)):
        for a in range(100, 130):
            for b in range(1, 40, 2):
                divisor, x, y = extended_gcd(a, b)
                if a * x + b * y != divisor or a % divisor or b % divisor:
                    raise AssertionError("wrong divisor of %d and %d" % (a, b))
        (low, high), (first, last), between = statistics([n * 53 % 997 for n in range(997)])
        if (low, high, first, last, between) != (0, 996, 0, 944, 995):
            raise AssertionError("wrong statistics: %r" % ((low, high, first, last, between),))
        if rotate(1, 2, 3, 2000) != (3, 1, 2) or chained(pairs) != 799 * 400 - 800 + 3200:
            raise AssertionError("wrong rotation or chain")
        a, b = 0, 1
        for _ in range(1500):
            a, b = b, (a + b) % 1000003
        points = [(x, y) for x in range(30) for y in range(30)]
        near = 0
        previous = points[0]
        for point in points:
            (x, y), (u, v) = point, previous
            if abs(x - u) + abs(y - v) == 1 and point > previous:
                near += 1
            previous = point
        head, *tail = points
        joined = (*head, *tail[0], *tail[-1]) + head * 2
        if near != 29 * 30 or joined != (0, 0, 0, 1, 29, 29, 0, 0, 0, 0) or joined[1:-1:3] != (0, 29, 0):
            raise AssertionError("wrong points: %d, %r" % (near, joined))
        columns = list(zip(*points))
        x = y = z = sum(columns[0])
        turned = [(y, x) for x, y in points]
        if x != y or z != 13050 or hash(turned[31]) != hash((1, 1)) or turned.index((29, 29)) != 899:
            raise AssertionError("wrong columns: %d" % z)
    if a != 362092:
        raise AssertionError("wrong Fibonacci number: %d" % a)
    print("unpacking:", between, near, a)


main()
