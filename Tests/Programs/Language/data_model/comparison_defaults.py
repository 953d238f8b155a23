# What a class without comparison methods can do, and how __ne__ follows __eq__.


class Plain:
    pass


a, b = Plain(), Plain()
print(a == a, a == b, a != a, a != b, a is a)
for sign, action in (("<", lambda: a < b), ("<=", lambda: a <= b), (">", lambda: a > b), (">=", lambda: a >= b)):
    try:
        action()
    except TypeError as error:
        print(error)
print(a.__eq__(b), a.__eq__(a), a.__ne__(a), a.__ne__(b), a.__lt__(b), a.__ge__(1))


class Equal:
    def __init__(self, value):
        self.value = value

    def __eq__(self, other):
        if isinstance(other, Equal):
            return self.value == other.value
        return NotImplemented


print(Equal(1) == Equal(1), Equal(1) != Equal(1), Equal(1) == Equal(2), Equal(1) != Equal(2))
print(Equal(1) == 1, Equal(1) != 1, 1 == Equal(1), 1 != Equal(1))
print(Equal(1).__ne__(Equal(2)), Equal(1).__ne__(3))


class Odd:
    def __eq__(self, other):
        return "maybe"


# != turns the answer of == round, and so makes a bool of it.
print(Odd() == 1, Odd() != 1, Odd().__ne__(1))


class OnlyLess:
    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        return self.value < other.value

    def __repr__(self):
        return f"L{self.value}"


print(OnlyLess(1) < OnlyLess(2), OnlyLess(1) > OnlyLess(2))
print(sorted([OnlyLess(3), OnlyLess(1), OnlyLess(2)]), min(OnlyLess(5), OnlyLess(4)), max(OnlyLess(5), OnlyLess(4)))
for action in (lambda: OnlyLess(1) <= OnlyLess(2), lambda: OnlyLess(1) >= OnlyLess(2), lambda: OnlyLess(1) < 5):
    try:
        print(action())
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
print(OnlyLess(1) == OnlyLess(1))

for left, right in ((1, "a"), (None, None), ([], ()), ({}, {}), (1j, 2j), (int, str), (print, len), (1.5, None)):
    try:
        print(left < right)
    except TypeError as error:
        print(error)


class Blocked:
    __lt__ = None
    __eq__ = None


for action in (lambda: Blocked() < 1, lambda: 1 > Blocked(), lambda: Blocked() == 1, lambda: Blocked() != 1):
    try:
        print(action())
    except TypeError as error:
        print(error)
