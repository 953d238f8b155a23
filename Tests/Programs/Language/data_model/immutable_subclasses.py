# Subclasses of immutable built-in types take their value in __new__.


class Celsius(float):
    def __new__(cls, value, unit="C"):
        self = super().__new__(cls, value)
        self.unit = unit
        return self

    def __repr__(self):
        return f"Celsius({float.__repr__(self)}, {self.unit!r})"


warm = Celsius("21.5")
print(warm, warm.unit, warm + 1, type(warm + 1).__name__)
print(repr(Celsius(3, unit="K")), warm == 21.5, hash(warm) == hash(21.5))


class Upper(str):
    def __new__(cls, text):
        return str.__new__(cls, text.upper())


shout = Upper("hello")
print(shout, len(shout), shout[0], type(shout[1:]).__name__, type(shout + "!").__name__)
print(type(str(shout)).__name__, {"HELLO": 1}[shout])


class Point(tuple):
    __slots__ = ()

    def __new__(cls, x, y):
        return tuple.__new__(cls, (x, y))

    @property
    def x(self):
        return self[0]

    @property
    def y(self):
        return self[1]

    def __add__(self, other):
        return Point(self.x + other.x, self.y + other.y)


total = Point(1, 2) + Point(10, 20)
print(total, total.x, total.y, type(total).__name__, total == (11, 22))
try:
    total.z = 1
except AttributeError as error:
    print(error)
try:
    total.x = 1
except AttributeError as error:
    print(error)


class Even(int):
    def __new__(cls, value):
        if value % 2:
            raise ValueError(f"{value} is odd")
        return super().__new__(cls, value)


print(Even(4), Even(4) * 3, type(Even(4) * 3).__name__, type(+Even(4)).__name__)
try:
    Even(5)
except ValueError as error:
    print(error)


class Bag(frozenset):
    def __new__(cls, *items):
        return super().__new__(cls, items)


print(sorted(Bag(3, 1, 2)), type(Bag(1) | Bag(2)).__name__, Bag(1, 2) == {1, 2})
for base in (bool, type(None), type(NotImplemented), type(...), range, slice, type(lambda: 0)):
    try:
        type("Sub", (base,), {})
    except TypeError as error:
        print(error)
