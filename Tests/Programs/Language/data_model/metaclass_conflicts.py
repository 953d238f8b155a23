# Which metaclass wins, and when there is none that can.


class M1(type):
    pass


class M2(type):
    pass


class M3(M1):
    pass


class A(metaclass=M1):
    pass


class B(metaclass=M2):
    pass


class C(metaclass=M3):
    pass


class Plain:
    pass


def attempt(label, action):
    try:
        print(label, type(action()).__name__)
    except TypeError as error:
        print(label, error)


attempt("A and Plain:", lambda: type("X", (A, Plain), {}))
attempt("Plain and A:", lambda: type("X", (Plain, A), {}))
attempt("A and B:", lambda: type("X", (A, B), {}))
attempt("A and C:", lambda: type("X", (A, C), {}))
attempt("C and A:", lambda: type("X", (C, A), {}))
attempt("M1 for B:", lambda: M1("X", (B,), {}))
attempt("M1 for C:", lambda: M1("X", (C,), {}))
attempt("M3 for A:", lambda: M3("X", (A,), {}))

try:
    class Statement(A, B):
        pass
except TypeError as error:
    print(error)
try:
    class Given(A, metaclass=M2):
        pass
except TypeError as error:
    print(error)


class Derived(A, metaclass=M3):
    pass


class Widened(C, metaclass=M1):
    pass


class Explicit(A, metaclass=type):
    pass


print(type(Derived).__name__, type(Widened).__name__, type(Explicit).__name__)


class M12(M1, M2):
    pass


class Solved(A, B, metaclass=M12):
    pass


print(type(Solved).__name__, [cls.__name__ for cls in Solved.__mro__])

# Bases that are no classes.
for base in (5, "text", print, None, A()):
    try:
        class Wrong(base):
            pass
    except TypeError as error:
        print(error)
try:
    class Twice(A, A):
        pass
except TypeError as error:
    print(error)
try:
    type("X", (5,), {})
except TypeError as error:
    print(error)


# Keywords go to __prepare__, __new__ and __init__; type.__init__ ignores none of them.
class Strict(type):
    def __new__(meta, name, bases, namespace, **keywords):
        return super().__new__(meta, name, bases, namespace)


try:
    class Keyed(metaclass=Strict, key=1):
        pass
    print("type.__init__ takes keywords")
except TypeError as error:
    print(error)


class TwoArguments(type):
    def __init__(cls, name, bases):
        pass


try:
    class Short(metaclass=TwoArguments):
        pass
except TypeError as error:
    print(error)


# __mro_entries__ lets an object that is no class stand among the bases.
class Entry:
    def __mro_entries__(self, bases):
        print("entries", len(bases), bases[0] is self)
        return (A, Plain)


class Replaced(Entry()):
    pass


print([cls.__name__ for cls in Replaced.__bases__], len(Replaced.__orig_bases__), type(Replaced).__name__)


class BadEntry:
    def __mro_entries__(self, bases):
        return [A]


for action in (lambda: type("X", (Entry(),), {}), lambda: exec("class X(BadEntry()): pass")):
    try:
        action()
    except TypeError as error:
        print(error)
