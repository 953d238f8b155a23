# The hashes of the family SHA-3 that have a size.
import sys

sys.path.insert(0, "..")
from _sha3 import sha3_224, sha3_256, sha3_384, sha3_512
from support_hashes import compare

TEXTS = [b"", b"a", b"abc", b"message digest", bytes(range(256)), b"x" * 71, b"x" * 72, b"x" * 103, b"x" * 104, b"x" * 135,
         b"y" * 136, b"y" * 143, b"y" * 144, b"y" * 128, b"y" * 129, b"z" * 1000]
for make in [sha3_224, sha3_256, sha3_384, sha3_512]:
    h = compare(make, TEXTS)
    for call in [lambda: make("text"), lambda: make(1), lambda: make(b"", 1), lambda: make(string=b''), lambda: make(None),
                 lambda: h.update(), lambda: h.update("text"), lambda: h.update(5), lambda: h.digest(1), lambda: h.copy(1),
                 lambda: setattr(h, "name", 1), lambda: make(memoryview(b"abcd")[::2]),
                 lambda: type("Sub", (type(h),), {})]:
        try:
            print(call())
        except Exception as error:
            print(type(error).__name__, error)
    print([(name, getattr(getattr(type(h), name), "__text_signature__", None)) for name in dir(type(h)) if name[0] != "_"])
    print(h._capacity_bits, h._rate_bits, h._suffix)
