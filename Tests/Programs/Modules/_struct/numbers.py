# Integers: ranges and errors in every format.
import _struct
from _struct import Struct, calcsize, error, iter_unpack, pack, pack_into, unpack, unpack_from


def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as problem:
        print(type(problem).__module__, type(problem).__name__, problem)


class Index:
    def __index__(self):
        return 5


class Int:
    def __int__(self):
        return 5


values = [0, 1, -1, 127, 128, 255, 256, -128, -129, 32767, 32768, -32768, -32769, 65535, 65536, 2 ** 31 - 1, 2 ** 31, -2 ** 31, -2 ** 31 - 1, 2 ** 32 - 1, 2 ** 32,
          2 ** 62, -2 ** 62 - 1, 2 ** 63 - 1, 2 ** 63, -2 ** 63, -2 ** 63 - 1, 2 ** 64 - 1, 2 ** 64, 2 ** 100, -2 ** 100, 1.5, "1", b"1", None, True, Index(), Int(), 1j]
for order in ["", "<", ">"]:
    for letter in "bBhHiIlLqQnNP":
        if order and letter in "nNP":
            continue
        for value in values:
            print(order + letter, value if isinstance(value, int) else type(value).__name__, end=" ")
            attempt(pack, order + letter, value)
