# Annotations: when they are evaluated, where they are stored.


def loud(value):
    print("  evaluated", value)
    return value


a: loud("a") = loud("value of a")
b: loud("b")
(c): loud("c") = 3
print(__annotations__)
try:
    b
except NameError as error:
    print(error)


class Holder:
    pass


h = Holder()
h.x: loud("attribute") = loud("value of h.x")
items = [0]
items[loud(0)]: loud("item") = loud("value of item")
print(h.x, items, sorted(__annotations__))


def function(p: loud("p"), *q: loud("q"), r: loud("r") = 1, **s: loud("s")) -> loud("return"):
    local: loud("never evaluated") = 1
    other: undefined_name
    h.y: loud("evaluated inside") = 2
    return local


print(function.__annotations__)
print(function(0))
print(function.__code__.co_varnames)


class Body:
    x: int = 1
    y: "text"
    __private: float
    z: loud("in a class") = 2
    __annotations__["made"] = "by hand"


print(Body.__annotations__, hasattr(Body, "y"))


class Child(Body):
    pass


class Own(Body):
    w: bytes


print(Child.__annotations__ is Body.__annotations__, Own.__annotations__)


class NoAnnotations:
    pass


print(hasattr(NoAnnotations, "__annotations__"), function.__annotations__ is function.__annotations__)
space = {}
exec("v: int = 1\nw: str", space)
print(space["__annotations__"], "w" in space)
space = {}
exec("x = 1", space)
print("__annotations__" in space)
exec("if False:\n    never: int", space)
print(space["__annotations__"])
for source in ("x: int = yield", "x: int, y: int", "(x, y): int = 1, 2", "[x]: int", "f(): int", "x: int += 1",
               "x: int = y: int", "def f(x: int): pass",
               "lambda x: int: 0", "for x: int in y: pass", "x: *a", "5: int", "x: int = *a, 1", "x: (yield)",
               "1 + 1: int", "*x: int", "x: int = 1, 2"):
    try:
        compile(source, "<text>", "exec")
        print(source, "-> fine")
    except SyntaxError as error:
        print(source, "->", error.msg)
