# Everything that binds a name: in each case the name is local to the function.
import sys


def parameters(a, b, *c, **d):
    return sorted(locals())


def assignment():
    x = 1
    (y) = 2
    [z, *w] = 3, 4
    (p, (q, r)), s = (1, (2, 3)), 4
    return sorted(locals())


def augmented():
    x = 1
    x += 1
    return sorted(locals())


def annotated():
    x: int = 1
    y: int
    return sorted(locals())


def loop():
    for i, (j, *k) in [(1, (2, 3))]:
        pass
    return sorted(locals())


def imports():
    import sys
    import sys as other
    from sys import path
    from sys import argv as arguments
    return sorted(locals())


def definitions():
    def f():
        pass

    class C:
        pass
    return sorted(locals())


def with_statement():
    class Manager:
        def __enter__(self):
            return 1, 2

        def __exit__(self, *arguments):
            pass
    with Manager() as (a, b), Manager() as [c, d]:
        pass
    del Manager
    return sorted(locals())


def walrus():
    if (n := 10) > 5:
        pass
    [last := i for i in range(3)]
    return sorted(locals())


def handler():
    try:
        raise ValueError("v")
    except ValueError as error:
        names = sorted(locals())
    return names, sorted(locals())


def attribute_and_subscript():
    class Holder:
        pass
    h = Holder()
    h.x, h.y = 1, 2
    items = [0] * 3
    items[0], items[1:] = 5, [6, 7]
    for h.loop in (8, 9):
        pass
    for items[0] in (10, 11):
        pass
    return vars(h), items, sorted(locals())


for function in (assignment, augmented, annotated, loop, imports, definitions, with_statement, walrus, handler,
                 attribute_and_subscript):
    print(function.__name__, function())
print("parameters", parameters(1, 2, 3, k=4))


# Order: the value first, then the targets from left to right.
def trace(name, value):
    print("  ", name)
    return value


class Slots:
    def __setitem__(self, key, value):
        print("   set", key, value)


s = Slots()
trace("target a", s)[trace("key a", "a")] = trace("target b", s)[trace("key b", "b")] = trace("value", 5)
i = 0
items = [0, 0]
i, items[i] = 1, "stored at 1"
print(i, items)
a = b = c = []
a.append(1)
print(b, c is a)
x = y = 0
x, x = 1, 2
print(x)
for i in range(3):
    i = i * 10
print(i)
for i in []:
    pass
else:
    print("i keeps its value", i)
def f(f):
    return f


print(f("argument"), f.__name__)
class f(f.__class__ and object):
    pass


print(f.__name__, type(f).__name__)
