# Going through records.
import _struct
from _struct import Struct, calcsize, error, iter_unpack, pack, pack_into, unpack, unpack_from


def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as problem:
        print(type(problem).__module__, type(problem).__name__, problem)


print(list(iter_unpack("<h", b"abcdef")), list(iter_unpack(">3s", b"abcdef")), list(iter_unpack("b", b"")))
attempt(iter_unpack, "i", b"abc")
attempt(iter_unpack, "", b"")
attempt(iter_unpack, "0s", b"")
attempt(iter_unpack, "i", 1)
attempt(iter_unpack, "i", "abcd")
attempt(iter_unpack, "i")
attempt(iter_unpack, "i", b"", 1)
iterator = iter_unpack("h", b"abcd")
print(type(iterator), iter(iterator) is iterator, iterator.__length_hint__(), next(iterator), iterator.__length_hint__(), next(iterator))
attempt(next, iterator)
attempt(next, iterator)
print(iterator.__length_hint__())
attempt(type(iterator))
data = bytearray(b"abcd")
iterator = iter_unpack("h", data)
attempt(data.append, 1)
data[0] = 0
print(list(iterator))
data.append(1)
print(data)
for name, value in vars(type(iterator)).items():
    print(name, type(value).__name__, getattr(value, "__text_signature__", None))
view = memoryview(bytearray(range(8)))
print(list(iter_unpack(">H", view[2:6])), list(iter_unpack("2x", b"abcd")))
print([sum(record) for record in Struct("<2H").iter_unpack(bytes(range(16)))])
structure = Struct("b")
iterator = structure.iter_unpack(b"abcd")
print(next(iterator))
total = 0
for a, b in iter_unpack("<IB", bytes(5 * 1000)):
    total += 1
print(total)
