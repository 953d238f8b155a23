# What formats say.
import _struct
from _struct import Struct, calcsize, error, iter_unpack, pack, pack_into, unpack, unpack_from


def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as problem:
        print(type(problem).__module__, type(problem).__name__, problem)


for text in ["", "i", "z", "3", "i3", "3i", "<n", "n", "@P", "<P", "s", "0s", "5s", "p", "0p", "300p", "?", "e", "c", "x", "10x", "2147483648i", "9223372036854775807i",
             "99999999999999999999i", "9223372036854775807s", "9223372036854775807si", "18446744073709551615x", "<q", "!hhl", "ih", "hi", "bq", "qb", "b0q", "b0i", "0ib",
             "i\0", "\xe9", b"i", b"\xe9", 1, None, " i i ", "i\n", "= h", "<>h", "h<", "2h3x1i", "cbhilqfdsp", "<cbhilqfdsp", "4096b", "x2", "-1i", "+i", "1.5i"]:
    print(ascii(text), end=" ")
    attempt(calcsize, text)
for order in ["", "@", "=", "<", ">", "!"]:
    print(order, [calcsize(order + letter) for letter in "xcbB?hHiIlLqQefdsp"], calcsize(order + "bhilq"), calcsize(order + "qlihb"))
attempt(calcsize)
attempt(calcsize, "i", 1)
attempt(calcsize, format="i")
print(error, error.__module__, error.__qualname__, error.__bases__)
