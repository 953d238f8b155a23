from itertools import *


def attempt(function, *arguments, **keywords):
    try:
        print(function(*arguments, **keywords))
    except Exception as error:
        print(type(error).__name__, error)

print(list(accumulate(range(6))), list(accumulate([0.5, 0.25])), list(accumulate([[1], [2], [3]])), list(accumulate(["a", "b"])))
print(list(accumulate([2 ** 62 - 1, 1, 1])), list(accumulate([2 ** 61, 2 ** 61, -5])), list(accumulate([1, 2.5, 3j])), list(accumulate([True, True])))
print(list(accumulate([5, 3, 8], min)), list(accumulate([1, 2, 3], func=lambda a, b: (a, b))), list(accumulate([1, 2], None)), list(accumulate([1, 2], func=None, initial=0)))
print(list(accumulate([], initial=None)), list(accumulate([], initial=[])), list(accumulate(iterable=[1, 2], func=max, initial=7)), list(accumulate([None, 1], lambda a, b: (a, b))))


class Number:
    def __init__(self, value):
        self.value = value

    def __add__(self, other):
        return Number(self.value + getattr(other, "value", other))

    def __radd__(self, other):
        return Number(self.value * 1000 + other)

    def __repr__(self):
        return "N%r" % self.value


print(list(accumulate([Number(1), Number(2), 3])), list(accumulate([1, Number(2), 4])), list(accumulate([Number(1)], initial=10)))
it = accumulate([1, 2, "a", 4])
print(next(it), next(it))
attempt(next, it)
print(next(it))
it = accumulate([1, 2, 3])
next(it)
it.__setstate__(100)
print(list(it), it.__reduce__()[2])


def restart(a, b):
    """Runs the iterator that calls it."""
    if b == 3:
        return next(it)
    return a + b


it = accumulate([1, 2, 3, 4, 5], restart)
print(list(it))


class Sub(accumulate):
    pass


print(list(Sub([1, 2, 3])), type(Sub([1]).__reduce__()[0]), Sub.__mro__[1] is accumulate)
