# Reading values.
import _struct
from _struct import Struct, calcsize, error, iter_unpack, pack, pack_into, unpack, unpack_from


def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as problem:
        print(type(problem).__module__, type(problem).__name__, problem)


data = bytes(range(0xF0, 0x100)) + bytes(range(16))
for letter in "bBhHiIlLqQnNP?fdec":
    for order in ["", "<", ">", "=", "!", "@"]:
        print(order + letter, end=" ")
        attempt(unpack_from, order + letter, data, 9)
attempt(unpack, "i", b"abc")
attempt(unpack, "i", b"abcd")
attempt(unpack, "i", "abcd")
attempt(unpack, "i", 1)
attempt(unpack, "i", bytearray(4))
attempt(unpack, "2h", memoryview(b"abcd"))
attempt(unpack, "i", memoryview(bytes(8))[::2])
attempt(unpack)
attempt(unpack, "i")
attempt(unpack, "i", b"abcd", 1)
attempt(unpack, "", b"")
attempt(unpack, "3x", b"abc")
attempt(unpack, "c3sp5p?x", b"aabc\0\x03abcd\2x")
attempt(unpack, "5p", b"\xffabcd")
attempt(unpack, "5p", b"\x02abcd")
attempt(unpack, "0s", b"")
attempt(unpack, "0p", b"")
attempt(unpack, "3c", b"abc")
attempt(unpack, "1000B", bytes(1000))
for arguments in [(b"abc",), (b"abcdef", 3), (b"abcdef", -4), (b"abcdef", -3), (b"abcdef", -9), (b"abcdef", 9), (b"abcdef", 2), (b"abcdef", 2 ** 70), (b"abcdef", "a"),
                  (b"abcdef", -1), (b"abcdef", None), (1,), ()]:
    attempt(unpack_from, "i", *arguments)
attempt(unpack_from, "i", buffer=b"abcdef", offset=1)
attempt(unpack_from, format="i", buffer=b"abcd")
attempt(unpack_from, "i", b"abcdef", wrong=1)
