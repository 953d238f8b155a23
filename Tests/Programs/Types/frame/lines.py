"""`f_lineno`, `f_lasti` and `f_back` in every kind of code, and jumps that are refused."""
import sys


def attempt(action, *arguments):
    try:
        return action(*arguments)
    except BaseException as error:
        return f'{type(error).__name__}: {error}'


def line(level=1):
    frame = sys._getframe(level)
    return frame.f_lineno - frame.f_code.co_firstlineno


def many_lines(
        first=None,
        second=None):
    result = [
        line(),
        line(
        ),
        (line
         ()),
        [line() for _ in
         range(2)],
        {line(): line()
         for _ in [1]},
        (lambda:
         line())(),
    ]
    result.append(line()); result.append(line())
    if line() and \
            line():
        result.append(
            line()
            + line())
    for item in (line(),
                 line()):
        result.append(item)
    else:
        result.append(line())
    with Manager(line(),
                 line()) as value:
        result.append(value)
    while result.append(line()):
        pass
    try:
        result.append(line())
    finally:
        result.append(line())
    return result + [
        line()]


class Manager:
    def __init__(self, *lines):
        self.lines = lines

    def __enter__(self):
        return self.lines, line(2)

    def __exit__(self, *reason):
        pass


print(many_lines())


class Body:
    here = line()
    there = [
        line(),
    ]

    def method(self, default=line()):
        return default


print(Body.here, Body.there, Body().method())


def decorator(function):
    frame = sys._getframe(1)
    return frame.f_lineno - frame.f_code.co_firstlineno


def decorated():
    @decorator
    def first():
        pass

    @decorator
    class Second:
        pass
    return first, Second


print(decorated())


def walk():
    names = []
    frame = sys._getframe()
    while frame is not None:
        names.append((frame.f_code.co_name, frame.f_lasti >= 0))
        frame = frame.f_back
    return names


def via(*functions):
    return functions[0](*functions[1:])


class Special:
    def __getattr__(self, name):
        return walk()

    def __add__(self, other):
        return walk()

    def __iter__(self):
        yield walk()

    def __del__(self):
        Special.ended = walk()

    @property
    def value(self):
        return walk()


special = Special()
print(via(via, walk))
print(special.anything)
print(special + 1)
print(next(iter(special)), list(special))
print(special.value)
print(sorted([1], key=lambda item: print(walk()) or item))
print(eval('walk()'))
exec('print(walk())')
exec(compile('def made():\n  return walk()\nprint(made())', 'file', 'exec'))
print('jumps')


def jumping(number):
    value = 1
    value = 2
    return value


frame = sys._getframe()
for value in (1, 'x', None, -1, 10 ** 6, 1.5):
    print(attempt(setattr, frame, 'f_lineno', value))
print(attempt(delattr, frame, 'f_lineno'))


def target(value):
    def trace(frame, event, argument):
        if event == 'line' and frame.f_lineno - frame.f_code.co_firstlineno == 2:
            print(event, attempt(setattr, frame, 'f_lineno', value if not isinstance(value, int) else frame.f_code.co_firstlineno + value))
            sys.settrace(None)
            return None
        if event == 'call':
            print(event, attempt(setattr, frame, 'f_lineno', 1))
        return trace
    return trace


def finished():
    return sys._getframe()


ended = finished()
print(attempt(setattr, ended, 'f_lineno', 5))
running = (sys._getframe() for _ in [1])
print(attempt(setattr, next(running), 'f_lineno', 5))
for value in (3, 1, 0, 100, -100, 'x', None, 2.5):
    sys.settrace(target(value))
    result = attempt(jumping, 1)
    sys.settrace(None)
    print(value, result)
