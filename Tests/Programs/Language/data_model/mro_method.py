# A metaclass may compute the order itself.


class Reverse(type):
    def mro(cls):
        order = type.mro(cls)
        print("  mro of", cls.__name__, [each.__name__ for each in order])
        return [order[0]] + order[1:-1][::-1] + order[-1:]


class A:
    name = "A"


class B:
    name = "B"


class C(A, B, metaclass=Reverse):
    pass


print([cls.__name__ for cls in C.__mro__], C.name, C().name, [cls.__name__ for cls in C.__bases__])


class D(C):
    pass


print([cls.__name__ for cls in D.__mro__], D.name)


class Extra:
    def hello(self):
        return "hello from a class that is no base"


class Adds(type):
    def mro(cls):
        return type.mro(cls) + [Extra] if Extra not in type.mro(cls) else type.mro(cls)


class E(metaclass=Adds):
    pass


print(E().hello(), isinstance(E(), Extra), issubclass(E, Extra), E.__bases__)


def attempt(label, result):
    class Meta(type):
        def mro(cls):
            return result(cls)

    try:
        class Made(metaclass=Meta):
            pass
        print(label, [cls.__name__ for cls in Made.__mro__])
    except TypeError as error:
        print(label, error)


attempt("a tuple", lambda cls: (cls, object))
attempt("without object", lambda cls: [cls])
attempt("without itself", lambda cls: [object])
attempt("with int", lambda cls: [cls, int, object])
attempt("with a number", lambda cls: [cls, 5, object])
attempt("None", lambda cls: None)
attempt("a string", lambda cls: "ab")
attempt("a generator", lambda cls: (each for each in (cls, object)))


class Fails(type):
    def mro(cls):
        raise ValueError(f"no order for {cls.__name__}")


try:
    class F(metaclass=Fails):
        pass
except ValueError as error:
    print(error)

# Calling mro() does not change anything; it is called again when bases change.
print([cls.__name__ for cls in C.mro()])
C.__bases__ = (B, A)
print([cls.__name__ for cls in C.__mro__], C.name)
