# nonlocal binds in the nearest enclosing function that has the name.


def counter():
    count = 0

    def up():
        nonlocal count
        count += 1
        return count

    def down():
        nonlocal count
        count -= 1
        return count

    return up, down


up, down = counter()
print(up(), up(), down(), up())
other, _ = counter()
print(other(), up())


def levels():
    x = "outer"

    def middle():
        def inner():
            nonlocal x
            x = "changed by inner"
        inner()
        return x
    return middle(), x


print(levels())


def nearest():
    x = "outer"

    def middle():
        x = "middle"

        def inner():
            nonlocal x
            x = "inner"
        inner()
        return x
    return middle(), x


print(nearest())

x = "global"


def skips_class():
    x = "function"

    class Body:
        x = "class"

        def method(self):
            return x

        seen = x
    return Body().method(), Body.seen, Body.x


print(skips_class())


def nonlocal_in_class():
    x = "function"

    class Body:
        nonlocal x
        x = "changed by the class body"
        y = 1
    return x, hasattr(Body, "x"), Body.y


print(nonlocal_in_class())


def global_between():
    x = "function"

    def middle():
        global x

        def inner():
            return x
        return inner()
    return middle(), x


print(global_between())


def unbound():
    def inner():
        return later

    def assign():
        nonlocal later
        later = "by assign"
    try:
        inner()
    except NameError as error:
        print(type(error).__name__, error)
    assign()
    print(inner())
    del later
    for action in (inner, lambda: later):
        try:
            action()
        except NameError as error:
            print(error)
    try:
        later
    except UnboundLocalError as error:
        print(error)
    later = 5
    return inner()


print(unbound())
for source in (
    "def f():\n    nonlocal x",
    "nonlocal x",
    "def f():\n    x = 1\n    nonlocal x",
    "def f(x):\n    nonlocal x",
    "def f():\n    def g():\n        print(x)\n        nonlocal x\n    x = 1",
    "def f():\n    x = 1\n    def g():\n        x = 2\n        nonlocal x",
    "def f():\n    global x\n    nonlocal x",
    "def f():\n    print(x)\n    global x",
    "def f():\n    x = 1\n    global x",
    "def f(x):\n    global x",
    "def f():\n    global x\n    def g():\n        nonlocal x",
    "class C:\n    x = 1\n    def f(self):\n        nonlocal x",
    "def f():\n    x: int = 1\n    global x",
    "def f():\n    global x\n    x: int = 1",
    "def f():\n    import x\n    global x",
    "def f():\n    del x\n    global x",
):
    try:
        compile(source, "<text>", "exec")
        print("fine")
    except SyntaxError as error:
        print(error.msg, error.lineno, error.offset)
