# The right side is asked when the left side declines; a subclass on the right is asked first.


class Base:
    def __init__(self, name, answers=True):
        self.name = name
        self.answers = answers

    def __add__(self, other):
        print("  add", self.name)
        return self.name + " added" if self.answers else NotImplemented

    def __radd__(self, other):
        print("  radd", self.name)
        return self.name + " radded" if self.answers else NotImplemented


class Inherits(Base):
    pass


class Overrides(Base):
    def __radd__(self, other):
        print("  overridden radd", self.name)
        return super().__radd__(other)


class Stranger:
    name = "stranger"

    def __radd__(self, other):
        print("  stranger's radd")
        return "stranger radded"


print(Base("a") + Base("b"))
print(Base("a") + Inherits("b"))
print(Base("a") + Overrides("b"))
print(Base("a") + Overrides("b", False))
print(Overrides("a") + Base("b"))
print(Inherits("a") + Overrides("b"))
print(Base("a") + Stranger())
print(Base("a", False) + Stranger())
print(5 + Base("b"), "text" + Stranger())
for left, right in (
    (Base("a", False), Base("b")),
    (Base("a", False), Inherits("b", False)),
    (Base("a", False), 5),
    (5, Base("b", False)),
    (Overrides("a", False), Overrides("b")),
):
    try:
        print(left + right)
    except TypeError as error:
        print(error)


# Built-in types follow the same rule: a subclass's reflected method comes first.
class MyInt(int):
    def __radd__(self, other):
        return ("my radd", other)

    def __rsub__(self, other):
        return NotImplemented


class Quiet(int):
    pass


print(1 + MyInt(2), MyInt(2) + 1, 1 - MyInt(2), 1 + Quiet(2), 1.5 + MyInt(2), True + MyInt(3))


class MyList(list):
    def __radd__(self, other):
        return ("my list", other)

    def __rmul__(self, other):
        return "my rmul"


print([1] + MyList([2]), 3 * MyList([0]), MyList([0]) * 3)
try:
    print((1,) + MyList([3]))
except TypeError as error:
    print(error)


class Both(Base):
    def __add__(self, other):
        print("  both add")
        return NotImplemented

    __radd__ = None


try:
    print(Base("a", False) + Both("b"))
except TypeError as error:
    print(error)
try:
    print(Both("b") + Stranger())
except TypeError as error:
    print(error)


class BlockedAdd:
    __add__ = None


try:
    BlockedAdd() + Stranger()
except TypeError as error:
    print(error)
