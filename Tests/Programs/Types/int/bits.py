"""Shifts and bitwise operators on infinite two's complement."""
numbers = [0, 1, -1, 5, -5, 2**62, -2**62, 2**63 - 1, -2**63, 2**64, -2**64, 2**64 - 1, 1 - 2**64, 2**130 + 12345,
           -(2**130) - 12345,
           0xFFFFFFFF0000000000000000FFFFFFFF, -0xFFFFFFFF0000000000000000FFFFFFFF]
for a in numbers:
    print(a, ~a, [a << n for n in (0, 1, 61, 64)], [a >> n for n in (0, 1, 62, 63, 64, 65, 128, 1000)])
total = 0
for a in numbers:
    for b in numbers:
        total = (total * 31 + (a & b) * 3 + (a | b) * 5 + (a ^ b) * 7) % (2**107 - 1)
        if (a & b) != ~(~a | ~b) or (a ^ b) != ((a & ~b) | (~a & b)):
            print("wrong", a, b)
print(total)
print(-1 >> 10**30, 5 >> 10**30, 0 << 10**30, 0 >> 10**30, -2**100 >> 100, -2**100 - 1 >> 100, -2**100 + 1 >> 100)
print(True << 3, True >> 1, False << 10, 1 << True, 3 & True, True | 4, True ^ 7)
for expression in ("1 << -1", "1 >> -1", "0 << -1", "0 >> -1", "1 << -10**30", "1 << 10**30", "1 << 1.0", "1.0 << 1",
                   "1 & 'a'", "None | 1", "1 ^ 2.0", "~'a'"):
    try:
        print(expression, eval(expression))
    except Exception as error:
        print(expression, "->", type(error).__name__, error)
mask = 0xFFFFFFFFFFFFFFFF
value = 0xCBF29CE484222325
for byte in b"The quick brown fox jumps over the lazy dog":
    value = ((value ^ byte) * 0x100000001B3) & mask
print(hex(value))
state = 88172645463325252
for _ in range(100):
    state ^= state << 13 & mask
    state ^= state >> 7
    state ^= state << 17 & mask
print(state)
