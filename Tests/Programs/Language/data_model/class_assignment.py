# Assigning to __class__: allowed between classes of one layout, refused otherwise.


class A:
    def name(self):
        return "A"


class B:
    def name(self):
        return "B"


class Slots:
    __slots__ = ("x",)


class SameSlots:
    __slots__ = ("x",)


class OtherSlots:
    __slots__ = ("y",)


class SlotsAndDict(Slots):
    pass


class MyInt(int):
    pass


class OtherInt(int):
    pass


class Meta(type):
    pass


class Meta2(type):
    pass


class Made(metaclass=Meta):
    pass


a = A()
a.value = 5
a.__class__ = B
print(a.name(), a.value, type(a) is B, isinstance(a, A))
a.__class__ = A
print(a.name(), type(a).__name__)


class Child(A):
    def name(self):
        return "Child of " + super().name()


a.__class__ = Child
print(a.name())
a.__class__ = Made
print(type(a).__name__, a.value)
s = Slots()
s.x = 1
s.__class__ = SameSlots
print(type(s).__name__, s.x)
n = MyInt(7)
try:
    n.__class__ = OtherInt
except TypeError as error:
    print(error)
Made.__class__ = Meta2
print(type(Made).__name__)


def attempt(target, cls):
    try:
        target.__class__ = cls
        print("fine", type(target).__name__)
    except TypeError as error:
        print(error)


attempt(A(), Slots)
attempt(Slots(), OtherSlots)
attempt(Slots(), SlotsAndDict)
attempt(Slots(), A)
attempt(A(), int)
attempt(A(), object)
attempt(5, bool)
attempt(5, MyInt)
attempt(MyInt(5), int)
attempt([], A)
attempt(object(), A)
attempt(A(), 5)
attempt(A(), "B")
attempt(A(), A())
attempt(A(), None)
attempt(A, B)
attempt(A, Meta)
attempt(len, A)
attempt(ValueError(), KeyError)
attempt(type("E1", (ValueError,), {})(), type("E2", (ValueError,), {}))
attempt(type("E1", (ValueError,), {})(), type("E2", (OSError,), {}))
try:
    del A().__class__
except TypeError as error:
    print(error)


# A module's class may be changed.
import sys

module = type(sys)("example")


class Special(type(sys)):
    @property
    def computed(self):
        return "computed by " + self.__name__


module.__class__ = Special
print(module.computed)
attempt(module, A)
attempt(A(), type(sys))


# An attribute __class__ in the class hides the type, but not from type().
class Lie:
    __class__ = int


print(Lie().__class__ is int, type(Lie()) is Lie, isinstance(Lie(), int), isinstance(Lie(), Lie))
