"""Runaway recursion of functions of every kind ends in RecursionError, and the program goes on."""
import sys


# Where only Python functions call each other, the whole message is certain.
PURE = {'plain', 'arguments', 'two functions', 'finally', 'closure', 'method', 'class method', 'static method', 'again'}


def attempt(label, call):
    try:
        call()
        print(label, 'ended by itself')
    except RecursionError as error:
        print(label, type(error).__name__, error if label in PURE else '')


def plain():
    return plain()


def with_arguments(a, *args, k=1, **kwargs):
    return with_arguments(a, *args, k=k, **kwargs)


def ping():
    return pong()


def pong():
    return ping()


def through_finally():
    try:
        through_finally()
    finally:
        pass


def through_closure():
    def inner():
        return through_closure()
    return inner()


def in_comprehension():
    return [in_comprehension() for _ in range(1)]


def in_generator():
    return list(in_generator() for _ in range(1))


def in_default(value=None):
    return in_default(value=in_default())


def in_class_body():
    class Local:
        value = in_class_body()


def through_map():
    return list(map(lambda _: through_map(), [1]))


def through_sorted():
    return sorted([2, 1], key=lambda _: through_sorted())


def through_max():
    return max([1], key=lambda _: through_max())


def through_eval():
    return eval('through_eval()')


def through_exec():
    exec('through_exec()')


class Method:
    def method(self):
        return self.method()

    @classmethod
    def of_class(cls):
        return cls.of_class()

    @staticmethod
    def static():
        return Method.static()

    @property
    def value(self):
        return self.value

    def __call__(self):
        return self()

    def __init__(self, go=False):
        if go:
            Method(go)


class New:
    def __new__(cls):
        return cls()


for label, call in (('plain', plain), ('arguments', lambda: with_arguments(1, 2, z=3)), ('two functions', ping),
                    ('finally', through_finally), ('closure', through_closure), ('comprehension', in_comprehension),
                    ('generator expression', in_generator), ('default', in_default), ('class body', in_class_body),
                    ('map', through_map), ('sorted', through_sorted), ('max', through_max),
                    ('eval', through_eval), ('exec', through_exec), ('method', Method().method),
                    ('class method', Method.of_class), ('static method', Method.static),
                    ('property', lambda: Method().value), ('__call__', Method()), ('__init__', lambda: Method(True)),
                    ('__new__', New), ('lambda', lambda: (lambda f: f(f))(lambda f: f(f)))):
    attempt(label, call)


def depth(n):
    return n and 1 + depth(n - 1)


print(depth(500), depth(700))
for _ in range(3):
    attempt('again', plain)
print(depth(700), sys.getrecursionlimit())


def count():
    deepest = 0

    def down(n):
        nonlocal deepest
        deepest = n
        down(n + 1)
    try:
        down(0)
    except RecursionError:
        pass
    return 900 < deepest < 1000


print(count(), count())


def recovers(n):
    try:
        return recovers(n + 1)
    except RecursionError:
        return 'recovered'


print(recovers(0))
