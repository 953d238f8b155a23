"""Closures: cells, late binding in loops, shared variables, free variables of code objects."""


def late():
    functions = []
    for i in range(3):
        functions.append(lambda: i)
    return [f() for f in functions]


def early():
    return [f() for f in [lambda i=i: i for i in range(3)]]


def factory():
    def make(i):
        return lambda: i
    return [make(i)() for i in range(3)]


def comprehension():
    listed = [f() for f in [lambda: i for i in range(3)]]
    exhausted = [f() for f in list((lambda: i) for i in range(3))]
    lazy = [f() for f in ((lambda: i) for i in range(3))]
    return listed, exhausted, lazy


print(late(), early(), factory(), comprehension())


def counter(start=0):
    def up():
        nonlocal start
        start += 1
        return start

    def down():
        nonlocal start
        start -= 1
        return start

    def read():
        return start
    return up, down, read


up, down, read = counter(10)
other_up, _, other_read = counter()
print(up(), up(), down(), read(), other_up(), other_read())
print(up.__closure__[0] is down.__closure__[0], up.__closure__[0] is other_up.__closure__[0],
      up.__closure__[0].cell_contents, up.__code__.co_freevars, counter.__code__.co_cellvars)
up.__closure__[0].cell_contents = 100
print(read(), up())
del up.__closure__[0].cell_contents
try:
    read()
except NameError as error:
    print(error)
try:
    up.__closure__[0].cell_contents
except ValueError as error:
    print(error)
try:
    up.__closure__ = None
except AttributeError as error:
    print(error)


def three(a):
    def two(b):
        def one(c):
            return a, b, c
        return one
    return two


one = three(1)(2)
print(one(3), one.__code__.co_freevars, [c.cell_contents for c in one.__closure__], one.__qualname__)


def parameter_cells(a, *args, k=1, **kwargs):
    def inner():
        nonlocal a
        a = a, args, k, kwargs
        return a
    return inner


print(parameter_cells(0, 1, 2, k=3, z=4)())


def recursive():
    def fact(n):
        return 1 if n < 2 else n * fact(n - 1)

    def even(n):
        return n == 0 or odd(n - 1)

    def odd(n):
        return n != 0 and even(n - 1)
    return fact(10), even(50), odd(50)


print(recursive())


def unassigned():
    def inner():
        return later
    try:
        inner()
    except NameError as error:
        message = str(error)
    later = 'now'
    return message, inner()


print(unassigned())


class Scope:
    value = 'class'

    def method(self):
        try:
            return value
        except NameError as error:
            return str(error)

    read = lambda: Scope.value


print(Scope().method(), Scope.read())


def class_free():
    value = 'function'

    class Inner:
        seen = value

        def method(self):
            return value, __class__.__name__
    value = 'changed'
    return Inner.seen, Inner().method(), Inner.method.__code__.co_freevars


print(class_free())


def exec_and_closures():
    x = 'captured'
    try:
        return eval('(lambda: x)()')
    except NameError as error:
        first = str(error)
    return first, eval('x'), [eval('x', {'x': 'given'}) for _ in range(1)]


print(exec_and_closures())


def compose(*functions):
    def composed(value):
        for function in functions:
            value = function(value)
        return value
    return composed


def memoize(function):
    known = {}

    def wrapper(n):
        if n not in known:
            known[n] = function(n)
        return known[n]
    wrapper.known = known
    return wrapper


@memoize
def fibonacci(n):
    return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)


print(compose(str, len, lambda n: n * 2)(12345), fibonacci(80), len(fibonacci.known),
      (lambda a: lambda b: lambda c: a + b * c)(1)(2)(3))
print(type(up.__closure__[0]).__name__, len(one.__closure__), late.__closure__,
      one.__closure__[0] == three(1)(2).__closure__[0])
make_cell = type(up.__closure__[0])
print(make_cell(5).cell_contents, make_cell(1) < make_cell(2), make_cell(1) == make_cell(1), make_cell() == make_cell(),
      make_cell() < make_cell(0))
