# The hash of sources that hash-based caches hold.
import _imp

print(_imp.source_hash(168627541, b""))
print(_imp.source_hash(168627541, b"abc"))
print(_imp.source_hash(key=1, source=bytearray(b"abc")))
print(_imp.source_hash(1, memoryview(b"xabcx")[1:4]))
print(_imp.source_hash(-1, b"x"))
print(_imp.source_hash(True, b"0123456789" * 10))
for key, source in (("a", b""), (1, "text"), (1 << 64, b""), (1.5, b""), (None, b"")):
    try:
        print(_imp.source_hash(key, source))
    except Exception as error:
        print(type(error).__name__, error)


class Index:
    def __index__(self):
        return 7


print(_imp.source_hash(Index(), b"q") == _imp.source_hash(7, b"q"))
