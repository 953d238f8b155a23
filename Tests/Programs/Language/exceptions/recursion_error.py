# RecursionError: it can be caught, and the program goes on.
import sys


def forever(n):
    return forever(n + 1)


try:
    forever(0)
except RecursionError as error:
    print(type(error).__name__, error)
print(issubclass(RecursionError, RuntimeError))


def depth():
    try:
        return 1 + depth()
    except RecursionError:
        return 1


limit = sys.getrecursionlimit()
print(limit, 900 < depth() <= limit)
sys.setrecursionlimit(150)
print(100 < depth() <= 150)
try:
    forever(0)
except RecursionError as error:
    print(error)
sys.setrecursionlimit(limit)


class Attribute:
    def __getattr__(self, name):
        return getattr(self, name + "x")


class Repr:
    def __repr__(self):
        return repr(self)


class Add:
    def __add__(self, other):
        return self + other


class Call:
    def __call__(self):
        return self()


class Equal:
    def __eq__(self, other):
        return self == other


class Item:
    def __getitem__(self, key):
        return self[key]


class Iterate:
    def __iter__(self):
        return iter(self)


class Property:
    @property
    def value(self):
        return self.value


class Length:
    def __len__(self):
        return len(self)


class Hash:
    def __hash__(self):
        return hash(self)


class Bool:
    def __bool__(self):
        return not self


class Format:
    def __format__(self, spec):
        return f"{self}"


class Init:
    def __init__(self):
        Init()


def by_map():
    return list(map(lambda x: by_map(), [1]))


def by_sort():
    return sorted([1, 2], key=lambda x: by_sort())


def generator():
    yield from generator()


def by_comprehension():
    return [by_comprehension() for _ in [1]]


for action in (
    lambda: Attribute().x, lambda: repr(Repr()), lambda: Add() + 1, lambda: Call()(), lambda: Equal() == 1,
    lambda: Item()[0],
    lambda: iter(Iterate()), lambda: Property().value, lambda: len(Length()), lambda: hash(Hash()),
    lambda: bool(Bool()),
    lambda: format(Format()), Init, by_map, by_sort, lambda: next(generator()), by_comprehension,
):
    try:
        action()
        print("no error")
    except RecursionError as error:
        print(type(error).__name__, str(error).startswith("maximum recursion depth exceeded"))
for value in (0, -1, "a", 2 ** 40, 1.5):
    try:
        sys.setrecursionlimit(value)
    except (ValueError, TypeError, OverflowError) as error:
        print(type(error).__name__, error)
try:
    sys.setrecursionlimit(1)
except RecursionError as error:
    print(error)
print(sys.getrecursionlimit() == limit)
nested = []
for _ in range(100000):
    nested = [nested]
try:
    repr(nested)
except RecursionError as error:
    print(error)
other = []
for _ in range(100000):
    other = [other]
try:
    nested == other
except RecursionError as error:
    print(error)
while nested:
    nested = nested[0]
while other:
    other = other[0]
print("done")
