"""Tracebacks: attributes, the constructor, and `tb_next`."""
import sys

try:
    1 / 0
except ZeroDivisionError as error:
    traceback = error.__traceback__
Traceback = type(traceback)


def attempt(action, *arguments, **keywords):
    try:
        return action(*arguments, **keywords)
    except Exception as error:
        return f'{type(error).__name__}: {error}'


for name in ('tb_frame', 'tb_lasti', 'tb_lineno', 'tb_next'):
    print(name, type(vars(Traceback)[name]).__name__, attempt(setattr, traceback, name, 3),
          attempt(delattr, traceback, name))
print(dir(traceback), traceback.__dir__())
frame = sys._getframe()
second = Traceback(None, frame, 1, 2)
first = Traceback(second, frame, 3, 4)
print(first.tb_next is second, first.tb_lasti, first.tb_lineno, first.tb_frame is frame, second.tb_next)
print(attempt(setattr, second, 'tb_next', first), attempt(setattr, second, 'tb_next', second),
      attempt(setattr, first, 'tb_next', None), first.tb_next, attempt(setattr, second, 'tb_next', first))
for arguments in ((), (None,), (None, 3, 3, 4), (None, frame, 'x', 4), (None, frame, 1, 2 ** 40), (None, frame, 1.5, 2),
                  (3, frame, 1, 2), (None, frame, 1)):
    print(attempt(Traceback, *arguments))
print(attempt(Traceback, tb_next=None, tb_frame=frame, tb_lasti=1, tb_lineno=2).tb_lineno)
print(attempt(Traceback, None, frame, 1, -5).tb_lineno, attempt(type, 'Derived', (Traceback,), {}))
try:
    raise ValueError('with levels').with_traceback(Traceback(Traceback(None, frame, 0, 7), frame, 0, 5))
except ValueError as error:
    lines = []
    level = error.__traceback__
    while level:
        lines.append(level.tb_lineno)
        level = level.tb_next
    print(lines[1:])


def recursive(count):
    if count:
        recursive(count - 1)
    else:
        raise KeyError(count)


try:
    recursive(3)
except KeyError as error:
    level = error.__traceback__
    while level:
        print(level.tb_frame.f_code.co_name, level.tb_lineno - level.tb_frame.f_code.co_firstlineno, level.tb_lasti > 0,
              level.tb_frame.f_locals.get('count'))
        level = level.tb_next
long = None
for number in range(100000):
    long = Traceback(long, frame, 0, number)
long = None
print('end')
