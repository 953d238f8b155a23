"""Subclasses of int: what is kept, and what becomes an int again."""


class Number(int):
    def __repr__(self):
        return "Number(%d)" % self


class Counted(int):
    def __new__(cls, value=0, note="none"):
        self = super().__new__(cls, value)
        self.note = note
        return self

    def __add__(self, other):
        return Counted(int(self) + int(other), "sum")

    __radd__ = __add__


class Odd(int):
    __slots__ = ()

    def __eq__(self, other):
        return NotImplemented

    def __hash__(self):
        return 42

    def __bool__(self):
        return False

    def __index__(self):
        return 3


for value in (0, 1, -5, 2**62, 2**63, -2**64, 2**200):
    n = Number(value)
    print(n, type(n).__name__, n == value, hash(n) == hash(value), n + 1, type(n + 1).__name__, -n, abs(n), +n,
          type(+n).__name__,
          n * 2, n // 3, n % 7, n << 1, n >> 1, ~n, n & 15, bool(n), int(n), type(int(n)).__name__, float(n), str(n),
          f"{n}", "%d" % n)
    print(n.real, type(n.real).__name__, n.numerator, n.conjugate(), n.__trunc__(), type(round(n)).__name__,
          n.__getnewargs__(), n.bit_length())
c = Counted(5, "five")
print(c, c.note, (c + 1).note, (1 + c).note, (c - 1), type(c - 1).__name__, c.__dict__)
c.extra = 1
print(sorted(c.__dict__.items()))
big = Counted(2**100, "big")
big.note = "changed"
print(big, big.note, (big + 2**100).note, big + 1)
odd = Odd(7)
print(odd == 7, odd == odd, odd != 7, hash(odd), bool(odd), not odd, list(range(9))[odd], int(odd), odd + 0)
print(Number("12"), Number(b"12"), Number(12.7), Number("ff", 16), Number(), Number(Number(4)),
      Number.from_bytes(b"\x01\x02", "big"))
print(isinstance(Number(1), int), issubclass(Number, int), Number.__mro__)
try:
    odd.attribute = 1
except AttributeError as error:
    print(error)
for bad in ("x", None, []):
    try:
        Number(bad)
    except Exception as error:
        print(type(error).__name__, error)
print({Number(1): "a"}[1], {1: "b"}[Number(1)], Number(3) in {3, 4}, sorted([Number(3), 1, Number(2)]),
      sum([Number(1), Number(2)]))
print(Number(5) ** 2, 2 ** Number(5), pow(Number(2), Number(10), Number(1000)), divmod(Number(17), Number(5)),
      Number(7) / Number(2))


class Reflected(int):
    def __radd__(self, other):
        return "reflected"

    def __rsub__(self, other):
        return NotImplemented


print(1 + Reflected(1), Reflected(1) + 1, 5 - Reflected(1), Reflected(1) + Reflected(1), 2**70 + Reflected(1))
