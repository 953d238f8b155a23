# Making arrays.
import array
from array import array as Array


def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__, error)


for code in array.typecodes:
    print(code, Array(code).itemsize, Array(code).typecode, Array(code), len(Array(code)))
for initial in [[1, 2, 3], (1, 2), b"abc", bytearray(b"ab"), range(3), iter([5]), {7: 8}, Array("h", [1, 2]), Array("b", [3]), memoryview(b"ab"), []]:
    attempt(Array, "b", initial)
attempt(Array)
attempt(Array, "x")
attempt(Array, "ii")
attempt(Array, 1)
attempt(Array, b"i")
attempt(Array, "i", [1], 2)
attempt(Array, "i", x=1)
attempt(Array, "i", None)
attempt(Array, "i", 5)
attempt(Array, "i", "abc")
attempt(Array, "i", b"abc")
attempt(Array, "i", b"abcd")
attempt(Array, "i", [1, "a"])
attempt(Array, "u", "a\xe9\u20ac\U0001F600")
attempt(Array, "u", ["a", "b"])
attempt(Array, "u", ["ab"])
attempt(Array, "u", [1])
attempt(Array, "u", b"abcd")
attempt(Array, "i", Array("u", "a"))
attempt(Array, "u", Array("i", [1]))
attempt(Array, "i", Array("d", [1.0]))
attempt(Array, "d", Array("i", [1]))
attempt(Array, "d", [1, 2.5, True, 10 ** 20])
attempt(Array, "f", [1.1, 1e300, float("nan")])
print(array.ArrayType is Array, array.typecodes, Array.__module__, Array.__name__)
for name, value in vars(Array).items():
    print(name, type(value).__name__, getattr(value, "__text_signature__", None))


class Sub(Array):
    def __init__(self, *arguments, **keywords):
        print("init", arguments, keywords)


sub = Sub("i", [1, 2], extra=3)
sub.attribute = 4
print(repr(sub), sub.attribute, type(sub[:1]), type(sub + sub), type(sub * 2), type(sub.__copy__()), isinstance(sub, Array))
