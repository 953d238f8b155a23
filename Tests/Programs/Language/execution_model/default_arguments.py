# Defaults are evaluated once, at the def, in the enclosing scope.


def loud(value):
    print("  default", getattr(value, "__name__", value))
    return value


def function(a=loud("a"), *, b=loud("b")):
    return a, b


print("defined")
print(function(), function(1), function(b=2))


def shared(items=[]):
    items.append(len(items))
    return items


print(shared(), shared(), shared([9]), shared())
print(shared.__defaults__)

x = 1


def early(value=x):
    return value


x = 2
print(early())


class Body:
    x = "class x"

    def method(self, value=x):
        return value

    by_lambda = lambda self, value=x: value


print(Body().method(), Body().by_lambda())


def outer():
    made = []
    for n in range(3):
        def inner(n=n):
            return n
        made.append(inner)
    return [f() for f in made], [f(10) for f in made]


print(outer())


# The order: decorators, then defaults, then keyword defaults, then annotations.
def decorate(function):
    print("  decorating")
    return function


@loud(decorate)
def ordered(a: loud("annotation a") = loud("default a"), *,
            b: loud("annotation b") = loud("keyword b")) -> loud("return"):
    pass


sentinel = object()


def optional(value=sentinel):
    return "nothing given" if value is sentinel else value


print(optional(), optional(None))


def refers(a, b=lambda: a_global):
    return b()


a_global = "found when called"
print(refers(1))


def recursive(n, self=None):
    return n if not n else recursive(n - 1)


print(recursive(3))
try:
    def broken(a=1 // 0):
        pass
except ZeroDivisionError as error:
    print(error, "broken" in globals())
for source in ("def f(a=1, b): pass", "def f(*, a=1, b): pass", "def f(a, a): pass", "lambda a=1, b: 0",
               "def f(*): pass",
               "def f(*, **k): pass", "def f(**k, a): pass", "def f(*a, *b): pass", "def f(a, /, b, /): pass",
               "def f(/): pass",
               "def f(*a, /): pass", "def f(a, (b, c)): pass", "def f(a=1, /, b): pass", "def f(None): pass",
               "def f(a.b): pass",
               "def f(a, *, a): pass", "def f(*a, **a): pass", "def f(a,): pass", "def f(*a,): pass",
               "def f(**a,): pass"):
    try:
        compile(source, "<text>", "exec")
        print(source, "-> fine")
    except SyntaxError as error:
        print(source, "->", error.msg)
