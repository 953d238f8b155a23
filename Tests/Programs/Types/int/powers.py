"""Powers of ints, with and without modulus."""
for base in (-3, -2, -1, 0, 1, 2, 3, 10, 2**31, 2**64 + 1):
    print(base, [base ** exponent for exponent in range(6)])
print(2**100, (-2)**101, 10**50, 7**77, (-7)**77, 0**0, 0**5, (-1)**(10**30), (-1)**(10**30 + 1), 1**(10**30),
      0**(10**30))
print(2**-1, 4**-2, (-2)**-3, 10**-5, 1**-1, (-1)**-(10**20), 2**-1074, 2**-2000)
print(pow(2, 10), pow(2, 10, 1000), pow(-2, 3, 5), pow(2, 3, -5), pow(-2, 3, -5), pow(2, 0, 1), pow(2, 0, -1), pow(0,
    0, 7))
print(pow(3, 10**20, 10**9 + 7), pow(3, 2**200, 2**127 - 1), pow(12345678901234567890, 98765432109876543210, 10**30))
print(pow(7, -1, 10), pow(7, -2, 10), pow(-7, -1, 10), pow(3, -1, -7), pow(2, -5, 2**61 - 1), pow(10**20 + 1, -1,
    10**30))
for arguments in ((2, -1, 4), (2, 5, 0), (0, -1, 5), (2, -1, 0), (10, -1, 2**70)):
    try:
        print(arguments, pow(*arguments))
    except Exception as error:
        print(arguments, type(error).__name__, error)
for expression in ("0 ** -1", "(10**400) ** -1", "2 ** (-(10**400))", "pow(2.0, 3, 5)", "pow(2, 3.0, 5)",
                   "pow(2, 3, 5.0)",
                   "(-8) ** (1 / 3)", "(-8) ** 0.5", "0 ** -0.5", "pow(2, 3, None)", "pow(None, 2)", "pow(2, None)"):
    try:
        print(expression, eval(expression))
    except Exception as error:
        print(expression, "->", type(error).__name__, error)
fermat = [n for n in range(3, 200, 2) if pow(2, n - 1, n) == 1]
print(fermat)
modulus = 2**521 - 1
value = 5
for step in range(50):
    value = pow(value, value % 1000 + 3, modulus)
print(value)
even = 2**200 * 3**50
value = 7
for step in range(30):
    value = pow(value, 65537 + step, even)
print(value)
factorial = 1
for n in range(1, 201):
    factorial *= n
print(factorial)
a, b = 0, 1
for n in range(1000):
    a, b = b, a + b
print(a)
