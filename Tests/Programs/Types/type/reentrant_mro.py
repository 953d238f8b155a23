# A method mro() that assigns bases while bases are assigned.
ready = False


class Meta(type):
    def mro(cls):
        global ready
        if ready and cls.__name__ == "C":
            ready = False
            C.__bases__ = (B2,)
        return type.mro(cls)


class A(metaclass=Meta):
    pass


class B1(A):
    pass


class B2(A):
    pass


class C(A):
    pass


ready = True
C.__bases__ = (B1,)

def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, "->", type(error).__name__, error)
    else:
        print(source, "->", value)


for line in """
C.__bases__, C.__mro__
A.__subclasses__(), B1.__subclasses__(), B2.__subclasses__()
setattr(B1, "__bases__", (C,))
setattr(B2, "__bases__", (C,))
C.__bases__, B1.__mro__
""".strip().splitlines():
    show(line)

class Refusing(type):
    def mro(cls):
        if refused:
            raise KeyError("no order")
        return type.mro(cls)


refused = False


class D(metaclass=Refusing):
    pass


class E(metaclass=Refusing):
    pass


class F(D):
    pass


before = F.__mro__
refused = True
show("setattr(F, '__bases__', (E,))")
print(F.__bases__, F.__mro__ == before, D.__subclasses__(), E.__subclasses__())
refused = False


class Odd(type):
    def mro(cls):
        return answer


for answer in ([], [5], (object,), 5, [int, object]):
    try:
        print(Odd("X", (), {}).__mro__)
    except TypeError as error:
        print(error)
