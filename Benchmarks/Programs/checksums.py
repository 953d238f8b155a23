"""Bits and bytes: SHA-256, CRC-32, Adler-32 and base 64 over bytes and bytearrays."""
import sys

ROUNDS = 87

MASK = 0xFFFFFFFF


def primes(count):
    found = []
    candidate = 2
    while len(found) < count:
        if all(candidate % prime for prime in found):
            found.append(candidate)
        candidate += 1
    return found


def integer_root(n, degree):
    low, high = 0, n
    while low < high:
        middle = (low + high + 1) // 2
        if middle ** degree <= n:
            low = middle
        else:
            high = middle - 1
    return low


# The first 32 bits of the fractions of the cube roots of 64 primes and of the square roots of eight.
CONSTANTS = [integer_root(prime << 96, 3) & MASK for prime in primes(64)]
START = [integer_root(prime << 64, 2) & MASK for prime in primes(8)]


def rotated(word, by):
    return (word >> by | word << (32 - by)) & MASK


def sha256(data):
    state = list(START)
    padded = bytearray(data)
    padded.append(0x80)
    while len(padded) % 64 != 56:
        padded.append(0)
    padded += (len(data) * 8).to_bytes(8, "big")
    for start in range(0, len(padded), 64):
        words = [int.from_bytes(padded[i:i + 4], "big") for i in range(start, start + 64, 4)]
        for i in range(16, 64):
            early, late = words[i - 15], words[i - 2]
            small = rotated(early, 7) ^ rotated(early, 18) ^ early >> 3
            large = rotated(late, 17) ^ rotated(late, 19) ^ late >> 10
            words.append((words[i - 16] + small + words[i - 7] + large) & MASK)
        a, b, c, d, e, f, g, h = state
        for constant, word in zip(CONSTANTS, words):
            choice = e & f ^ ~e & g
            first = (h + (rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)) + choice + constant + word) & MASK
            majority = a & b ^ a & c ^ b & c
            second = (rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)) + majority
            a, b, c, d, e, f, g, h = (first + second) & MASK, a, b, c, (d + first) & MASK, e, f, g
        state = [(x + y) & MASK for x, y in zip(state, (a, b, c, d, e, f, g, h))]
    return "".join(["%08x" % word for word in state])


def crc_table():
    table = []
    for n in range(256):
        for _ in range(8):
            n = n >> 1 ^ 0xEDB88320 if n & 1 else n >> 1
        table.append(n)
    return table


def crc32(data, table):
    value = MASK
    for byte in data:
        value = table[(value ^ byte) & 0xFF] ^ value >> 8
    return value ^ MASK


def adler32(data):
    a, b = 1, 0
    for byte in data:
        a = (a + byte) % 65521
        b = (b + a) % 65521
    return b << 16 | a


ALPHABET = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"


def encode(data):
    result = bytearray()
    for i in range(0, len(data) - 2, 3):
        bits = data[i] << 16 | data[i + 1] << 8 | data[i + 2]
        result.append(ALPHABET[bits >> 18])
        result.append(ALPHABET[bits >> 12 & 63])
        result.append(ALPHABET[bits >> 6 & 63])
        result.append(ALPHABET[bits & 63])
    return bytes(result)


def decode(text):
    values = {byte: value for value, byte in enumerate(ALPHABET)}
    result = []
    bits = 0
    for i, byte in enumerate(text):
        bits = bits << 6 | values[byte]
        if i % 4 == 3:
            result.append(bits.to_bytes(3, "big"))
            bits = 0
    return b"".join(result)


def main():
    rounds = int(ROUNDS * float(sys.argv[1])) if len(sys.argv) > 1 else ROUNDS
    data = bytes([n * n % 251 for n in range(3000)])
    for _ in range(max(rounds, 1)):
        if sha256(b"abc") != "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad":
            raise AssertionError("wrong SHA-256: " + sha256(b"abc"))
        table = crc_table()
        if crc32(b"123456789", table) != 0xCBF43926 or adler32(b"Wikipedia") != 0x11E60398:
            raise AssertionError("wrong checksum")
        if encode(b"Many hands make light work..") != b"TWFueSBoYW5kcyBtYWtlIGxpZ2h0IHdvcmsu":
            raise AssertionError("wrong encoding: %r" % encode(b"Many hands make light work.."))
        if decode(encode(data)) != data:
            raise AssertionError("the bytes do not come back")
        result = sha256(data)[:16], "%08x" % crc32(data, table), "%08x" % adler32(data)
        if result != ("1c1398aeaf055a52", "3df3e4c4", "36d46a1a"):
            raise AssertionError("wrong result: %r" % (result,))
    print("checksums:", result)


main()
