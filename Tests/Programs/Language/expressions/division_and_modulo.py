"""Division, floor division and modulo: signs, floats, big integers, zero."""


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


for a in (7, -7, 6, -6, 0):
    for b in (2, -2, 3, -3, 7, 10, -10):
        print(a, b, a / b, a // b, a % b, divmod(a, b), (a // b) * b + a % b == a)
for a in (7.5, -7.5, 0.0, -0.0, 6.0):
    for b in (2.0, -2.0, 0.1, 2.5):
        print(a, b, a / b, a // b, a % b, divmod(a, b))
inf = float('inf')
for a, b in ((1.0, inf), (-1.0, inf), (1.0, -inf), (inf, 2.0), (0.0, -inf), (inf, inf), (5, inf), (-5, inf)):
    print(a, b, a / b, a // b, a % b, divmod(a, b))
big = 10 ** 40
for a, b in ((big, 7), (-big, 7), (big, -7), (-big, -7), (big, 10 ** 20), (big + 1, 10 ** 20), (-big - 1, 10 ** 20),
             (7, big), (-7, big),
             (7, -big), (big, big), (3 ** 100, 2 ** 50), (-3 ** 100, 2 ** 50), (2 ** 64, 2 ** 32),
             (2 ** 64 - 1, 2 ** 32)):
    print(a // b, a % b, divmod(a, b) == (a // b, a % b), a / b)
print(10 ** 400 / 10 ** 399, 10 ** 400 // 10 ** 399, 1 / 10 ** 400, (2 ** 1074 + 1) / 2 ** 1074, 1 / 3, 2 / 3,
      10 ** 23 / 10, 9007199254740993 / 1)
for zero in (0, 0.0, -0.0, False, 0j):
    attempt(lambda: 1 / zero)
    attempt(lambda: 1 // zero)
    attempt(lambda: 1 % zero)
    attempt(lambda: divmod(1, zero))
    attempt(lambda: 1.5 / zero)
    attempt(lambda: 1.5 // zero)
    attempt(lambda: 1.5 % zero)
    attempt(lambda: divmod(1.5, zero))
    attempt(lambda: 0 ** zero)
    attempt(lambda: zero ** -1)
    attempt(lambda: (1 + 1j) / zero)
attempt(lambda: 10 ** 400 / 3)
attempt(lambda: 10 ** 400 / 3.0)
attempt(lambda: 1j // 1)
attempt(lambda: 1 % 1j)
attempt(lambda: divmod(1j, 2))
attempt(lambda: divmod('a', 1))
attempt(lambda: divmod(1))
print((5 + 3j) / (1 - 2j), (1 + 1j) / 2, 2 / (1 + 1j), 1 / 1j, True / 2, True // 2, True % 2, 5 % True)
print(-1 // 10 ** 30, -1 % 10 ** 30, 5 // -10 ** 30, 5 % -10 ** 30, -7 % 3.0, 7 % -3.0, 1e300 % 7, -1e-20 % 3, 5.5 // 1,
      -5.5 // 1)
