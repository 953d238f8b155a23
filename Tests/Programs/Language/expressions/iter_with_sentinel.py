"""iter(callable, sentinel), iterator protocol classes, and what breaks them."""


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


source = iter('hello.world')
print(''.join(iter(lambda: next(source), '.')), ''.join(source))
countdown = [5]


def tick():
    countdown[0] -= 1
    return countdown[0]


iterator = iter(tick, 0)
print(list(iterator), list(iterator), countdown, next(iterator, 'exhausted'))
print(iter(iterator) is iterator, type(iterator).__name__)
limited = iter([1, 2, 3])
print(list(iter(lambda: next(limited), 99)))


def failing():
    raise ValueError('callable failed')


attempt(lambda: next(iter(failing, 0)))
attempt(lambda: iter(5, 0))
attempt(lambda: iter([], 0))
attempt(lambda: next(iter(lambda: 1, 1)))
attempt(lambda: next(iter(lambda x: 1, 1)))


class Never:
    def __eq__(self, other):
        comparisons.append(other)
        return other == 3


comparisons = []
numbers = iter(range(10))
print(list(iter(lambda: next(numbers), Never())), comparisons)


class Countdown:
    def __init__(self, start):
        self.current = start

    def __iter__(self):
        return self

    def __next__(self):
        if self.current <= 0:
            raise StopIteration
        self.current -= 1
        return self.current


class Reusable:
    def __iter__(self):
        return Countdown(3)


class Legacy:
    def __getitem__(self, index):
        if index == 3:
            raise StopIteration
        return index


class LegacyError:
    def __getitem__(self, index):
        raise KeyError(index)


print(list(Countdown(3)), max(Countdown(4)), sum(Countdown(5)), [*Reusable(), *Reusable()], list(Legacy()),
      2 in Reusable(), dict(zip(Reusable(), 'abc')))
attempt(lambda: list(LegacyError()))


class NoNext:
    def __iter__(self):
        return object()


class NoneIter:
    __iter__ = None


class NotAFunction:
    __iter__ = 5


class NextNotCallable:
    def __iter__(self):
        return self
    __next__ = 5


for kind in (NoNext, NoneIter, NotAFunction, NextNotCallable):
    attempt(lambda: list(kind()))
    attempt(lambda: [x for x in kind()])
    attempt(lambda: type(iter(kind())).__name__)
instance = Countdown(2)
instance.__next__ = lambda: 'ignored'
print(next(instance), instance.__next__())


class Resuming:
    """Goes on after it has said StopIteration."""

    def __init__(self):
        self.calls = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.calls += 1
        if self.calls % 3 == 0:
            raise StopIteration('pause')
        return self.calls


resuming = Resuming()
print(list(resuming), list(resuming), next(resuming))
listed = iter([1, 2])
print(list(listed), next(listed, 'stays exhausted'))
growing = [1]
it = iter(growing)
print(next(it))
growing.append(2)
print(next(it), next(it, 'end'))
growing.append(3)
print(next(it, 'still at its end'), growing)
try:
    next(Countdown(0))
except StopIteration as stop:
    print('StopIteration', stop.value, stop.args)
