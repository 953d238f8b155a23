# Floats of eight, four and two bytes.
import _struct
from _struct import Struct, calcsize, error, iter_unpack, pack, pack_into, unpack, unpack_from


def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as problem:
        print(type(problem).__module__, type(problem).__name__, problem)


class Float:
    def __float__(self):
        return 0.5


inf = float("inf")
values = [0.0, -0.0, 1.0, -1.5, 3.141592653589793, 1e-8, 5.960464477539063e-08, 2.9802322387695312e-08, 2.98023223876953125e-08 * 1.01, 6.1e-05, 6.097555160522461e-05,
          65504.0, 65519.0, 65519.99, 65520.0, -65520.0, 2049.0, 2051.0, 1.0009765625, 1.00048828125, 1.00146484375, 3.4028234663852886e+38, 3.5e38, 1e300, 1e-45, 1e-50,
          inf, -inf, 5, -7, 65519, 65520, 2 ** 200, 2 ** 2000, True, Float(), "a", None, 1j]
for letter in "edf":
    for order in ["<", ">", ""]:
        for value in values:
            print(order + letter, type(value).__name__ if isinstance(value, (str, Float)) else value if not isinstance(value, int) or value < 1e40 else "large", end=" ")
            attempt(pack, order + letter, value)
print([pack(order + letter, float("nan")) for order in "<>" for letter in "edf"])
for bits in range(0, 65536, 97):
    number, = unpack("<e", pack("<H", bits))
    if number == number:
        assert pack("<e", number) == pack("<H", bits), (bits, number)
print([unpack(">e", bytes([high, low]))[0] for high in (0, 3, 4, 0x3C, 0x7B, 0x7C, 0xFC, 0x80) for low in (0, 1, 255)])
print(unpack(">f", b"\x7f\x80\0\0"), unpack(">f", b"\x7f\xc0\0\0"), unpack("<f", b"\1\0\0\0"), unpack(">d", b"\x7f\xf0" + bytes(6)), unpack("<d", b"\1" + bytes(7)))
print(pack("<2d", 1, 2.5) == pack("<d", 1.0) + pack("<d", 2.5), unpack(">2f", pack(">2f", 0.1, -0.1)))
