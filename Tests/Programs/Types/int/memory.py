"""Results that no memory can hold are refused at once."""
for expression in ("1 << (1 << 62)", "1 << (1 << 64)", "-1 << (1 << 62)", "1 << (1 << 70)"):
    try:
        eval(expression)
        print(expression, "made")
    except (MemoryError, OverflowError) as error:
        print(expression, type(error).__name__, error)
print((1 << 1000000).bit_length(), ((1 << 1000000) - 1).bit_length(), (3 ** 100000).bit_length(),
      (7 ** 30000 * 11 ** 30000).bit_length())
a = 3 ** 20000
b = 7 ** 9000
print(a * b // a == b, a * b % a, (a * b + 5) % a, (a * b - 1) // b == a - 1, divmod(-a * b - 1, b) == (-a - 1, b - 1))
print(hash(a * b), hash(a) * hash(b) % (2 ** 61 - 1) == hash(a * b), (a ^ b ^ a) == b, (a | b) - (a & b) == a ^ b)
square = a * a
print(square % 1000000007, pow(3, 40000, 1000000007), (a + b) ** 2 == a * a + 2 * a * b + b * b)
n = 12345678901234567890 ** 300
for shift in (1, 63, 64, 65, 1000, 12345):
    print(shift, (n << shift) >> shift == n, hash(n >> shift), hash(-n >> shift), hash(n << shift))
