"""Comparison of floats with floats and ints of any size; hashes."""
inf, nan = float("inf"), float("nan")
values = [0.0, -0.0, 0.5, -0.5, 1.0, 1.5, -1.0, 2.0**52, 2.0**53, 2.0**53 + 2, -2.0**53, 2.0**61, 2.0**62, 2.0**63,
          -2.0**63, 2.0**64, 1e30, 1e300, -1e300,
          5e-324, inf, -inf, nan]
integers = [0, 1, -1, 2, 2**52, 2**53 - 1, 2**53, 2**53 + 1, 2**53 + 2, -2**53 - 1, 2**61, 2**62 - 1, 2**62, 2**62 + 1,
            2**63 - 1, 2**63, 2**63 + 1, -2**63,
            -2**63 - 1, 2**64, 2**64 - 1, 10**30, 10**300, -10**300, 10**400, -10**400, int(1e300), int(1e300) + 1,
            True, False]


def compare(a, b):
    return "".join("01"[result] for result in (a < b, a <= b, a == b, a != b, a > b, a >= b))


for x in values:
    print(x, " ".join(compare(x, y) for y in values))
for x in values:
    print(x, " ".join(compare(x, n) for n in integers))
    print(x, " ".join(compare(n, x) for n in integers))
print([hash(x) for x in values[:-1]])
print(hash(nan), hash(0.1), hash(-0.1), hash(1e-300), hash(2.0**61 - 256), hash(2.0**1000), hash(-2.0**61), hash(1.5),
      hash(2.5**20))
for x in values:
    if x == x and abs(x) != inf and x == int(x) and hash(x) != hash(int(x)):
        print("hashes differ", x)
print(nan is nan, nan == nan, nan != nan, nan in [nan], [nan] == [nan], {nan: 1}[nan], nan < nan, min(nan, 1), max(1,
    nan))
print(sorted([3.5, -1, 2, inf, -inf, 0.0, 10**20, 1e19]), max(1, 1.0), max(1.0, 1), min(-0.0, 0.0), {1.0: "a", 1: "b",
    True: "c"})
for expression in ("1.5 < 'a'", "1.5 > None", "1.5 == None", "1.5 != []", "1.5 <= 1j", "1.5 == 1.5 + 0j",
                   "1.5.__eq__('a')", "1.5.__lt__(2**2000)",
                   "1.5.__gt__(-2**2000)", "inf > 10**400", "-inf < -10**400", "nan < 10**400", "nan == 10**400"):
    try:
        print(expression, eval(expression))
    except Exception as error:
        print(expression, "->", type(error).__name__, error)
