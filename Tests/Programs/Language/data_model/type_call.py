# type with one argument, and with three: a class without a class statement.


def greet(self):
    return f"hello from {type(self).__name__}"


Made = type("Made", (), {"greet": greet, "value": 5})
m = Made()
print(m.greet(), m.value, Made, Made.__name__, Made.__qualname__, Made.__module__, Made.__bases__, Made.__doc__)
Child = type("Child", (Made, ), dict(__doc__="A child.", __qualname__="Outer.Child", __module__="elsewhere"))
print(Child, Child.__name__, Child.__qualname__, Child.__module__, Child.__doc__, "__qualname__" in vars(Child))
print(type(5), type(Made), type(type), type(None) is type(type(None)()), type("") is str)
namespace = {"a": 1}
Copy = type("Copy", (), namespace)
namespace["b"] = 2
Copy.c = 3
print(hasattr(Copy, "b"), "c" in namespace)
print(type("Sub", (int,), {})(5) + 1, type("", (), {}).__name__ == "", type("a b!", (), {}))
print(repr(type("\xfcber", (), {}).__name__.encode()))

attempts = (
    lambda: type(),
    lambda: type(1, 2),
    lambda: type(1, (), {}),
    lambda: type(b"X", (), {}),
    lambda: type("X", [], {}),
    lambda: type("X", (), []),
    lambda: type("X", None, {}),
    lambda: type("X", (1,), {}),
    lambda: type("X", ("a",), {}),
    lambda: type("X\0Y", (), {}),
    lambda: type("X", (bool,), {}),
    lambda: type("X", (type(greet),), {}),
    lambda: type("X", (int, str), {}),
    lambda: type("X", (), {"__qualname__": 5}),
    lambda: type("X", (), {"__slots__": 5}),
    lambda: type("X", (), {1: 2}),
    lambda: type("X", (), {}, key=1),
    lambda: type(5, key=1),
    lambda: type(name="X", bases=(), dict={}),
    lambda: type("\ud800", (), {}),
)
for action in attempts:
    try:
        print(action())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)


class Sub(type):
    pass


try:
    Sub(5)
except TypeError as error:
    print(error)
print(type(Sub("X", (), {})).__name__)


# Methods made inside do not see the class by super(): there is no cell.
def method(self):
    return super().method()


Late = type("Late", (), {"method": method})
try:
    Late().method()
except RuntimeError as error:
    print(error)


# What a class statement adds to the namespace.
class Statement:
    """Doc."""
    x: int = 1


print(sorted(Statement.__dict__), sorted(type("T", (), {}).__dict__))
space = {}
exec("class NoModule: pass", {"__name__": "given"}, space)
print(space["NoModule"].__module__, space["NoModule"])
space = {}
exec("class NoModule: pass", space)
print(space["NoModule"].__module__)
