# The Mersenne Twister: numbers after seeds of all kinds.
import _random


def Random(seed=None):
    generator = _random.Random()
    generator.seed(seed)
    return generator


for seed in [0, 1, -1, 5, -5, 2**31, 2**32 - 1, 2**32, 2**63, -(2**63), 2**64, 2**100 + 12345, -(2**1000), 10**700, True, 1.5, 0.0,
             "text", b"bytes", (1, 2, 3), frozenset()]:
    if isinstance(seed, (str, bytes, frozenset)):
        r, s = Random(seed), Random(hash(seed) & (2**64 - 1))
        print(r.random() == s.random())
        continue
    r = Random(seed)
    print(str(seed)[:30], r.random(), r.getrandbits(1), r.getrandbits(7), r.getrandbits(32), r.getrandbits(33), r.getrandbits(64),
          r.getrandbits(100), r.random())
r = Random(42)
print([r.random() for _ in range(5)])
for _ in range(310):
    r.random()
print(r.random(), r.getrandbits(2000))
print(sum(r.random() for _ in range(50)))
counts = [0] * 10
for _ in range(60):
    counts[int(r.random() * 10)] += 1
print(counts)
a, b = Random(), Random()
print(a.random() != b.random(), 0 <= a.random() < 1, a.seed(7), a.random() == Random(7).random(), a.seed(None), a.seed())
print(_random.Random(5).random(), _random.Random().random(), _random.Random(5, 6).random(), _random.Random(-1.5).random())
print([(bits, Random(3).getrandbits(bits).bit_length() <= bits) for bits in (1, 2, 31, 32, 33, 63, 64, 65, 127, 128, 1000)])
