# A comprehension is a function: its targets are its own, the first iterable is evaluated outside.

x = "outer"
squares = [x * x for x in range(4)]
print(x, squares)
print({x: x + 1 for x in range(2)}, {x for x in (1,)}, list(x for x in "ab"), x)

# The first iterable is evaluated at once, outside; everything else inside.


def loud(name):
    print("  evaluate", name)
    return [1, 2]


g = (a + b for a in loud("first") for b in loud("second"))
print("made")
print(next(g))
print(list(g))
try:
    broken = (value for value in 5)
except TypeError as error:
    print(error)
later = (value for _ in [1] for value in 5)
try:
    next(later)
except TypeError as error:
    print(error)


class Body:
    items = [1, 2, 3]
    factor = 10
    works = [item for item in items]
    try:
        fails = [item * factor for item in items]
    except NameError as error:
        print(error)
    try:
        fails = [a for a in items for b in items]
    except NameError as error:
        print(error)
    by_lambda = list(map(lambda item, factor=factor: item * factor, items))


print(Body.works, Body.by_lambda)

# Closures over the target share one cell.
functions = [lambda: n for n in range(3)]
print([f() for f in functions], [f() for f in (lambda: n for n in range(3))])
functions = [lambda n=n: n for n in range(3)]
print([f() for f in functions])

# := binds outside the comprehension.
found = any((hit := value) > 2 for value in range(10))
print(found, hit)


def total(values):
    running = 0
    return [running := running + value for value in values], running


print(total([1, 2, 3]))


def nested():
    return [[(y := x + z) for x in range(2)] for z in range(2)], y


print(nested())
for source in (
    "[x := 1 for x in y]",
    "[i for i in (j := y)]",
    "[(i := 0) for i, j in y]",
    "[[(j := i) for i in y] for j in y]",
    "class C:\n    [(a := 1) for b in c]",
    "class C:\n    f = lambda: [(a := 1) for b in c]",
    "def f():\n    [(a := 1) for b in c]\n    nonlocal a",
    "[(yield 1) for x in y]",
    "[x for x in (yield)]",
    "def f():\n    return [x for x in (yield)]",
    "def f():\n    return ((yield x) for x in y)",
    "[x async for x in y]",
    "[await x for x in y]",
    "async def f():\n    return [x async for x in y]",
    "{**x for x in y}",
    "[*x for x in y]",
    "f(x for x in y, 1)",
):
    try:
        compile(source, "<text>", "exec")
        print("fine")
    except SyntaxError as error:
        print(error.msg, error.lineno, error.offset)
print([(locals() is not None, sorted(name for name in locals() if not name.startswith("."))) for n in (1,)])
print([n for n in range(10) if n % 2 if n > 3], [(a, b) for a in range(3) for b in range(a)],
      [y for y in [1] if [y for y in "z"]])
