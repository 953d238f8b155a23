"""factorial, gcd, isqrt, perm, comb, floor, ceil, trunc."""
import math


def attempt(function, *arguments):
    try:
        print(function.__name__, repr(function(*arguments)))
    except Exception as error:
        print(function.__name__, type(error).__name__, error)


class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


class Whole:
    def __floor__(self):
        return "floor"

    def __ceil__(self):
        return "ceil"

    def __trunc__(self):
        return "trunc"


class Real:
    def __float__(self):
        return -2.5


print([math.factorial(n) for n in range(25)])
print([hash(math.factorial(n)) for n in (25, 50, 63, 64, 65, 100, 127, 128, 129, 255, 256, 500, 1000, 3000)],
      math.factorial(5.0), math.factorial(True), math.factorial(Index(6)))
product = 1
for n in range(1, 300):
    product *= n
    if product != math.factorial(n):
        print("wrong", n)
for x in (-1, -1.0, 5.5, float("inf"), float("nan"), "a", None, Real(), 1e30, 10**30, -10**30, 1j):
    attempt(math.factorial, x)
print([math.gcd(a, b) for a, b in ((4, 6), (0, 0), (0, 5), (5, 0), (-4, 6), (4, -6), (-4, -6), (17, 13),
                                   (2**70, 2**65), (10**30, 6**40), (True, 2), (-2**62, 2**62), (-2**63, 0))])
print(math.gcd(Index(12), 18), math.gcd(3**200 * 7, 3**100 * 5**80), math.gcd(2**521 - 1, 2**127 - 1))
attempt(math.gcd, 1.0, 2), attempt(math.gcd, 1), attempt(math.gcd, 1, "a"), attempt(math.gcd, 1, 2, 3)
print([math.isqrt(n) for n in (0, 1, 2, 3, 4, 15, 16, 17, 2**52, 2**53 - 1, 2**62 - 1, 2**62, 2**63, 2**64 - 1, 2**64,
                               10**40, 10**41, 3**200)], math.isqrt(True), math.isqrt(Index(50)))
for n in (2**60 - 1, 2**61 + 12345, 94906265**2, 94906266**2 - 1, 3037000499**2, 3037000499**2 - 1, 10**100,
          10**101 - 1, 7**333):
    root = math.isqrt(n)
    if not root * root <= n < (root + 1) * (root + 1):
        print("wrong root", n)
attempt(math.isqrt, -1), attempt(math.isqrt, -10**30), attempt(math.isqrt, 4.0), attempt(math.isqrt, "4")
print([[math.comb(n, k) for k in range(n + 2)] for n in range(8)], math.comb(100, 50), math.comb(10**30, 2),
      math.comb(1000, 997), hash(math.comb(2000, 700)), math.comb(62, 31), math.comb(67, 33))
print([[math.perm(n, k) for k in range(n + 2)] for n in range(6)], math.perm(5), math.perm(5, None), math.perm(10**30,
    3), hash(math.perm(2000, 700)), math.perm(True, Index(1)))
for n in range(60):
    for k in range(n + 1):
        if math.comb(n, k) * math.factorial(k) != math.perm(n, k) or math.perm(n,
            k) * math.factorial(n - k) != math.factorial(n):
            print("wrong", n, k)
for arguments in ((5, -1), (-5, 2), (5, 6), (5.0, 2), (5, 2.0), (10, 10**30), (10**30, 10**30 - 2), (10**30, 10**29),
                  ("a", 1), (1, "a"), (5,), (1, 2, 3), ()):
    attempt(math.comb, *arguments)
for arguments in ((5, -1), (-5, 2), (-5,), (5, 6), (5.0, 2), (5, 2.0), (10, 10**30), (10**30, 0), ("a", 1), (5.5,), (1,
    2, 3), ()):
    attempt(math.perm, *arguments)
for x in (2.5, -2.5, 2.0, 1e300, -0.0, 5, 2**70, True, Whole(), Real(), float("inf"), -float("inf"), float("nan"), "a",
          None, 1j):
    attempt(math.floor, x), attempt(math.ceil, x), attempt(math.trunc, x)
