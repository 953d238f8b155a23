"""Packed records and arrays: struct and array, as readers and writers of binary formats use them."""
import sys
from _struct import Struct, calcsize, iter_unpack, pack, pack_into, unpack, unpack_from
from array import array


def headers(count):
    data = bytearray()
    for number in range(count):
        data += pack("<4sHHIIHBx", b"PK\3\4", 20, number & 0xFFFF, number * 7, number * 13, 8, number & 0xFF)
    total = 0
    size = calcsize("<4sHHIIHBx")
    for offset in range(0, len(data), size):
        magic, version, flags, checksum, length, method, kind = unpack_from("<4sHHIIHBx", data, offset)
        total += version + flags + checksum + length + method + kind + len(magic)
    return total


def points(count):
    structure = Struct(">3dI")
    target = bytearray(structure.size * count)
    for number in range(count):
        structure.pack_into(target, number * structure.size, number / 2, number / 3, -number / 7, number)
    total = 0.0
    for x, y, z, number in structure.iter_unpack(target):
        total += x - y + z * number
    return round(total, 3)


def integers(count):
    total = 0
    for number in range(count):
        total += unpack("<I", pack(">I", number * 2654435761 & 0xFFFFFFFF))[0] & 0xFF
        total += unpack("q", pack("q", -number))[0]
        total += unpack(">h", pack("<h", number & 0x7FFF))[0]
    return total


def arrays(count):
    numbers = array("i", range(count))
    squares = array("d", [0.0]) * count
    for index in range(count):
        squares[index] = numbers[index] * 0.5
    for index in range(1, count):
        numbers[index] += numbers[index - 1] & 0xFF
    numbers.extend(array("i", [1, 2, 3]))
    total = 0
    for number in numbers:
        total += number
    histogram = array("I", bytes(4 * 256))
    for byte in numbers.tobytes():
        histogram[byte] += 1
    view = memoryview(numbers)
    for index in range(0, count, 3):
        total += view[index]
    return total, round(sum(squares), 2), max(histogram), numbers.count(5), len(list(iter_unpack("3i", numbers.tobytes()[:12 * 100])))


def main():
    count = max(100, int(60000 * float(sys.argv[1]))) if len(sys.argv) > 1 else 60000
    print(headers(count), points(count), integers(count), arrays(count * 3))


main()
