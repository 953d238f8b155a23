"""Arithmetic of big integers: exact results, conversions, classic algorithms."""


def factorial(n):
    result = 1
    for i in range(2, n + 1):
        result *= i
    return result


def fibonacci(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a


def isqrt(n):
    x = 1 << (n.bit_length() + 1) // 2
    while True:
        y = (x + n // x) // 2
        if y >= x:
            return x
        x = y


def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


def pi_digits(count):
    q, r, t, k, m, x = 1, 0, 1, 1, 3, 3
    digits = []
    while len(digits) < count:
        if 4 * q + r - t < m * t:
            digits.append(str(m))
            q, r, m = 10 * q, 10 * (r - m * t), 10 * (3 * q + r) // t - 10 * m
        else:
            q, r, t, k, m, x = q * k, (2 * q + r) * x, t * x, k + 1, (q * (7 * k + 2) + r * x) // (t * x), x + 2
    return ''.join(digits)


print(factorial(50))
print(factorial(200) % (10 ** 9 + 7), len(str(factorial(1000))), str(factorial(1000))[-260:-240],
      sum(map(int, str(factorial(1000)))))
print(fibonacci(300), fibonacci(1000) % 10 ** 15)
print(isqrt(2 * 10 ** 100), isqrt(10 ** 60) == 10 ** 30, isqrt(10 ** 60 - 1))
print(gcd(factorial(30), 2 ** 100), gcd(fibonacci(120), fibonacci(90)) == fibonacci(30))
print(pi_digits(60))
print(2 ** 127 - 1, (2 ** 61 - 1) * (2 ** 89 - 1), (10 ** 30 + 1) * (10 ** 30 - 1), (10 ** 50) ** 2 == 10 ** 100)
print(123456789 ** 10 - 987654321 ** 9, -(10 ** 40) + 1, 10 ** 40 - 10 ** 40, (3 ** 100 - 1) // 2 * 2 + 1 == 3 ** 100)
print(int('9' * 60) + 1, int('-' + '1' * 50), int('f' * 30, 16), int('1' * 100, 2), int('z' * 20, 36), int('1_000' * 3))
print(hex(10 ** 30), oct(-10 ** 20), bin(2 ** 70 + 1), str(-2 ** 70), repr(2 ** 64), '%d' % 2 ** 70,
      f'{10 ** 20:,} {10 ** 20:x} {-10 ** 25:_d}')
print(float(10 ** 22), float(2 ** 70 + 1), int(1e30), int(-1.5e20), float(3 ** 200), 10 ** 18 + 0.5, 2 ** 53 + 1.0)
print(hash(2 ** 61 - 1), hash(2 ** 61), hash(2 ** 100), hash(-2 ** 100), hash(10 ** 50), hash(-1), hash(-2),
      hash(2 ** 61 - 2), hash(1 - 2 ** 61))
print(round(1234567890123456789012345, -10), round(-15, -1), round(25, -1), round(35, -1), round(10 ** 30 + 5, -1),
      round(5, 10 ** 3), round(7, -5))
print(sorted([10 ** 20, -10 ** 20, 0, 2 ** 64, 2 ** 63]), max(2 ** 70, 3 ** 44), 2 ** 70 in [2 ** 70],
      {2 ** 70: 'x'}[2 ** 70], {1e22: 'f'}[10 ** 22])
print((10 ** 20).__class__, int.__add__(10 ** 20, 1), (10 ** 20).__rsub__(1), (2 ** 70).__neg__(),
      (2 ** 70).conjugate() == 2 ** 70, (2 ** 70).denominator)
x = 1
for i in range(1, 40):
    x = x * 3 + (1 if i % 2 else -1)
    if i % 13 == 0:
        print(i, x, x >> i, x & 0xffffffff, x % 97, x // 10 ** i)
for call in (lambda: float(10 ** 400), lambda: 10 ** 400 + 1.0, lambda: int('1' * 5 + 'x'), lambda: int(float('inf')),
             lambda: int(float('nan')),
             lambda: 'a' * 10 ** 30, lambda: [0] * 10 ** 30, lambda: range(10 ** 30).__len__(), lambda: [][10 ** 30],
             lambda: chr(10 ** 30)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
