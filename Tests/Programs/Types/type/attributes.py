# What type shows of classes, and the three-argument call.
class A:
    """Of A."""
    x: int = 1

    class Inner:
        pass


class B(A, dict):
    pass


class Slots:
    __slots__ = "a", "_b", "__c"

def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, "->", type(error).__name__, error)
    else:
        print(source, "->", value)


for line in """
A.__name__, A.__qualname__, A.Inner.__qualname__, A.__module__, A.__doc__, B.__doc__
A.__bases__, B.__bases__, B.__base__, B.__mro__, A.__annotations__
type(A), type(type), type.__mro__, type.__base__
sorted(A.__dict__), sorted(Slots.__dict__), Slots.__slots__
type("X", (), {}).__name__, type("X", (A,), {"y": 1}).y, type("X", (), {}).__module__
type("X", (), {"__module__": "m", "__qualname__": "q.X"})
type()
type(1, 2)
type("X", (), {}, 4)
type("X", 5, {})
type("X", (), 5)
type(5, (), {})
type("X", (5,), {})
type("X", (A, A), {})
type("X", (object, A), {})
type("X", (bool,), {})
type("X", (int, str), {})
type("X", (type(None),), {})
type("X\\0", (), {})
type("X", (), {"__slots__": ("a", "a")})
type("X", (), {"__slots__": "1a"})
type("X", (), {"__slots__": 5})
type("X", (), {"__slots__": ("a",), "a": 1})
type("X", (int,), {"__slots__": "a"})
type("X", (), {"__qualname__": 5})
type("X", (), {"__classcell__": 5})
type("X", (), {}, metaclass=1)
type("X", (), {}, x=1)
A.mro(), A.__subclasses__()[0], type.mro(int)
int.__flags__ & 1 << 10 != 0, bool.__flags__ & 1 << 10, A.__flags__ & 1 << 9 != 0
type.__instancecheck__(int, 5), type.__subclasscheck__(int, bool), int.__instancecheck__(True)
type.__prepare__(), type.__prepare__("X", (), x=1)
type.__call__(int, "5"), type.__call__(A).__class__
A.nothing
setattr(int, "x", 1)
delattr(A, "nothing")
int.__text_signature__, A.__text_signature__, dict.__text_signature__, object.__text_signature__
list.__dict__["append"].__text_signature__, int.__add__.__text_signature__
A.__abstractmethods__
dir(A)[-2:], A.__dir__ is not None
""".strip().splitlines():
    show(line)
