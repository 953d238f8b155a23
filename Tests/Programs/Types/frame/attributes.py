"""Frames that run, are suspended and have ended: their attributes, `clear`, and `f_locals`."""
import sys


def finished():
    a = 1
    frame = sys._getframe()
    return frame


frame = finished()
Frame = type(frame)
for name in sorted(vars(Frame)):
    if name.startswith(('f_', 'clear')):
        print(name, type(vars(Frame)[name]).__name__)


def attempt(action, *arguments):
    try:
        return action(*arguments)
    except Exception as error:
        return f'{type(error).__name__}: {error}'


for name in ('f_back', 'f_builtins', 'f_code', 'f_globals', 'f_lasti', 'f_lineno', 'f_locals', 'f_trace',
             'f_trace_lines', 'f_trace_opcodes'):
    print(name, attempt(setattr, frame, name, 3), attempt(delattr, frame, name))
for name, value in (('f_trace_lines', False), ('f_trace_lines', 2), ('f_trace_opcodes', True), ('f_trace', None)):
    print(name, value, attempt(setattr, frame, name, value), getattr(frame, name))
print(sorted(frame.f_locals), frame.f_back is sys._getframe(), frame.f_lineno, frame.f_lasti, frame.f_code.co_name)
print(repr(frame).split(',', 1)[1], frame.f_globals is globals(), frame.f_builtins['len'] is len)
frame.clear()
print(frame.f_locals, frame.f_code.co_name, frame.f_lineno, attempt(sys._getframe().clear), attempt(Frame))


def generator():
    x = 1
    try:
        yield sys._getframe()
    finally:
        print('finally')


running = generator()
frame = next(running)
print(frame.f_back, frame.f_locals, running.gi_frame is frame, frame.f_lineno, frame.f_lasti)
frame.clear()
print(running.gi_frame, frame.f_locals, list(running))
running = generator()
frame = running.gi_frame
print(frame.f_lasti, frame.f_lineno, frame.f_locals, frame.f_back)
frame.clear()
print(list(running), running.gi_frame)


def clearing():
    yield attempt(me.gi_frame.clear)


me = clearing()
print(list(me))


class Body:
    first = 2
    names = sys._getframe().f_locals
    first = 3
    print(names['first'], names is locals())


def snapshots():
    one = locals()
    two = sys._getframe().f_locals
    print(one is two, sorted(one))
    three = 1
    print('three' in one, sorted(sys._getframe().f_locals), 'three' in one)
    del three
    print(sorted(locals()), 'three' in one)
    one['made'] = 1
    one['two'] = 'overwritten'
    print(sorted(locals()), two is one)


snapshots()


def outer(parameter, unused=None):
    variable = 1

    def inner():
        own = variable
        return list(locals()), list(sys._getframe().f_locals.items())

    result = inner(), list(locals())
    del variable
    return result, list(locals()), parameter, (lambda: parameter)()


print(outer(5))
sys._getframe().f_locals['made_here'] = 3
print(made_here)


def depth():
    frame = sys._getframe()
    names = []
    while frame:
        names.append(frame.f_code.co_name)
        frame = frame.f_back
    return names


def via_generator():
    yield depth()


print(depth(), list(via_generator())[0], [depth() for _ in range(1)][0], next(map(lambda _: depth(), [1])))


def fails():
    local = 'kept'
    raise ValueError


try:
    fails()
except ValueError as error:
    frame = error.__traceback__.tb_next.tb_frame
print(frame.f_locals, frame.f_back is sys._getframe(), frame.f_lineno - frame.f_code.co_firstlineno)
print(attempt(sys._getframe, 100), attempt(sys._getframe, 'x'), sys._getframe(0) is sys._getframe())
