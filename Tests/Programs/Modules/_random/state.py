# The state of the generator: asking for it and going back.
from _random import Random

r = Random(99)
state = r.getstate()
print(type(state), len(state), state[:3], state[-1], all(type(word) is int for word in state))
first = [r.random() for _ in range(10)]
r.setstate(state)
print(first == [r.random() for _ in range(10)], r.getstate()[-1])
for _ in range(30):
    r.getrandbits(5)
state = r.getstate()
other = Random()
print(other.setstate(state), [other.random() == r.random() for _ in range(3)], r.getstate() == other.getstate())
zero = (0,) * 624
r.setstate(zero + (624,))
print(r.random(), r.getrandbits(64))


class Index:
    def __index__(self):
        return 3


for bad in [1, None, [], (), (1,), list(state), ("x",) * 625, (-1,) * 625, (2**32,) * 625, (2**64,) * 625, (2**70,) * 625,
            (1.5,) * 625, zero + (625,), zero + (-1,), zero + ("x",), zero + (2**70,), (0,) * 626, (Index(),) * 625]:
    try:
        print(r.setstate(bad))
    except Exception as error:
        print(type(error).__name__, error)
r.setstate(zero + (Index(),))
print(r.getstate()[-1])
