# __int__, __float__, __complex__, __index__ and __trunc__: who is asked by which constructor.


class All:
    def __int__(self):
        print("  __int__", end="")
        return 1

    def __float__(self):
        print("  __float__", end="")
        return 2.5

    def __complex__(self):
        print("  __complex__", end="")
        return 3 + 4j

    def __index__(self):
        print("  __index__", end="")
        return 5

    def __trunc__(self):
        print("  __trunc__", end="")
        return 6


class IndexOnly:
    def __index__(self):
        print("  __index__", end="")
        return 5


class TruncOnly:
    def __trunc__(self):
        print("  __trunc__", end="")
        return 6


class FloatOnly:
    def __float__(self):
        return 2.5


class IntOnly:
    def __int__(self):
        return 7


def attempt(function, *arguments):
    try:
        print(" ", function.__name__, type(arguments[0]).__name__, "->", repr(function(*arguments)))
    except (TypeError, ValueError, OverflowError) as error:
        print(" ", function.__name__, type(arguments[0]).__name__, "->", type(error).__name__, error)


for value in (All(), IndexOnly(), TruncOnly(), FloatOnly(), IntOnly(), object()):
    for function in (int, float, complex):
        attempt(function, value)
attempt(complex, 1, FloatOnly())
attempt(complex, FloatOnly(), FloatOnly())
attempt(int, All(), 10)


class Returns:
    def __init__(self, value):
        self.value = value

    def __int__(self):
        return self.value

    __float__ = __complex__ = __int__


class Float(float):
    pass


class Complex(complex):
    pass


for result in ("text", 1.5, 1, None, 1j, Float(2.5), Complex(1)):
    for function in (int, float, complex):
        try:
            print(type(result).__name__, function.__name__, repr(function(Returns(result))))
        except TypeError as error:
            print(type(result).__name__, error)


class TruncBad:
    def __trunc__(self):
        return "six"


class TruncInt:
    def __trunc__(self):
        return IntOnly()


for value in (TruncBad(), TruncInt(), None, [], "", "1 2", "1_000", "_1", b"12", b"x", float("inf"), float("nan"), 1j):
    attempt(int, value)
for value in ("", "1e", " 1.5 ", b"2.5", None, 10 ** 400, "1_0.5", "nan", 1j):
    attempt(float, value)
for value in ("1+2j", "1 + 2j", "j", "", None, b"1", [], "(1+2j)"):
    attempt(complex, value)
attempt(int, "zz", 36)
attempt(int, "12", 1)
attempt(int, 12, 10)
attempt(complex, "1", 2)
