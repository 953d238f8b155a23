"""Opcode events: f_trace_opcodes, f_trace_lines and f_lasti."""
import sys

events = []


def opcodes(frame, event, argument):
    frame.f_trace_opcodes = True
    events.append((event, frame.f_lasti, frame.f_lineno - frame.f_code.co_firstlineno))
    return opcodes


def only_opcodes(frame, event, argument):
    frame.f_trace_opcodes = True
    frame.f_trace_lines = False
    events.append((event, frame.f_lasti, frame.f_lineno - frame.f_code.co_firstlineno))
    return only_opcodes


def no_lines(frame, event, argument):
    frame.f_trace_lines = False
    events.append((event, frame.f_lasti, frame.f_lineno - frame.f_code.co_firstlineno))
    return no_lines


def run(tracer, function, *args):
    print('---', tracer.__name__, function.__name__)
    sys.settrace(tracer)
    try:
        result = function(*args)
    except Exception as error:
        result = error
    sys.settrace(None)
    print(repr(result))
    for event in events:
        print(*event)
    events.clear()


def add(a, b):
    c = a + b
    return c * 2


def condition(x):
    return 'yes' if x else 'no'


def loop():
    total = 0
    for i in range(2):
        total += i
    return total


def handled():
    try:
        [][0]
    except IndexError:
        return 'handled'
    finally:
        pass


def generator():
    yield 1


def long_constants():
    return 1, 'two', None, [3], {'k': 4}


def fails():
    return undefined_name


for tracer in (opcodes, only_opcodes, no_lines):
    run(tracer, add, 1, 2)
    run(tracer, condition, 0)
    run(tracer, loop)
    run(tracer, handled)
    run(tracer, fails)
run(opcodes, lambda: list(generator()))
run(opcodes, long_constants)
frame = sys._getframe()
print(frame.f_trace_lines, frame.f_trace_opcodes, frame.f_trace)
frame.f_trace_lines = 0 == 1
frame.f_trace_opcodes = True
print(frame.f_trace_lines, frame.f_trace_opcodes)
for name in ('f_trace_lines', 'f_trace_opcodes'):
    for value in (5, None):
        try:
            setattr(frame, name, value)
            print(name, value, getattr(frame, name))
        except Exception as error:
            print(name, value, type(error).__name__, error)
    try:
        delattr(frame, name)
    except Exception as error:
        print(name, type(error).__name__, error)
