# The method resolution order: C3 on diamonds and longer shapes.


def names(cls):
    return " ".join(each.__name__ for each in cls.__mro__)


class A:
    def who(self):
        return ["A"]


class B(A):
    def who(self):
        return ["B"] + super().who()


class C(A):
    def who(self):
        return ["C"] + super().who()


class D(B, C):
    def who(self):
        return ["D"] + super().who()


print(names(D), D().who())
print(D.mro() == list(D.__mro__), D.mro() is D.mro(), type(D.__mro__).__name__)

O = object


class F(O):
    pass


class E(O):
    pass


class G(O):
    pass


class H(G, F):
    pass


class I(G, E):
    pass


class J(H, I):
    pass


print(names(J))


class K1(A, E, F):
    pass


class K2(G, E):
    pass


class K3(G, A):
    pass


class Z(K1, K2, K3):
    pass


print(names(Z))


class Boat:
    pass


class DayBoat(Boat):
    pass


class WheelBoat(Boat):
    pass


class EngineLess(DayBoat):
    pass


class SmallMultihull(DayBoat):
    pass


class PedalWheelBoat(EngineLess, WheelBoat):
    pass


class SmallCatamaran(SmallMultihull):
    pass


class Pedalo(PedalWheelBoat, SmallCatamaran):
    pass


print(names(Pedalo))
print(names(bool), "|", names(type), "|", names(KeyError), "|", names(UnicodeDecodeError))


class MyInt(int, A):
    pass


class Exc(ValueError, KeyError):
    pass


print(names(MyInt), "|", names(Exc), "|", Exc.__base__.__name__, Exc.__bases__)


# An attribute comes from the first class in the order which has it.
class X:
    value = "X"


class Left(X):
    pass


class Right(X):
    value = "Right"


class Join(Left, Right):
    pass


print(Join.value, Join().value)
del Right.value
print(Join.value)
Left.value = "late"
print(Join().value)
