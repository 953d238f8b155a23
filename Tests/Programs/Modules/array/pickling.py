# What pickle and copy ask for.
import array
from array import array as Array


def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__, error)


for code in array.typecodes:
    sample = Array(code, "a\u20ac" if code == "u" else [1, 2])
    for protocol in [0, 2, 3, 4]:
        function, arguments, state = sample.__reduce_ex__(protocol)
        print(code, protocol, function is Array or function is array._array_reconstructor, arguments, state, function(*arguments) == sample)
attempt(Array("i").__reduce_ex__, "a")
attempt(Array("i").__reduce_ex__, 2 ** 70)


class Sub(Array):
    pass


sub = Sub("i", [1])
sub.x = 5
print(sub.__reduce_ex__(2), sub.__reduce_ex__(3))
rebuild = array._array_reconstructor
data = b"\0\0\1\2\0\0\1\0"
for code in range(-1, 23):
    for letter in "ldfu":
        if not (letter == "u" and code in (20, 21)):
            print(code, letter, end=" ")
            attempt(rebuild, Array, letter, code, data)
attempt(rebuild, Sub, "i", 8, b"abcd")
attempt(rebuild, int, "i", 8, b"")
attempt(rebuild, 1, "i", 8, b"")
attempt(rebuild, Array, "z", 8, b"")
attempt(rebuild, Array, "ii", 8, b"")
attempt(rebuild, Array, "i", "8", b"")
attempt(rebuild, Array, "i", 8, "x")
attempt(rebuild, Array, "i", 8, b"abc")
attempt(rebuild, Array, "i", 9, b"\0\0\0\1\0")
attempt(rebuild, Array, "u", 20, "é".encode("utf-32-le"))
attempt(rebuild, Array, "u", 18, b"\0\xd8")
attempt(rebuild, Array, "i")
copy = Array("i", [1, 2])
twin = copy.__copy__()
twin.append(3)
print(copy, twin, copy.__deepcopy__({}), copy.__deepcopy__(None) is copy)
attempt(copy.__deepcopy__)
