# Large records.
import _struct
from _struct import Struct, calcsize, error, iter_unpack, pack, pack_into, unpack, unpack_from


def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as problem:
        print(type(problem).__module__, type(problem).__name__, problem)


print(len(pack("100000i", *range(100000))), sum(unpack("100000i", pack("100000i", *range(100000)))))
print(len(unpack("50000H", bytes(100000))), unpack("<%dx4s" % 10000, bytes(10000) + b"tail"))
attempt(pack, "4611686018427387904s", b"")
attempt(pack, "9223372036854775807x")
attempt(unpack_from, "4611686018427387904s", b"abc")
attempt(pack_into, "4611686018427387904x", bytearray(8), 0)
attempt(pack_into, "4611686018427387904x", bytearray(8), -5)
attempt(calcsize, "4611686018427387904x4611686018427387904x")
attempt(calcsize, "4611686018427387904x4611686018427387903x")
data = bytearray(1000)
for index in range(0, 1000, 8):
    pack_into("<hbx", data, index, index, index % 100)
print(sum(data), unpack_from("<hb", data, 992), [unpack_from(">i", data, i)[0] for i in range(0, 32, 8)])
