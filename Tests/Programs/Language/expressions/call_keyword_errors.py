"""The wording of TypeErrors about keywords: unexpected, repeated, not strings, not mappings, not iterable."""


def attempt(label, call):
    try:
        print(label, 'returned', call())
    except Exception as error:
        print(label, type(error).__name__, error)


def f(a, b=1): return a, b
def g(*args, **kwargs): return args, kwargs
def h(a, /, b): return a, b
def p(a, b, /, **k): return a, b, k
def k(*, only): return only


class Class:
    def method(self, a): return a
    def __init__(self, x=0): self.x = x


attempt(1, lambda: f(1, c=2))
attempt(2, lambda: f(1, a=2))
attempt(3, lambda: f(1, 2, b=3))
attempt(4, lambda: f(a=1, **{'a': 2}))
attempt(5, lambda: g(**{'x': 1}, **{'x': 2}))
attempt(6, lambda: g(x=1, **{'x': 2}))
attempt(7, lambda: g(**{1: 2}))
attempt(8, lambda: f(**{1: 2}))
attempt(9, lambda: g(**{'x': 1}, **{1: 2}))
attempt(10, lambda: g(**5))
attempt(11, lambda: g(**None))
attempt(12, lambda: g(**[('a', 1)]))
attempt(13, lambda: g(*5))
attempt(14, lambda: g(*None))
attempt(15, lambda: g(1, *5))
attempt(16, lambda: g(*[1], *5))
attempt(17, lambda: g(*5, **{}))
attempt(18, lambda: h(a=1, b=2))
attempt(19, lambda: h(1, a=1, b=2))
attempt(20, lambda: h(1, c=2))
attempt(21, lambda: p(1, 2, a=3))
attempt(22, lambda: p(a=1, b=2))
attempt(23, lambda: k(only=1, other=2))
attempt(24, lambda: k(1))
attempt(25, lambda: k(wrong=1))
attempt(26, lambda: Class().method(b=1))
attempt(27, lambda: Class().method(1, a=1))
attempt(28, lambda: Class().method(self=1))
attempt(29, lambda: Class(y=1))
attempt(30, lambda: Class(1, x=1))
attempt(31, lambda: Class().method(**{'a': 1}, **{'a': 2}))
attempt(32, lambda: (lambda x: x)(y=1))
attempt(33, lambda: len(obj=[]))
attempt(34, lambda: len(**{'x': 1}))
attempt(35, lambda: print(wrong=1))
attempt(36, lambda: sorted([1], wrong=1))
attempt(37, lambda: int(wrong=1))
attempt(38, lambda: [].append(x=1))
attempt(39, lambda: {}.get(key=1))
attempt(40, lambda: ''.split(wrong=1))
attempt(41, lambda: list(iterable=[1]))
attempt(42, lambda: tuple(iterable=[1]))
attempt(43, lambda: bool(x=1))
attempt(44, lambda: float(x=1))
attempt(45, lambda: range(stop=1))
attempt(46, lambda: max(1, 2, wrong=3))
attempt(47, lambda: max(1, 2, default=3))
attempt(48, lambda: print(1, sep=5))
attempt(49, lambda: len(*[[]], **{}))


class BadKeys:
    def keys(self):
        return 5

    def __getitem__(self, key):
        return key


class FailingKeys:
    def keys(self):
        return ['a']

    def __getitem__(self, key):
        raise KeyError('inside')


class FailingIterator:
    def __iter__(self):
        raise ValueError('from __iter__')


attempt('bad keys', lambda: g(**BadKeys()))
attempt('failing keys', lambda: g(**FailingKeys()))
attempt('failing iterator', lambda: g(*FailingIterator()))
