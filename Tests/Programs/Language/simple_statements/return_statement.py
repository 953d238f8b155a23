"""return: values, none, from loops, try and finally, with, generators, nested functions."""


def nothing():
    return


def falls_off():
    1 + 1


def pair():
    return 1, 2


def starred():
    return *'ab', 3


def early(n):
    for i in range(10):
        if i == n:
            return f'found {i}'
    else:
        return 'not found'


def through_finally():
    try:
        return 'from try'
    finally:
        print('finally runs')


def overridden():
    try:
        return 'from try'
    finally:
        return 'from finally'


def swallowed():
    try:
        raise ValueError('lost')
    finally:
        return 'exception gone'


def value_kept():
    x = 1
    try:
        return x
    finally:
        x = 2


def mutable_changed():
    x = []
    try:
        return x
    finally:
        x.append('changed in finally')


def loop_finally():
    for i in range(3):
        try:
            if i == 1:
                return i
        finally:
            print('finally of', i)


def nested_finally():
    try:
        try:
            return 'inner'
        finally:
            print('first')
    finally:
        print('second')


def finally_break():
    while True:
        try:
            return 'never delivered'
        finally:
            break
    return 'after the loop'


def from_except():
    try:
        1 / 0
    except ZeroDivisionError as error:
        return str(error)
    finally:
        print('cleanup')


def from_else():
    try:
        pass
    except ValueError:
        return 'except'
    else:
        return 'else'


class Manager:
    def __enter__(self):
        return self

    def __exit__(self, *details):
        print('exit', details)


def from_with():
    with Manager():
        return 'from with'


def from_while_else():
    while False:
        pass
    else:
        return 'while else'


def conditional(x):
    return 'yes' if x else None


def evaluation():
    return print('evaluated') or 'after print'


def unreachable():
    return 1
    return 2
    print('never')


def recursive(n):
    return n if n < 2 else recursive(n - 1) + recursive(n - 2)


def maker():
    def inner():
        return lambda: 'innermost'
    return inner


def deep_loops():
    for a in 'xy':
        for b in 'zw':
            with Manager():
                try:
                    while True:
                        return a + b
                finally:
                    print('leaving', a, b)


for function in (nothing, falls_off, pair, starred, through_finally, overridden, swallowed, value_kept, mutable_changed,
                 loop_finally, nested_finally,
                 finally_break, from_except, from_else, from_with, from_while_else, evaluation, unreachable,
                 deep_loops):
    print(function.__name__, '->', function())
print(early(3), early(99), conditional(1), conditional(0), recursive(15), maker()()(),
      (lambda: (yield))().__class__.__name__)


def generator():
    yield 1
    return 'value of the generator'


g = generator()
print(next(g))
try:
    next(g)
except StopIteration as stop:
    print(stop.value)
