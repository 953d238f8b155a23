# The type Struct.
import _struct
from _struct import Struct, calcsize, error, iter_unpack, pack, pack_into, unpack, unpack_from


def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as problem:
        print(type(problem).__module__, type(problem).__name__, problem)


structure = Struct("<2h")
print(structure.size, structure.format, structure.pack(1, 2), structure.unpack(b"abcd"), structure.unpack_from(b"xabcd", 1), list(structure.iter_unpack(b"abcdefgh")))
target = bytearray(6)
structure.pack_into(target, 1, 3, 4)
print(target)
attempt(Struct)
attempt(Struct, "i", "i")
attempt(lambda: Struct(format="i").size)
attempt(Struct, wrong="i")
attempt(Struct, 1)
attempt(Struct, None)
attempt(Struct, bytearray(b"i"))
attempt(lambda: (Struct(b">h").format, Struct(b">h").size))
for call in [lambda: structure.pack(), lambda: structure.pack(1), lambda: structure.pack(1, 2, 3), lambda: structure.pack(1, "a"), lambda: structure.pack(1, b=2),
             lambda: structure.unpack(), lambda: structure.unpack(b"a"), lambda: structure.unpack_from(b"a"), lambda: structure.unpack_from(buffer=b"abcdef", offset=-4),
             lambda: structure.iter_unpack(b"a"), lambda: structure.pack_into(), lambda: structure.pack_into(target), lambda: structure.pack_into(target, 0),
             lambda: structure.pack_into(target, 0, 1), lambda: structure.pack_into(target, 0, 1, 2, 3), lambda: structure.pack_into(target, 5, 1, 2),
             lambda: setattr(structure, "size", 1), lambda: setattr(structure, "format", ""), lambda: setattr(structure, "other", 1), lambda: structure == Struct("<2h")]:
    attempt(call)
structure.__init__("b")
print(structure.size, structure.format, structure.pack(5))
attempt(structure.__init__, "bz")
print(structure.size, structure.format, structure.pack(6))
raw = Struct.__new__(Struct)
print(raw.size, repr(raw.format))
attempt(raw.pack, 1)
attempt(raw.pack)
attempt(raw.unpack, b"")


class Sub(Struct):
    def __init__(self, text):
        super().__init__(">" + text)
        self.attribute = text


sub = Sub("h")
print(sub.pack(1), sub.attribute, sub.size, isinstance(sub, Struct))
for name, value in vars(Struct).items():
    print(name, type(value).__name__, getattr(value, "__text_signature__", None))
print(Struct.__module__, Struct.__qualname__, Struct.__text_signature__)
import _weakref
print(_weakref.ref(structure)() is structure)
for name in sorted(vars(_struct)):
    if not name.startswith("__"):
        print(name, type(getattr(_struct, name)).__name__, getattr(getattr(_struct, name), "__text_signature__", None))
