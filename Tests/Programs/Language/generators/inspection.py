"""gi_frame, gi_running, gi_code, gi_yieldfrom, and the frame of a suspended generator."""
import sys


def generator(a, b=2):
    c = a + b
    yield c
    d = c * 2
    received = yield d
    yield received


def offsets(g):
    frame = g.gi_frame
    return (frame.f_lasti, frame.f_lineno - frame.f_code.co_firstlineno) if frame else None


g = generator(1)
print(g.gi_running, offsets(g), g.gi_yieldfrom, g.gi_code is generator.__code__, sorted(g.gi_frame.f_locals.items()))
print(next(g), offsets(g), sorted(g.gi_frame.f_locals.items()))
print(next(g), offsets(g), sorted(g.gi_frame.f_locals.items()))
print(g.send('x'), offsets(g), sorted(g.gi_frame.f_locals.items()))
print(g.gi_frame.f_back, g.gi_frame.f_code.co_name, g.gi_frame.f_globals is globals(), g.gi_frame is g.gi_frame)
print(next(g, 'end'), g.gi_frame, g.gi_running, g.gi_code.co_name, g.gi_yieldfrom)


def inspects_itself():
    print('running', me.gi_running, me.gi_frame is sys._getframe(), sys._getframe().f_back.f_code.co_name)
    yield
    print('running again', me.gi_running, sys._getframe().f_back.f_code.co_name)


def caller():
    next(me, None)


me = inspects_itself()
print(me.gi_running)
next(me)
print(me.gi_running)
caller()


def delegates(target):
    yield 'before'
    yield from target
    yield 'after'


target = generator(5)
d = delegates(target)
print(d.gi_yieldfrom, next(d), d.gi_yieldfrom)
print(next(d), d.gi_yieldfrom is target, target.gi_running, d.gi_running)
for _ in range(2):
    next(d)
print(next(d), d.gi_yieldfrom)
d = delegates([1, 2])
next(d), next(d)
print(type(d.gi_yieldfrom).__name__)
for name in ('gi_frame', 'gi_running', 'gi_code', 'gi_yieldfrom'):
    try:
        setattr(g, name, None)
    except Exception as error:
        print(name, type(error).__name__, error)
print(sorted(n for n in dir(g) if not n.startswith('__')))


def frames():
    x = 1
    yield sys._getframe()
    x = 2
    yield
    x = 3


f = frames()
frame = next(f)
print(frame is f.gi_frame, frame.f_locals)
next(f)
print(frame.f_locals)
next(f, None)
print(frame.f_locals, f.gi_frame)
f = frames()
frame = next(f)
try:
    frame.clear()
except RuntimeError as error:
    print(error)
print(f.gi_frame, next(f, 'cleared means finished'))


def clears_running():
    try:
        sys._getframe().clear()
    except RuntimeError as error:
        yield str(error)


print(next(clears_running()))


def traced_lines(g):
    lines = []
    while g.gi_frame:
        lines.append(g.gi_frame.f_lineno - g.gi_code.co_firstlineno)
        next(g, None)
    return lines


def branches(flag):
    yield 1
    if flag:
        yield 2
    else:
        yield 3
    for _ in range(2):
        yield (
            4
        )
    try:
        yield 5
    finally:
        yield 6


print(traced_lines(branches(1)), traced_lines(branches(0)), traced_lines(x for x in range(2)))
print(bool(generator.__code__.co_flags & 0x20), bool(traced_lines.__code__.co_flags & 0x20), generator.__code__.co_name)
