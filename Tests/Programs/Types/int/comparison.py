"""Comparison and hashes of ints, and of ints with floats."""
numbers = [0, 1, -1, 2**53, 2**53 + 1, 2**62 - 1, 2**62, -2**62, -2**62 - 1, 2**63, 2**64, 2**64 + 1, -2**64, 2**1023,
           2**1024, -2**1024, 10**400,
           0.0, -0.0, 0.5, -0.5, 1.0, 2.0**53, 2.0**53 + 2, 2.0**62, -2.0**62, 2.0**63, 2.0**64, 1e300, 2.0**1023,
           1.7976931348623157e308,
           float("inf"), -float("inf"), float("nan"), True, False]
total = 0
for a in numbers:
    for b in numbers:
        bits = (a < b) | (a <= b) << 1 | (a == b) << 2 | (a != b) << 3 | (a > b) << 4 | (a >= b) << 5
        total = (total * 67 + bits) % (2**61 - 1)
        if a == b and hash(a) != hash(b):
            print("hashes differ", a, b)
print(total)
print(2**53 + 1 == float(2**53 + 1), 2**53 + 1 > float(2**53 + 1), 10**400 > float("inf"), -10**400 < -float("inf"),
      10**400 == float("nan"))
print([hash(n) for n in (0, 1, -1, -2, 2**61 - 2, 2**61 - 1, 2**61, -2**61, 2**62, 2**64, -2**64, 10**30, -10**30,
                         2**1000)])
print([hash(-n) for n in (2**61 - 1, 2**61, 2**61 - 2, 2**122)], hash(True), hash(1.0), hash(2**70) == hash(2.0**70))
for expression in ("1 < 'a'", "1 >= None", "1 == 'a'", "1 != 'a'", "2**70 < []", "2**70 == []", "1 < 1j", "1 == 1j",
                   "1 == 1 + 0j"):
    try:
        print(expression, eval(expression))
    except Exception as error:
        print(expression, "->", type(error).__name__, error)
print(1 == True, 2**70 == 2**70, [1, 2**70] == [1.0, 2.0**70], max(1, 2.5, 2**70), min(-2**70, -1.5, 3))
print(sorted([3, 2**70, -2**70, 1.5, True, -7, 2**64, 2**63, 2.0**65]))
keys = {1: "int", 2**70: "big"}
keys[1.0] = "float"
keys[2.0**70] = "big float"
print(keys, True in keys, 2**70 in keys)
