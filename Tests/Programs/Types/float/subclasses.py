"""Subclasses of float and objects that convert to float."""


class Length(float):
    def __new__(cls, value, unit="m"):
        self = super().__new__(cls, value)
        self.unit = unit
        return self

    def __repr__(self):
        return "%s%s" % (float.__repr__(self), self.unit)


class Plain(float):
    __slots__ = ()


for value in (0.0, -0.0, 1.5, 1e300, 5e-324, float("inf"), 3):
    x = Length(value, "km")
    print(x, str(x), x.unit, x == value, hash(x) == hash(value), type(x + 1).__name__, x + 1, 1 + x, x * 2, -x,
          type(-x).__name__, +x, type(+x).__name__,
          abs(x), type(abs(x)).__name__, x / 2, bool(x), float(x), type(float(x)).__name__, x.real,
          type(x.real).__name__, x.is_integer(), "%.2f" % x)
    print(type(x.conjugate()).__name__, x.__getnewargs__(), type(x.__getnewargs__()[0]).__name__, x.hex(), x < 2,
          x > Plain(1))
p = Plain("2.5")
print(p, type(p).__name__, Plain(), Plain(7), Plain(b"3.5"), Plain(p), Plain.fromhex("0x1p3"),
      type(Plain.fromhex("0x1p3")).__name__)
try:
    p.x = 1
except AttributeError as error:
    print(error)
try:
    Plain(value=1)
except TypeError as error:
    print(type(error).__name__)


class HasFloat:
    def __init__(self, value):
        self.value = value

    def __float__(self):
        return self.value


class HasIndex:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


for value in (HasFloat(2.5), HasFloat(1e300), HasIndex(7), HasIndex(2**70)):
    print(float(value), Length(value))
for value in (HasFloat(1), HasFloat("1"), HasFloat(None), HasIndex(1.5), HasIndex(10**400), object(), HasFloat):
    try:
        print(float(value))
    except Exception as error:
        print(type(error).__name__, error)
print(Length(1.5) + Length(2.5), {Length(1.0): 1}[1], [1.0, 2.0].index(Length(2)), sum([Length(1), Length(2)]),
      max(Length(3), 2), round(Length(2.567), 2))
print(isinstance(p, float), issubclass(Length, float), Length.__mro__, divmod(Length(7), 2), Length(2) ** 3,
      2 ** Length(3), Length(7) // 2, Length(7) % 4)
