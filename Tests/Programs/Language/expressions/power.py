"""The power operator and pow(): integers, floats, complex numbers, moduli, errors."""


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


print(2 ** 10, 2 ** 0, 0 ** 0, 0 ** 5, (-2) ** 3, -2 ** 2, (-1) ** 10 ** 6, 2 ** 100, 3 ** 200, 10 ** 30, (-3) ** 41)
print(2 ** -1, 4 ** -2, (-2) ** -3, 10 ** -5, 1 ** -10 ** 6, 2 ** 0.5, 4 ** 0.5, 2.0 ** 3, 2.5 ** 2, 0.0 ** 0, 0.0 ** 2,
      1.0 ** 1e300)
print((-8) ** (1 / 3), (-1) ** 0.5, (-2.0) ** 3, (-2.0) ** 0.5, 2 ** 1j, 1j ** 2, 1j ** 1j, (1 + 2j) ** 3,
      (1 + 2j) ** -2, 0j ** 0, (1 + 1j) ** 0.5)
print(True ** 2, 2 ** True, False ** False, type(True ** True), 2 ** 1000 % 1000, 2 ** 62, 2 ** 63, 2 ** 64, (-2) ** 63)
inf, nan = float('inf'), float('nan')
print(inf ** 0, nan ** 0, 1 ** nan, inf ** -1, (-inf) ** 3, (-inf) ** 2, 0.5 ** inf, 2 ** inf, 2 ** -inf, (-1) ** inf,
      0.0 ** inf, nan ** 1)
attempt(lambda: 0 ** -1)
attempt(lambda: 0.0 ** -1)
attempt(lambda: 0j ** -1)
attempt(lambda: 0j ** 1j)
attempt(lambda: 0.0 ** -0.5)
attempt(lambda: 10.0 ** 400)
attempt(lambda: (-10.0) ** 401)
attempt(lambda: 2 ** 0.5 ** 10000.0)
attempt(lambda: 1e200j ** 2)
attempt(lambda: 10 ** 400 * 1.0)
attempt(lambda: 2 ** 'a')
attempt(lambda: 'a' ** 2)
attempt(lambda: [] ** 2)
attempt(lambda: None ** None)
print(pow(2, 10), pow(2, 10, 1000), pow(2, 0, 1), pow(2, -1), pow(3, 200, 7), pow(-3, 5, 7), pow(3, 5, -7),
      pow(-3, 5, -7), pow(0, 0, 5), pow(5, 0, -3))
print(pow(3, -1, 7), pow(3, -2, 7), pow(10, -1, 97), pow(7, 10 ** 30, 10 ** 9 + 7), pow(2, 10 ** 6, 10 ** 20),
      pow(True, 2, 3), pow(38, -1, 97))
print(pow(base=2, exp=3), pow(2, exp=3, mod=5), pow(2.0, 3), pow(2, 3, None), pow(1j, 2))
attempt(lambda: pow(2, 3, 0))
attempt(lambda: pow(2, -1, 4))
attempt(lambda: pow(2, -1, 0))
attempt(lambda: pow(2.0, 3, 5))
attempt(lambda: pow(2, 3.0, 5))
attempt(lambda: pow(2, 3, 5.0))
attempt(lambda: pow(1j, 2, 3))
attempt(lambda: pow('a', 2))
attempt(lambda: pow('a', 2, 3))
attempt(lambda: pow(2))
attempt(lambda: pow(2, 3, 4, 5))


class Base:
    def __pow__(self, other, modulus=None):
        return 'pow', other, modulus

    def __rpow__(self, other):
        return 'rpow', other

    def __ipow__(self, other):
        return 'ipow', other


print(Base() ** 2, 2 ** Base(), pow(Base(), 2, 3), pow(2, Base()))
attempt(lambda: pow(2, Base(), 3))
base = Base()
base **= 4
print(base, len(str(7 ** 5000)), str(7 ** 5000)[:20], (7 ** 5000) % 10 ** 20)
