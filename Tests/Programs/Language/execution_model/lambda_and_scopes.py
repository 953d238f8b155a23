# Lambdas in every scope, and what they capture.

x = "global"
print((lambda: x)(), (lambda x: x)("argument"), (lambda x=x: x)())
x = "changed"
f = lambda: x
g = lambda x=x: x
x = "again"
print(f(), g())


def function():
    x = "local"
    inner = lambda: x
    default = lambda x=x: x
    x = "local changed"
    return inner(), default(), (lambda: (lambda: x))()()


print(function())


class Class:
    x = "class"
    sees = (lambda: x)()
    given = (lambda x=x: x)()
    method = lambda self: self.x
    attributes = [(lambda: name) for name in ("a", "b")]


print(Class.sees, Class.given, Class().method(), [a() for a in Class.attributes])
print([f(2) for f in [lambda n, m=m: n ** m for m in range(4)]])
print(sorted(["bb", "a", "ccc"], key=lambda s: -len(s)), list(filter(lambda n: n % 2, range(6))))
conditional = lambda n: "negative" if n < 0 else "zero" if n == 0 else "positive"
print([conditional(n) for n in (-1, 0, 1)])
star = lambda *a, **k: (a, sorted(k.items()))
print(star(1, 2, z=3), (lambda a, /, b, *, c=5: (a, b, c))(1, b=2))
print((lambda: (yield))().__class__.__name__, list((lambda: (yield 1))()))
print((lambda: [y := 1, y + 1])(), (lambda: (z := 5) + z)())
print((lambda f: f.__name__)(lambda: 0), (lambda: 0).__code__.co_name, (lambda: 0).__qualname__)


def outer():
    return lambda: lambda: 0


print(outer().__qualname__, outer()().__qualname__)
nested = lambda a: lambda b: lambda c: (a, b, c)
print(nested(1)(2)(3), nested(1)(2).__code__.co_freevars)
for source in ("lambda: x = 1", "lambda: (x = 1)", "lambda x: pass", "lambda: return", "lambda (a, b): 0",
               "lambda: yield", "lambda: (yield)",
               "lambda *: 0", "lambda *, a: 0", "lambda: lambda: 0", "lambda x:", "(lambda: x) = 1", "lambda: *a",
               "lambda: (*a,)", "lambda x, x: 0"):
    try:
        compile(source, "<text>", "exec")
        print(source, "-> fine")
    except SyntaxError as error:
        print(source, "->", error.msg)
