# What each kind of item takes.
import array
from array import array as Array


def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__, error)


class Index:
    def __index__(self):
        return 5


class Float:
    def __float__(self):
        return 5.0


values = [Index(), Float(), "a", None, 1.5, 1j, True, 0, -1, 127, 128, -128, -129, 255, 256, 32767, 32768, -32769, 65535, 65536, 2 ** 31 - 1,
          2 ** 31, -2 ** 31, -2 ** 31 - 1, 2 ** 32 - 1, 2 ** 32, 2 ** 62, 2 ** 63 - 1, 2 ** 63, -2 ** 63, -2 ** 63 - 1, 2 ** 64 - 1, 2 ** 64, 2 ** 2000]
for code in array.typecodes:
    target = Array(code, "-" if code == "u" else [0])
    for value in values:
        print(code, value if isinstance(value, (int, float, str)) else type(value).__name__, end=" ")
        attempt(target.__setitem__, 0, value)
        print(target)
