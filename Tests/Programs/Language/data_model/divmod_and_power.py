# divmod, and pow with two and three arguments.


class Clock:
    """Hours of a day."""

    def __init__(self, hours):
        self.hours = hours

    def __divmod__(self, other):
        return ("divmod", self.hours, other)

    def __rdivmod__(self, other):
        return ("rdivmod", other, self.hours)

    def __pow__(self, exponent, modulus=None):
        return ("pow", self.hours, exponent, modulus)

    def __rpow__(self, base):
        return ("rpow", base, self.hours)

    def __ipow__(self, exponent):
        return ("ipow", self.hours, exponent)


c = Clock(5)
print(divmod(c, 2), divmod(2, c), divmod(2.5, c))
print(c ** 2, 2 ** c, pow(c, 2), pow(c, 2, 7), pow(c, 2, None))
d = Clock(6)
d **= 3
print(d)


class Two:
    def __pow__(self, exponent):
        return "two arguments"


class OnlyReflected:
    def __rpow__(self, base):
        return "reflected"


print(Two() ** 1, pow(Two(), 1), pow(2, OnlyReflected()))
for action in (
    lambda: pow(Two(), 1, 2),
    lambda: pow(2, OnlyReflected(), 3),
    lambda: pow(2, 3, c),
    lambda: pow(2, c, 3),
    lambda: pow(2, 3, 0),
    lambda: pow(2, -1, 4),
    lambda: pow(2, -1, 5),
    lambda: pow(3, -2, 7),
    lambda: pow(2, 10, -7),
    lambda: pow(2.0, 3, 5),
    lambda: pow(2, 3.0, 5),
    lambda: pow(2, 3, 5.0),
    lambda: pow(1j, 2, 3),
    lambda: pow("a", 2),
    lambda: pow(2),
    lambda: pow(2, 3, 4, 5),
    lambda: pow(base=2, exp=5),
    lambda: pow(2, exp=5, mod=7),
    lambda: 0 ** -1,
    lambda: 0.0 ** -1,
    lambda: 0j ** -1,
    lambda: 0j ** 1j,
    lambda: (-8) ** 0.5,
    lambda: (-8.0) ** (1 / 3),
    lambda: 10.0 ** 400,
    lambda: 2 ** -2,
    lambda: 0 ** 0,
    lambda: 0.0 ** 0,
    lambda: (-2) ** 3,
    lambda: -2 ** 2,
    lambda: 2 ** 3 ** 2,
    lambda: True ** 2,
    lambda: divmod(7, -2),
    lambda: divmod(-7, 2),
    lambda: divmod(-7.5, 2),
    lambda: divmod(7, 0),
    lambda: divmod(7.0, 0),
    lambda: divmod(7, "a"),
    lambda: divmod(1j, 2),
    lambda: divmod(7),
    lambda: 7 // 0,
    lambda: 7 % 0,
    lambda: 7 / 0,
    lambda: 7.0 // 0,
    lambda: 7.0 % 0,
    lambda: 1j // 2,
    lambda: 1j % 2,
    lambda: 1j / 0,
    lambda: (5).__pow__(2, 3),
    lambda: (5).__pow__("a"),
    lambda: (5).__rpow__(2),
    lambda: (5).__divmod__(2.0),
):
    try:
        print(action())
    except (TypeError, ValueError, ZeroDivisionError, OverflowError) as error:
        print(type(error).__name__, error)
