# Formats that were read before.
import _struct
from _struct import Struct, calcsize, error, iter_unpack, pack, pack_into, unpack, unpack_from


def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as problem:
        print(type(problem).__module__, type(problem).__name__, problem)


for _ in range(2):
    for number in range(150):
        text = "<%dBh" % number
        assert calcsize(text) == number + 2, number
        assert pack(text, *range(number), -1)[-1] == 255
print(_struct._clearcache(), calcsize("3h"), _struct._clearcache())
attempt(_struct._clearcache, 1)
text = "".join(["<", "h"])
print(pack(text, 1), pack("<" + "h", 2), pack(b"<h", 3), pack("<h", 4))


class Text(str):
    def __hash__(self):
        raise KeyError("hash")

    def __eq__(self, other):
        raise KeyError("eq")


class Format(str):
    pass


print(calcsize(Format("3i")), pack(Format(">h"), 1))
attempt(calcsize, "bad")
attempt(calcsize, "bad")
for first, second in [("h", ">h"), (">h", "h")]:
    print(pack(first, 1), pack(second, 1), pack(first, 1))


class Again:
    """Packs while it is packed."""

    def __index__(self):
        _struct._clearcache()
        return len(pack("4s", b"x"))


print(pack("<3h", Again(), 1, Again()))


class Changing:
    def __index__(self):
        structure.__init__("1000q")
        return 1


structure = Struct("2b")
print(structure.pack(Changing(), 2), structure.size)
structure = Struct("2b")
target = bytearray(4)
structure.pack_into(target, 1, Changing(), 2)
print(target, structure.size)
structure = Struct("2b")
target = bytearray(4)
attempt(structure.pack_into, target, Changing(), 1, 2)
