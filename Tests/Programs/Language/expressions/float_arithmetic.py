"""Floating point: arithmetic, special values, rounding, methods, hashes."""


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


inf, nan = float('inf'), float('nan')
print(0.1 + 0.2, 0.1 * 3, 1.1 + 2.2, 1e16 + 1, 1e308 * 10, -1e308 * 10, 5e-324 / 2, 1.0 - 0.9, 3 * 1.1, 1e-5 * 1e5)
print(inf + 1, inf - inf, inf * 0, inf / inf, -inf, inf == inf, nan + 1, nan == nan, 0.0 * -1, -0.0 + 0.0, -0.0 - 0.0,
      1 / inf, -1 / inf)
print(1 + 1.0, 2 - 0.5, 3 * 0.5, True + 0.5, 10 ** 20 + 0.0, 1.5 + 1j, 7 // 2.0, 7.0 % 2, -7.5 // 2, -7.5 % 2,
      divmod(7.5, -2))
print([round(x) for x in (0.5, 1.5, 2.5, -0.5, -1.5, 2.4999999, 1e20, -2.6)],
      [round(x, 1) for x in (0.25, 0.35, 1.45, -0.15, 0.05)])
print(round(2.675, 2), round(1234.5678, -2), round(1e300, -299), round(5e-324, 3), round(1.5, 0), round(2.5, 0),
      round(1e16, 2), round(123.456, 400))
print(round(1.0, None), type(round(1.5)), type(round(1.5, 0)), round(-0.4), round(-0.4, 0), round(0.1 + 0.2, 15),
      round(9.995, 2))
attempt(lambda: round(nan))
attempt(lambda: round(inf))
attempt(lambda: round(inf, 2))
attempt(lambda: round(1.5, 'a'))
attempt(lambda: round('a'))
attempt(lambda: round())
attempt(lambda: round(1.5, 1.0))
print(int(1.9), int(-1.9), int(1e20), (1.5).as_integer_ratio(), (0.1).as_integer_ratio(), (-2.0).as_integer_ratio(),
      (1e300).as_integer_ratio()[1])
attempt(lambda: inf.as_integer_ratio())
attempt(lambda: nan.as_integer_ratio())
print((1.5).is_integer(), (2.0).is_integer(), inf.is_integer(), (0.1).hex(), (-1.0).hex(), (0.0).hex(), inf.hex(),
      nan.hex(), (5e-324).hex(), (1e300).hex())
print(float.fromhex('0x1.8p3'), float.fromhex('-0x.1'), float.fromhex('1f'), float.fromhex('inf'),
      float.fromhex(' 0X1P-1074 '), float.fromhex('0x1p-1075'))
attempt(lambda: float.fromhex('0xg'))
attempt(lambda: float.fromhex('0x1p2000'))
attempt(lambda: float.fromhex(5))
print([hash(x) for x in (0.0, -0.0, 1.0, -1.0, 0.5, 1.5, 1e10, inf, -inf, 1e300, -2.5, 3.14)])
print(hash(nan), hash(1.0) == hash(1) == hash(True), {1.0: 'a'}[1], 1.0 in {1}, 2.0 ** 53 == 2 ** 53,
      hash(2.0 ** 53) == hash(2 ** 53))
print((1.5).real, (1.5).imag, (1.5).conjugate(), (1.5).__trunc__(),
      (2.5).__floor__() if hasattr(2.5, '__floor__') else 'no floor', (2.5).__int__())
print(min(1.0, 1), max(1, 1.0), min(nan, 1), min(1, nan), max(nan, 1), sorted([3.5, -inf, inf, 0.0, -1]),
      sum([0.1] * 10), sum([0.1] * 10, 5))
print([repr(x) for x in (1e15, 1e16, 123456789.123, 1e-4, 1e-5, 0.00012, 1.0, 100.0, 1e22, 1e21 + 1, 2.0 ** 70, 1 / 3,
                         2 / 3 * 1e-10)])
print(4.0 < 5, 4.0 == 4, 0.1 + 0.2 == 0.3, 1e400 == inf, 10 ** 308 < 1e308 * 1.1, 0.1 < 1 / 10, -0.0 < 0.0,
      9007199254740993 > 9007199254740992.0)
print(1.7976931348623157e308, 2.2250738585072014e-308, 4.9e-324, 2.2204460492503131e-16, 1.0 + 2.220446049250313e-16,
      1 + 1.1102230246251565e-16)
total = compensation = 0.0
for i in range(1, 1001):
    term = 1.0 / i - compensation
    new = total + term
    compensation = (new - total) - term
    total = new
print(total, sum(1 / i for i in range(1, 1001)), sum(1 / i for i in range(1000, 0, -1)))


def newton(value):
    guess = value
    for _ in range(60):
        guess = (guess + value / guess) / 2
    return guess


print(newton(2.0), newton(3.0), newton(1e10), newton(1e-10), 2 ** 0.5, 1e10 ** 0.5)
