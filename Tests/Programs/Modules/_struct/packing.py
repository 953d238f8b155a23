# Putting values together.
import _struct
from _struct import Struct, calcsize, error, iter_unpack, pack, pack_into, unpack, unpack_from


def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as problem:
        print(type(problem).__module__, type(problem).__name__, problem)


attempt(pack)
attempt(pack, "i")
attempt(pack, "ii", 1)
attempt(pack, "i", 1, 2)
attempt(pack, "")
attempt(pack, "3x")
attempt(pack, "xix", 1)
attempt(pack, "i", value=1)
attempt(pack, 5, 1)
attempt(pack, "z", 1)
for text, values in [("3s", [b"abcdef"]), ("3p", [b"abcdef"]), ("0p", [b"a"]), ("1p", [b"a"]), ("5s", [b"ab"]), ("5p", [b"ab"]), ("s", ["a"]), ("p", [1]), ("c", ["a"]), ("c", [b"ab"]),
                     ("c", [1]), ("c", [b"x"]), ("c", [bytearray(b"x")]), ("3s", [bytearray(b"xyz")]), ("3s", [memoryview(b"xyz")]), ("0s", [b"abc"]), ("3c", [b"a", b"b", b"c"]),
                     ("?", [[]]), (">?", [[1]]), ("2?", [1, 0]), ("bhilq", [1, 2, 3, 4, 5]), ("<bhilq", [1, 2, 3, 4, 5]), (">bhilq", [1, 2, 3, 4, 5]), ("2h3x1i", [1, 2, 3]),
                     ("qb", [1, 2]), ("bq", [1, 2]), ("b0q", [1]), ("=bq", [1, 2]), ("nN", [1, 2]), ("P", [-1]), ("Pq", [1, 2]), ("4B2s", [1, 2, 3, 4, b"x"])]:
    attempt(pack, text, *values)
print(len(pack("300p", b"x" * 299)), pack("300p", b"x" * 299)[0], len(pack("1000s", b"")), pack("100000x").count(0))
target = bytearray(8)
for arguments in [(target, 0, 1), (target, 6, 1), (target, -3, 1), (target, -9, 1), (target, -4, 5), (target,), (), (target, 0), (b"abcd", 0, 1), (target, "a", 1),
                  (target, 2 ** 70, 1), (target, 9, 1), ("a", 0, 1), (target, 0, 1, 2), (target, None, 1), (memoryview(target), 2, 7), (memoryview(target)[::2], 0, 1),
                  (memoryview(b"abcd"), 0, 1), (target, 0, "x")]:
    attempt(pack_into, "i", *arguments)
    print(target)
attempt(pack_into)
attempt(pack_into, "3s5x", target, 0, b"a")
print(target)


class Growing:
    def __index__(self):
        try:
            target.append(1)
        except BufferError as problem:
            print(problem)
        return 5


attempt(pack_into, "i", target, Growing(), 1)
attempt(pack_into, "2b", target, 0, Growing(), Growing())
attempt(pack, "2b", Growing(), Growing())
print(target)


class Bad:
    def __index__(self):
        raise KeyError("index")

    def __bool__(self):
        raise KeyError("bool")

    def __float__(self):
        raise KeyError("float")


for letter in "bBiIqQP?fde":
    attempt(pack, letter, Bad())
    attempt(pack, ">" + letter if letter != "P" else "P", Bad())
