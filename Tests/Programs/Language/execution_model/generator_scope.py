# Generators keep their own frame: locals, closures and arguments between resumptions.


def counter(start, step=1):
    while True:
        received = yield start
        start = start + step if received is None else received


c = counter(10)
print(next(c), next(c), c.send(100), next(c))
d = counter(0, 5)
print([next(d) for _ in range(4)], next(c))


def shared():
    total = 0

    def add(n):
        nonlocal total
        total += n

    def watch():
        while True:
            yield total
    return add, watch()


add, watch = shared()
print(next(watch))
add(5)
print(next(watch))
add(7)
print(next(watch))

x = "global"


def reads_global():
    while True:
        yield x


g = reads_global()
print(next(g))
x = "changed"
print(next(g))


def arguments(a, *b, c=1, **d):
    yield locals()
    a = "changed"
    yield a


a = arguments(1, 2, 3, c=4, e=5)
print(next(a))
print(next(a))


def late_error(n):
    1 // n
    yield n


made = late_error(0)
print("made without running")
try:
    next(made)
except ZeroDivisionError as error:
    print(error)
print(list(made))


def recursive(n):
    if n:
        yield n
        for value in recursive(n - 1):
            yield value


print(list(recursive(4)))


def conditional(flag):
    if flag:
        return
    yield "only when false"


print(list(conditional(True)), list(conditional(False)))
pipeline = (n * n for n in (m + 1 for m in range(5)) if n % 2)
print(list(pipeline), list(pipeline))
n = "outside"
lazy = (n for _ in range(2))
n = "changed before running"
print(list(lazy))
items = [1, 2, 3]
lazy = (item for item in items)
items = [9]
print(list(lazy))
items = [1, 2, 3]
lazy = (item for item in items)
items.append(4)
print(list(lazy))


def two(g):
    return next(g), next(g)


c = counter(1)
print(two(c), c.gi_frame.f_locals["start"], c.gi_running, c.gi_code.co_name)
c.close()
print(c.gi_frame, list(c))


class Tree:
    def __init__(self, value, *children):
        self.value, self.children = value, children

    def __iter__(self):
        yield self.value
        for child in self.children:
            yield from child


print(list(Tree(1, Tree(2, Tree(3)), Tree(4))))
