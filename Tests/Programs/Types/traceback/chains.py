"""Chains of tracebacks: what raising again, `with_traceback` and generators add, and links that are set by hand."""
import sys


def levels(traceback):
    found = []
    while traceback is not None:
        code = traceback.tb_frame.f_code
        found.append((code.co_name, traceback.tb_lineno - code.co_firstlineno))
        traceback = traceback.tb_next
    return found[1:] if found and found[0][0] == '<module>' else found


def caught(action, *arguments):
    try:
        action(*arguments)
    except BaseException as error:
        return error


def one():
    raise ValueError('one')


def two():
    one()


def again():
    try:
        two()
    except ValueError as error:
        raise error


def bare():
    try:
        two()
    except ValueError:
        raise


def stripped():
    try:
        two()
    except ValueError as error:
        raise error.with_traceback(None)


def chained():
    try:
        two()
    except ValueError as error:
        raise KeyError('two') from error


def kept(store=[]):
    if not store:
        store.append(KeyError('kept'))
    raise store[0]


def with_finally():
    try:
        two()
    finally:
        pass


def with_context():
    class Manager:
        def __enter__(self):
            pass

        def __exit__(self, kind, value, traceback):
            print('  exit sees', levels(traceback), traceback is value.__traceback__)

    with Manager():
        two()


def generator():
    try:
        yield 1
    except ValueError:
        yield 2
        raise


def drives():
    running = generator()
    next(running)
    running.throw(ValueError('thrown'))
    next(running)


def throws_with_traceback():
    running = generator()
    next(running)
    other = caught(two)
    running.throw(type(other), other, other.__traceback__)
    next(running)


def delegating():
    yield from generator()


def drives_delegation():
    running = delegating()
    next(running)
    running.throw(ValueError('deep'))
    next(running)


def in_comprehension():
    return [1 / number for number in (1, 0)]


def through_native():
    return list(map(lambda number: 1 // number, [0]))


def in_sort():
    return sorted([1, 2], key=lambda number: number // 0)


class Lookup:
    def __getattr__(self, name):
        raise AttributeError(name)


def in_lookup():
    return Lookup().missing


for action in (one, two, again, bare, stripped, chained, with_finally, with_context, drives, throws_with_traceback, drives_delegation,
               in_comprehension, through_native, in_sort, in_lookup, kept, kept):
    error = caught(action)
    print(action.__name__, repr(error), levels(error.__traceback__)[1:])
    if error.__cause__ is not None:
        print('  cause', levels(error.__cause__.__traceback__), error.__context__ is error.__cause__)
print('by hand')
error = caught(two)
first = error.__traceback__
second = first.tb_next
third = second.tb_next
print(levels(first), first.tb_next is second)
first.tb_next = third
print(levels(first))
for target, value in ((third, first), (third, third), (second, second), (first, 3), (first, 'x')):
    try:
        target.tb_next = value
        print('set')
    except Exception as problem:
        print(type(problem).__name__, problem)
first.tb_next = None
second.tb_next = None
third.tb_next = second
print(levels(third), second.tb_next is third)
second.tb_next = None
third.tb_next = second
print(levels(third))
error.__traceback__ = third
try:
    raise error
except ValueError as same:
    print(same is error, levels(same.__traceback__), same.__traceback__.tb_next is third)
for value in (None, third, 3, 'x'):
    try:
        error.__traceback__ = value
        print(levels(error.__traceback__))
    except TypeError as problem:
        print(problem)
try:
    del error.__traceback__
except TypeError as problem:
    print(problem)
print(sys.exc_info(), error.with_traceback(first) is error, levels(error.__traceback__))
