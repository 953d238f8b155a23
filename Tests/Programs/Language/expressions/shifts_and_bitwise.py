"""Shifts and bitwise operators on integers of every size and sign."""


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


VALUES = [0, 1, -1, 5, -5, 255, -256, 2 ** 31, -2 ** 31, 2 ** 62 - 1, -2 ** 62, 2 ** 63, -2 ** 63 - 1, 2 ** 100 + 3,
          -2 ** 100 - 3]
for a in VALUES:
    print(a, '<<', [a << n for n in (0, 1, 7, 31, 64)], '>>', [a >> n for n in (0, 1, 7, 31, 62, 64, 200)], '~', ~a)
for a in VALUES:
    print([a & b for b in VALUES])
    print([a | b for b in VALUES])
    print([a ^ b for b in VALUES])
print(1 << 100, 1 << 0, 0 << 10 ** 6, -1 << 3, -1 >> 1000, 1 >> 10 ** 20, -5 >> 10 ** 20, 0 >> 10 ** 20, 0 << 10 ** 20)
print(True << 3, True | False, True & 5, True ^ 3, type(True | True), type(True | 1), ~True, True >> 1)
print((2 ** 100).bit_length(), (-2 ** 100).bit_length(), (0).bit_length(), (255).bit_length(), (256).bit_length(),
      (-1).bit_length())
attempt(lambda: 1 << -1)
attempt(lambda: 1 >> -1)
attempt(lambda: -1 >> -10 ** 30)
attempt(lambda: 2 ** 100 << -1)
attempt(lambda: 1 << 1.0)
attempt(lambda: 1.0 << 1)
attempt(lambda: 1 & 1.0)
attempt(lambda: 'a' | 1)
attempt(lambda: 1 ^ None)
attempt(lambda: ~1.5)
attempt(lambda: [] << 1)
mask = (1 << 64) - 1
state = 88172645463325252
numbers = []
for _ in range(5):
    state ^= (state << 13) & mask
    state ^= state >> 7
    state ^= (state << 17) & mask
    numbers.append(state)
print(numbers)


def popcount(n):
    count = 0
    while n:
        n &= n - 1
        count += 1
    return count


print([popcount(n) for n in (0, 1, 255, 2 ** 64 - 1, 3 ** 50)], [n ^ n >> 1 for n in range(8)])


def rotate(value, by, bits=32):
    return (value << by | value >> (bits - by)) & ((1 << bits) - 1)


print(hex(rotate(0x12345678, 8)), hex(rotate(0x80000001, 1)), bin(0b1010 & ~0b0010), 6 & 3 | 8 ^ 1, 1 << 2 + 3,
      (1 << 2) + 3)
print((5).to_bytes(4, 'big'), (2 ** 40).to_bytes(6, 'little'), (-2).to_bytes(2, 'big', signed=True))
print(int.from_bytes(b'\x01\x00', 'big'), int.from_bytes(b'\xff\xfe', 'big', signed=True),
      int.from_bytes([1, 2], 'little'))
attempt(lambda: (256).to_bytes(1, 'big'))
attempt(lambda: (-1).to_bytes(1, 'big'))
attempt(lambda: (1).to_bytes(-1, 'big'))
attempt(lambda: (1).to_bytes(1, 'middle'))
attempt(lambda: int.from_bytes('text', 'big'))
