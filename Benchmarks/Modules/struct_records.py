"""Packing and unpacking binary records with _struct."""
import sys
import _struct

ROUNDS = 150


def work():
    record = _struct.Struct("<IhHd8s?")
    size = record.size
    buffer = bytearray(size * 2000)
    for number in range(2000):
        record.pack_into(buffer, number * size, number, -number % 1000, number % 65536, number / 3, b"name%d" % (number % 1000), number % 2 == 0)
    total = 0
    for number, small, word, value, name, flag in record.iter_unpack(buffer):
        total += number + small + word + int(value) + len(name) + flag
    for number in range(3000):
        total += _struct.unpack(">HI", _struct.pack(">HI", number & 0xFFFF, number * 7))[1]
    return size, total, len(_struct.pack("1000d", *range(1000))), sum(_struct.unpack("<500i", _struct.pack("<500i", *range(500))))

EXPECTED = (25, 37169167, 8000, 124750)


def main():
    rounds = max(1, int(ROUNDS * float(sys.argv[1]))) if len(sys.argv) > 1 else ROUNDS
    for _ in range(rounds):
        result = work()
        if result != EXPECTED:
            raise AssertionError("wrong result: %r instead of %r" % (result, EXPECTED))
    print("struct_records", EXPECTED)


main()
