"""Operators of float with floats and ints, at the borders of the format."""
inf, nan = float("inf"), float("nan")
values = [0.0, -0.0, 1.0, -1.0, 0.1, -2.5, 3.0, 7.5, 1e16, -1e16, 1e-5, 5e-324, -5e-324, 2.2250738585072014e-308,
          1.7976931348623157e308,
          1e77, 1e-77, 1.157920892373162e77, 8.636168555094445e-78, inf, -inf, nan, 0, 3, -7, 2**53 + 1, 2**70, True]


def attempt(function, a, b):
    try:
        return repr(function(a, b))
    except Exception as error:
        return type(error).__name__ + ": " + str(error)


operators = {
    "+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b, "/": lambda a, b: a / b,
    "//": lambda a, b: a // b, "%": lambda a, b: a % b, "divmod": divmod, "**": lambda a, b: a ** b,
}
for name, function in operators.items():
    total = 0
    for a in values:
        for b in values:
            if isinstance(a, int) and isinstance(b, int):
                continue
            text = attempt(function, a, b)
            for character in text:
                total = (total * 131 + ord(character)) % (2**61 - 1)
    print(name, total)
for a in (7.5, -7.5, 0.0, -0.0, 5e-324, inf, nan):
    print(a, [attempt(operators["%"], a, b) for b in (2, -2, 2.5, -2.5, inf, -inf, nan, 0.0)])
    print(a, [attempt(divmod, a, b) for b in (2, -2, 0.1, -inf, inf, 0)])
    print(a, [attempt(operators["//"], a, b) for b in (2, -2, 0.1, -inf, inf, 0)])
print(1.0 // 0.1, 1.0 % 0.1, divmod(1.0, 0.1), -1e-20 % 3.0, 1e20 % -3.0, 5.0 % 5e-324, -0.0 // 1, 0.0 // -1,
      4.0 // -0.5)
print(-5.5, +5.5, abs(-5.5), abs(-0.0), -0.0, +(-0.0), -(0.0), abs(nan), abs(-inf), not 0.0, not -0.0, not nan,
      bool(5e-324))
print(0.1 + 0.2, 1e308 * 10, -1e308 * 10, 1e-308 / 1e10, 5e-324 / 2, 1e16 + 1, inf - inf, inf * 0, 1 / 3, 2 / 3,
      10 / 3.0, 2.0 ** 0.5)
for expression in ("1.0 + 'a'", "'a' + 1.0", "1.0 * []", "[1] * 2.0", "1.0 & 1", "1.0 << 1", "~1.0", "1.0 @ 1",
                   "1.0 < 'a'", "1.0 == 'a'",
                   "1.0 + 10**400", "10**400 * 1.0", "1.0 - 10**400", "10**400 / 2.0", "1.0 // 10**400",
                   "2.0 ** 10**400", "divmod(1.0, 'a')",
                   "pow(1.0, 'a')", "1.0 + None"):
    try:
        print(expression, eval(expression))
    except Exception as error:
        print(expression, "->", type(error).__name__, error)
x = 1.5
x += 1
x *= 3
x -= 0.25
x /= 4
x **= 2
x //= 0.5
x %= 4
print(x)
