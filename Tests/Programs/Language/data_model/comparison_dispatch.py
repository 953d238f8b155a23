# In what order the two sides of a comparison are asked.


class Asked:
    def __init__(self, name, answers=True):
        self.name = name
        self.answers = answers

    def ask(self, method, other):
        print(" ", self.name, method, getattr(other, "name", other))
        return f"{self.name} says so" if self.answers else NotImplemented

    def __lt__(self, other):
        return self.ask("__lt__", other)

    def __le__(self, other):
        return self.ask("__le__", other)

    def __eq__(self, other):
        return self.ask("__eq__", other)

    def __ne__(self, other):
        return self.ask("__ne__", other)

    def __gt__(self, other):
        return self.ask("__gt__", other)

    def __ge__(self, other):
        return self.ask("__ge__", other)


class Derived(Asked):
    pass


def compare(a, b):
    for sign, action in (
        ("<", lambda: a < b), ("<=", lambda: a <= b), ("==", lambda: a == b),
        ("!=", lambda: a != b), (">", lambda: a > b), (">=", lambda: a >= b),
    ):
        try:
            print(sign, action())
        except TypeError as error:
            print(sign, error)


print("same class")
compare(Asked("a"), Asked("b"))
print("left declines")
compare(Asked("a", False), Asked("b"))
print("both decline")
compare(Asked("a", False), Asked("b", False))
print("right is of a subclass: it is asked first")
compare(Asked("a"), Derived("d"))
print("subclass declines")
compare(Asked("a"), Derived("d", False))
print("left is of a subclass")
compare(Derived("d", False), Asked("a"))
print("with an int")
compare(1, Asked("a"))
compare(Asked("a", False), 1)
same = Asked("same", False)
print(same == same, same != same)
