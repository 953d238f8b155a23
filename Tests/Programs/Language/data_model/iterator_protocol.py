# __iter__ and __next__, and iter() with a sentinel.


class Countdown:
    def __init__(self, start):
        self.start = start

    def __iter__(self):
        print("  iter")
        return CountdownIterator(self.start)


class CountdownIterator:
    def __init__(self, value):
        self.value = value

    def __iter__(self):
        return self

    def __next__(self):
        if self.value == 0:
            raise StopIteration("finished")
        self.value -= 1
        return self.value + 1


c = Countdown(3)
print(list(c), tuple(c), [n * n for n in c], max(c), sum(c), sorted(c))
a, *rest = c
print(a, rest, {*c} == {1, 2, 3}, dict(zip(c, "abc")))
it = iter(c)
print(next(it), next(it), next(it), next(it, "default"))
try:
    next(it)
except StopIteration as error:
    print("StopIteration", error, error.value)


class NoNext:
    def __iter__(self):
        return self


class Number:
    def __iter__(self):
        return 5


class Blocked:
    __iter__ = None


class Fails:
    def __iter__(self):
        raise OSError("in iter")


class FailsLater:
    def __init__(self):
        self.n = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n == 3:
            raise ValueError("third time")
        return self.n


for value in (NoNext(), Number(), Blocked(), Fails(), FailsLater(), 5, None, object, len):
    try:
        for item in value:
            print("  got", item)
    except (TypeError, OSError, ValueError) as error:
        print(type(error).__name__, error)

values = iter([1, 2, 3, 0, 4])
print(list(iter(lambda: next(values), 0)), next(values))
print(list(iter(lambda: next(values), 0)))
for action in (
    lambda: iter(5, 0),
    lambda: iter(),
    lambda: iter([], 1, 2),
    lambda: next([]),
    lambda: next(),
    lambda: next(iter([])),
    lambda: next(iter([]), None),
    lambda: list(5),
    lambda: tuple(None),
    lambda: [*5],
    lambda: (*None,),
    lambda: {**[]},
    lambda: dict([1]),
    lambda: dict([(1, 2, 3)]),
):
    try:
        print(action())
    except (TypeError, StopIteration, ValueError) as error:
        print(type(error).__name__, error)

# An iterator that has ended stays so, a list that grows is followed while it has not.
grow = [1]
g = iter(grow)
print(next(g))
grow.append(2)
print(next(g), next(g, "end"))
grow.append(3)
print(next(g, "end"))
items = [1, 2, 3, 4]
for item in items:
    if item == 2:
        items.remove(item)
    print(item, end=" ")
print(items)
d = {1: 1}
try:
    for key in d:
        d[key + 1] = 1
except RuntimeError as error:
    print(error)
