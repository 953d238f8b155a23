# __format__ gets what follows the colon; object's refuses anything but an empty string.


class Money:
    def __init__(self, cents):
        self.cents = cents

    def __format__(self, spec):
        if spec == "":
            return str(self)
        if spec == "short":
            return f"{self.cents // 100}"
        return format(self.cents / 100, spec)

    def __str__(self):
        return f"{self.cents / 100:.2f} EUR"


price = Money(123456)
print(f"{price}|{price:short}|{price:,.1f}|{price:>12.2f}|{price!s:>16}")
print("{0}|{0:short}|{0:{1}}".format(price, "010.1f"))
print(format(price), format(price, "short"))


class Plain:
    def __str__(self):
        return "plain"


print(f"{Plain()}|{Plain()!s:>8}|" + format(Plain(), ""))
for action in (
    lambda: format(Plain(), ">8"),
    lambda: f"{Plain():>8}",
    lambda: format(None, "5"),
    lambda: format([], "5"),
    lambda: format(Plain(), 5),
    lambda: format(price, None),
    lambda: format("text", "d"),
    lambda: format(5, "s"),
    lambda: format(5.5, "d"),
    lambda: format(5, ".2d"),
    lambda: object.__format__(1, "x"),
):
    try:
        print(action())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)


class Wrong:
    def __format__(self, spec):
        return 7


for action in (lambda: format(Wrong()), lambda: f"{Wrong()}", lambda: "{}".format(Wrong())):
    try:
        action()
    except TypeError as error:
        print(error)


class Echo:
    def __format__(self, spec):
        return f"<{spec}>"


width = 5
print(f"{Echo():{width}.{width + 1}}|{Echo():%Y-%m-%d}|{Echo(): }|{Echo():!}")
print("{:{}}{:{w}}".format(Echo(), "a", Echo(), w="b"))


class Number(int):
    pass


class Word(str):
    def __str__(self):
        return "from str"


print(f"{Number(42):06x} {Number(42)} {Word('raw')} {Word('raw'):>6} {Word('raw')!s:>10}")
print(f"{True} {True:d} {True:5}|{False:>6}")
