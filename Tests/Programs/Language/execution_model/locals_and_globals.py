# locals() and globals(): what they give in each scope, and what writing to them does.


def simple(a, b=2):
    c = 3
    before = dict(locals())
    d = 4
    return before, sorted(locals())


print(simple(1))
print(locals() is globals(), "simple" in locals(), globals()["__name__"])
globals()["made"] = "by subscript"
print(made)
del globals()["made"]
try:
    made
except NameError as error:
    print(error)


def writes():
    x = 1
    locals()["x"] = 2
    locals()["y"] = 3
    return x, "y" in locals()


print(writes())


def same():
    first = locals()
    value = 5
    known_before = "value" in first
    second = locals()
    return first is second, known_before, "value" in first


print(same())


def cells():
    shared = 1
    own = 2

    def inner(argument):
        return sorted(locals()), shared
    return inner(0), sorted(name for name in locals() if name != "inner")


print(cells())


def unused_free():
    outer_value = 1

    def inner():
        return sorted(locals())
    return inner()


print(unused_free())


def conditional(flag):
    if flag:
        bound = 1
    return sorted(locals())


print(conditional(True), conditional(False))


def deleted():
    x = y = 1
    del x
    return locals()


print(deleted())


class Body:
    a = 1
    print(sorted(name for name in locals() if not name.startswith("__")), locals() is not globals())
    locals()["b"] = 2


print(Body.b)


def generator():
    x = 1
    yield dict(locals())
    y = 2
    yield sorted(locals())


print(list(generator()))
print([sorted(locals()) for n in (1,)], (lambda a, *b: sorted(locals()))(1))
print(eval("sorted(locals())", {"__builtins__": __builtins__}, {"q": 1}))
print(vars() is locals(), (lambda v: vars())(1), (lambda: dir())())
for action in (lambda: locals(1), lambda: globals(a=1), lambda: vars(1, 2)):
    try:
        action()
    except TypeError as error:
        print(error)


def argument_kinds(a, /, b, *c, d, **e):
    return locals()


print(argument_kinds(1, 2, 3, d=4, f=5))


def imported():
    import sys
    from sys import path as p
    del p
    for i in range(2):
        pass
    with_value = [i for i in range(3)]
    try:
        raise ValueError
    except ValueError as e:
        inside = "e" in locals()
    return inside, sorted(locals())


print(imported())
