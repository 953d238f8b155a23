# -x, +x, ~x, abs(x), not x, and the index protocol around them.


class Number:
    def __init__(self, value):
        self.value = value

    def __neg__(self):
        return Number(-self.value)

    def __pos__(self):
        return "positive"

    def __invert__(self):
        return ["inverted", self.value]

    def __abs__(self):
        return Number(abs(self.value))

    def __repr__(self):
        return f"N({self.value})"


n = Number(-5)
print(-n, +n, ~n, abs(n), -(-n), - -n, --n, not n)
print(-Number(2).value ** 2, (-Number(2).value) ** 2, 2 ** -1, -2 ** 2, ~-3, -~3, not -1)


class Empty:
    pass


class Blocked(int):
    __neg__ = None


class Attribute:
    pass


a = Attribute()
a.__neg__ = lambda: 1
for action in (
    lambda: -Empty(),
    lambda: +Empty(),
    lambda: ~Empty(),
    lambda: abs(Empty()),
    lambda: -"text",
    lambda: +[],
    lambda: ~1.5,
    lambda: ~1j,
    lambda: abs("text"),
    lambda: -None,
    lambda: -Blocked(1),
    lambda: +Blocked(1),
    lambda: -a,
    lambda: abs(),
    lambda: abs(1, 2),
    lambda: ~True,
    lambda: -True,
    lambda: +True,
    lambda: abs(True),
    lambda: abs(-0.0),
    lambda: abs(3 + 4j),
    lambda: -0.0,
    lambda: -(0 + 0j),
    lambda: abs(-(2 ** 63)),
    lambda: -(-(2 ** 63)),
    lambda: ~(2 ** 64),
):
    try:
        print(action())
    except TypeError as error:
        print(type(error).__name__, error)


class Sub(int):
    pass


class SubFloat(float):
    pass


print(type(+Sub(1)).__name__, type(-Sub(1)).__name__, type(abs(Sub(1))).__name__, type(~Sub(1)).__name__)
print(type(+SubFloat(1)).__name__, type(abs(SubFloat(-1))).__name__)
