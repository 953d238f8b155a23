"""Big integers: factorials, Fibonacci numbers, modular powers, exact roots and conversion to text and back."""
import sys

ROUNDS = 485


def factorial(n):
    result = 1
    for factor in range(2, n + 1):
        result *= factor
    return result


def fibonacci(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a


def square_root(n):
    """The integer part of the root, by Newton's steps from above."""
    x = 1 << ((n.bit_length() + 1) // 2)
    while True:
        y = (x + n // x) >> 1
        if y >= x:
            return x
        x = y


def is_mersenne_prime(p):
    """Lucas' and Lehmer's test of 2 ** p - 1."""
    mersenne = (1 << p) - 1
    s = 4
    for _ in range(p - 2):
        s = s * s - 2
        s = (s & mersenne) + (s >> p)
        if s >= mersenne:
            s -= mersenne
    return s == 0


def main():
    rounds = int(ROUNDS * float(sys.argv[1])) if len(sys.argv) > 1 else ROUNDS
    for _ in range(max(rounds, 1)):
        product = factorial(800)
        text = str(product)
        if int(text) != product or sum(map(int, text)) != 7929 or not text.endswith("0" * 199):
            raise AssertionError("wrong factorial: " + text)
        number = fibonacci(4000)
        half, after = fibonacci(2000), fibonacci(2001)
        if number != half * (2 * after - half):
            raise AssertionError("wrong Fibonacci number: %d" % number)
        root = square_root(2 * 10 ** 400)
        if root >> 600 != 34081413574608384143 or root * root > 2 * 10 ** 400 or (root + 1) ** 2 <= 2 * 10 ** 400:
            raise AssertionError("wrong root: %d" % root)
        exponents = [p for p in range(3, 530, 2) if p in (521, 523, 127, 89, 107, 109) and is_mersenne_prime(p)]
        if exponents != [89, 107, 127, 521]:
            raise AssertionError("wrong exponents: %r" % exponents)
        prime = 2 ** 255 - 19
        power = pow(3, prime - 1, prime)
        inverse = pow(7, prime - 2, prime)
        if power != 1 or 7 * inverse % prime != 1:
            raise AssertionError("wrong powers: %d, %d" % (power, inverse))
        mixed = (product ^ (number << 77)) & -number | (product >> 1000)
        if hex(mixed)[-8:] != "fa55d141":
            raise AssertionError("wrong bits: " + hex(mixed)[-8:])
    print("big_integers:", len(text), number.bit_length(), exponents, hex(mixed)[-8:])


main()
