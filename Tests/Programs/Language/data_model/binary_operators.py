# Each binary operator and the method it calls.


class Names:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


def method(name):
    def call(self, *others):
        return f"{self}.{name}({', '.join(map(repr, others))})"
    return call


operators = ["add", "sub", "mul", "matmul", "truediv", "floordiv", "mod", "divmod", "pow",
             "lshift", "rshift", "and", "xor", "or"]
for name in operators:
    setattr(Names, f"__{name}__", method(f"__{name}__"))
    setattr(Names, f"__r{name}__", method(f"__r{name}__"))

a, b = Names("a"), Names("b")
for other in (b, 5):
    print(a + other, a - other, a * other, a @ other)
    print(a / other, a // other, a % other, divmod(a, other), a ** other)
    print(a << other, a >> other, a & other, a ^ other, a | other)
print(5 + b, 5 - b, 5 * b, 5 @ b)
print(5 / b, 5 // b, 5 % b, divmod(5, b), 5 ** b)
print(5 << b, 5 >> b, 5 & b, 5 ^ b, 5 | b)
print(pow(a, b), pow(a, b, 7), pow(a, 2, None))
print([1] + b, "x" * b, (1,) + b, 1.5 - b, None | b, 1j / b, {1} & b, b"x" + b)
print("no operator of b is asked when the left side is a str: %s" % b)


class Empty:
    pass


e = Empty()
signs = (
    lambda x, y: x + y, lambda x, y: x - y, lambda x, y: x * y, lambda x, y: x @ y, lambda x, y: x / y,
    lambda x, y: x // y, lambda x, y: x % y, divmod, lambda x, y: x ** y, pow, lambda x, y: x << y,
    lambda x, y: x >> y, lambda x, y: x & y, lambda x, y: x ^ y, lambda x, y: x | y,
    lambda x, y: pow(x, y, 2),
)
for sign in signs:
    try:
        sign(e, 1)
    except TypeError as error:
        print(error)
for x, y in ((1, "a"), ("a", 1), ([], ()), ((), []), (None, 1), ({}, {}), ({1}, [1]), (b"", ""), (1.5, "x"),
             ("a", None)):
    for sign in signs[:3]:
        try:
            print(sign(x, y))
        except TypeError as error:
            print(error)
for number in (1, 2.5):
    print(number + True, number * 2, number - 1)
e.__add__ = lambda other: "instance"
try:
    e + 1
except TypeError as error:
    print(error)
try:
    print >> 5
except TypeError as error:
    print(error)
