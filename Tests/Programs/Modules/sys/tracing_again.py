# Tracing that ends and begins again in a running frame: a jump back is told from a line that goes on.
import sys

events = []


def trace(frame, event, argument):
    events.append((event, frame.f_lineno - frame.f_code.co_firstlineno))
    return trace


def loop():
    for number in range(3):
        sys._getframe().f_trace = trace; sys.settrace(trace)
        kept = number
        sys.settrace(None)


def while_loop():
    number = 0
    while number < 3:
        number += 1; sys.settrace(trace); sys._getframe().f_trace = trace
        first = 1
        sys.settrace(None); second = 2
        third = 3


def generator():
    for number in range(3):
        sys._getframe().f_trace = trace; sys.settrace(trace)
        yield number
        sys.settrace(None)


def exhaust():
    for value in generator():
        sys.settrace(None)
        value += 1


for function in (loop, while_loop, exhaust):
    events.clear()
    function()
    sys.settrace(None)
    print(function.__name__, events)
