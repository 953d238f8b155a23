# Assigning to __bases__ changes the order of an existing class, its subclasses and its instances.


class A:
    def who(self):
        return "A"


class B:
    def who(self):
        return "B"


class C(A):
    pass


class D(C):
    pass


def order(cls):
    return [each.__name__ for each in cls.__mro__]


d = D()
print(d.who(), order(D), [cls.__name__ for cls in A.__subclasses__()])
C.__bases__ = (B,)
print(d.who(), order(D), isinstance(d, A), isinstance(d, B))
print(A.__subclasses__(), [cls.__name__ for cls in B.__subclasses__()])
C.__bases__ = (A, B)
print(d.who(), order(D), C.__base__.__name__)


class Slots:
    __slots__ = ("s",)


class Meta(type):
    pass


class Made(metaclass=Meta):
    pass


def attempt(label, cls, bases):
    try:
        cls.__bases__ = bases
        print(label, order(cls))
    except (TypeError, AttributeError) as error:
        print(label, type(error).__name__, str(error).replace("\n", "\\n"))


attempt("list", C, [A])
attempt("empty", C, ())
attempt("number", C, (5,))
attempt("not a tuple", C, A)
attempt("itself", C, (C,))
attempt("subclass", C, (D,))
attempt("object", C, (object,))
attempt("layout", C, (Slots,))
attempt("int base", C, (int,))
attempt("twice", C, (A, A))
attempt("order", C, (A, type("E", (A,), {})))
attempt("built-in", int, (object,))
attempt("directly from object", A, (B,))
attempt("metaclass", C, (Made,))
attempt("back", C, (A,))
try:
    del C.__bases__
except (TypeError, AttributeError) as error:
    print(type(error).__name__, error)
print(order(C), order(D), d.who())


# A new base that breaks a subclass's order leaves everything as it was.
class X:
    pass


class Y:
    pass


class XY(X, Y):
    pass


class Z(Y):
    pass


class Low(XY, Z):
    pass


print(order(Low))
attempt("conflict below", XY, (Z, X))
attempt("reversed", XY, (Y, X))
attempt("conflict", Z, (Y, X))
print(order(XY), order(Z), order(Low))
