"""Recursive calls: Fibonacci numbers by their definition, and Takeuchi's function."""
import sys

ROUNDS = 35


def fib(n):
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)


def tak(x, y, z):
    if y >= x:
        return z
    return tak(tak(x - 1, y, z), tak(y - 1, z, x), tak(z - 1, x, y))


def main():
    rounds = int(ROUNDS * float(sys.argv[1])) if len(sys.argv) > 1 else ROUNDS
    for _ in range(max(rounds, 1)):
        result = fib(24), fib(25), tak(12, 8, 4)
        if result != (46368, 75025, 5):
            raise AssertionError("wrong result: %r" % (result,))
    print("fib:", result)


main()
