# __round__, __trunc__, __floor__, __ceil__ and what round() asks.


class Price:
    def __init__(self, cents):
        self.cents = cents

    def __round__(self, digits=None):
        return ("round", self.cents, digits)


p = Price(250)
print(round(p), round(p, 1), round(p, -2), round(p, None), round(p, ndigits=3), round(number=p))


class Plain:
    pass


class NoDigits:
    def __round__(self):
        return "no digits"


class FloatOnly:
    def __float__(self):
        return 1.5


a = Plain()
a.__round__ = lambda: 5
for action in (
    lambda: round(Plain()),
    lambda: round(a),
    lambda: round(NoDigits()),
    lambda: round(NoDigits(), 1),
    lambda: round(NoDigits(), None),
    lambda: round(FloatOnly()),
    lambda: round("text"),
    lambda: round(),
    lambda: round(1, 2, 3),
    lambda: round(1.5, "a"),
    lambda: round(1.5, 1.0),
    lambda: round(15, 1.0),
    lambda: round(1j),
    lambda: round(float("nan")),
    lambda: round(float("inf")),
    lambda: round(float("inf"), 1),
    lambda: round(True),
    lambda: round(None),
):
    try:
        print(action())
    except (TypeError, ValueError, OverflowError) as error:
        print(type(error).__name__, error)

print([round(x) for x in (0.5, 1.5, 2.5, -0.5, -1.5, 2.675, 1e16, -0.0)])
print(round(2.675, 2), round(1.005, 2), round(2.5, 0), round(-2.5, 0), round(1234.5678, -2), round(0.15, 1),
      round(5.0, 400))
print(round(12345, -2), round(15, -1), round(25, -1), round(-15, -1), round(5, -1), round(123, -5), round(7, 3),
      round(2 ** 70, -10))
print(type(round(1.5)).__name__, type(round(1.5, 0)).__name__, type(round(True, 0)).__name__,
      type(round(1.5, None)).__name__)
print((2.7).__trunc__(), (-2.7).__trunc__(), (7).__trunc__(), (7).__floor__(), (7).__ceil__(), (7).__round__(-1))
print((2.5).__round__(), (2.5).__round__(0), hasattr(1.5, "__floor__"), hasattr(1.5, "__ceil__"),
      hasattr(1j, "__round__"))
for action in (lambda: (2.5).__round__("a"), lambda: float("nan").__trunc__(), lambda: float("-inf").__trunc__()):
    try:
        print(action())
    except (TypeError, ValueError, OverflowError) as error:
        print(type(error).__name__, error)
