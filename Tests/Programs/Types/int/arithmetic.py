"""Sums, products, quotients around the borders of machine words."""
borders = [0, 1, 2, 3, 10, 2**30 - 1, 2**30, 2**31, 2**32 - 1, 2**61, 2**62 - 1, 2**62, 2**62 + 1, 2**63 - 1, 2**63,
           2**64 - 1, 2**64, 2**64 + 1, 2**127, 2**128 - 1, 2**128, 10**18, 10**19, 10**40]
numbers = borders + [-n for n in borders if n]
total = 0
for a in numbers:
    for b in numbers:
        total = (total * 31 + (a + b) * 3 + (a - b) * 5 + a * b * 7) % (2**89 - 1)
        if b:
            total = (total * 37 + (a // b) * 11 + (a % b) * 13) % (2**89 - 1)
print(total)
print(2**62 + 2**62, -(2**62), -(2**62) - 1, 2**62 - 1 + 1, 2**63 - 2**63)
print((-2**62) // -1, (-2**63) // -1, -2**62 * -1, abs(-2**62), -(-2**62))
print(7 // 2, -7 // 2, 7 // -2, -7 // -2, 7 % 3, -7 % 3, 7 % -3, -7 % -3)
print(divmod(7, -2), divmod(-7, 2), divmod(-2**70, 3), divmod(2**70, -3), divmod(5, 2**70), divmod(-5, 2**70))
print(10**30 // 10**10, -10**30 // (10**10 + 1), 10**30 % -(10**20 + 7))
print(1 / 3, -1 / 3, 2**1000 / 2**999, 10**400 / 10**399, 0 / -5, (2**53 + 1) / 1, 3 / 2**1074, 1 / 2**1075)
for expression in ("1 // 0", "1 % 0", "divmod(1, 0)", "1 / 0", "0 / 0", "10**30 // 0", "10**30 % 0", "10**400 / 3",
                   "True // False", "1 + 'a'", "'a' + 1", "1 - None", "[] % 3", "1 @ 2", "2 ** 'a'", "pow(2, 3, 'a')",
                   "1 & 1.0", "1 | 'a'", "1 << 1.5", "-None", "~1.5", "divmod(1, 'a')"):
    try:
        print(expression, eval(expression))
    except Exception as error:
        print(expression, "->", type(error).__name__, error)
x = 10
x += 5
x -= 3
x *= 4
x //= 5
x %= 7
x **= 20
x <<= 3
x >>= 1
x |= 1
x &= 2**70 - 2
x ^= 2**65
print(x)
x /= 2
print(x)
print(+5, -5, ~5, +True, -True, ~True, abs(False), +(2**70), -(2**70), ~(2**70))
