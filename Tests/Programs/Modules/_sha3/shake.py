# The hashes of the family SHA-3 that are as long as one likes.
from _sha3 import shake_128, shake_256

for make in [shake_128, shake_256]:
    for text in [b"", b"abc", b"x" * 167, b"x" * 168, b"x" * 169, b"y" * 135, b"y" * 136, b"y" * 137, bytes(range(256)) * 3]:
        for length in (0, 1, 16, 136, 168, 169, 400):
            print(length, make(text).hexdigest(length)[-40:])
    h = make(b"a")
    h.update(b"bc")
    print(h.name, h.digest_size, h.block_size, h._capacity_bits, h._rate_bits, h._suffix, h.digest(5) == make(b"abc").digest(5))
    print(h.copy().digest(8) == h.digest(8), h.digest(300).hex() == h.hexdigest(300))
    for call in [lambda: h.digest(), lambda: h.digest(-1), lambda: h.digest(2**40), lambda: h.digest("x"), lambda: h.hexdigest(1.5),
                 lambda: h.digest(length=1), lambda: h.digest(2**70), lambda: make("x"), lambda: make(b"", b""), lambda: make(x=1)]:
        try:
            print(call())
        except Exception as error:
            print(type(error).__name__, error)
