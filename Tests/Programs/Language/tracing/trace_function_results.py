"""What a trace function returns: None, itself, another function; f_trace; settrace and gettrace."""
import sys

log = []


def note(text):
    log.append(text)


def show(label):
    sys.settrace(None)
    print(f'{label}:')
    for line in log:
        print('  ', line)
    log.clear()


def target():
    x = 1
    helper()
    return x


def helper():
    return 'helper'


def none_tracer(frame, event, argument):
    note(f'global {event} {frame.f_code.co_name}')


def local_tracer(frame, event, argument):
    note(f'local {event} {frame.f_lineno - frame.f_code.co_firstlineno}')
    return local_tracer


def global_tracer(frame, event, argument):
    note(f'global {event} {frame.f_code.co_name}')
    return local_tracer


def quits_local(frame, event, argument):
    note(f'quitting {event} {frame.f_lineno - frame.f_code.co_firstlineno}')
    return None


def first_local(frame, event, argument):
    note(f'first {event}')
    return second_local


def second_local(frame, event, argument):
    note(f'second {event}')
    return first_local


def chooses(frame, event, argument):
    return local_tracer if frame.f_code.co_name == 'target' else None


sys.settrace(none_tracer)
target()
show('returning None')
sys.settrace(global_tracer)
target()
show('returning another function')
sys.settrace(lambda frame, event, argument: quits_local)
target()
show('local function that returns None')
sys.settrace(lambda frame, event, argument: first_local)
target()
show('functions that alternate')
sys.settrace(chooses)
target()
show('only one function')
sys.settrace(lambda frame, event, argument: 5)
try:
    target()
except TypeError as error:
    note(f'{type(error).__name__} {error} {sys.gettrace()}')
show('returning a number')


def traced_frame():
    frame = sys._getframe()
    note(repr(frame.f_trace))
    frame.f_trace = local_tracer
    note('set')
    note('still set')
    del frame.f_trace
    note(repr(frame.f_trace))


sys.settrace(none_tracer)
traced_frame()
show('f_trace set from inside')
traced_frame()
show('f_trace without a global function')


def stops_tracing():
    a = 1
    sys.settrace(None)
    b = 2


sys.settrace(global_tracer)
stops_tracing()
show('tracing ended from inside')


def starts_tracing():
    a = 1
    sys.settrace(global_tracer)
    b = 2
    helper()


starts_tracing()
show('tracing started from inside')


def changes_tracer(frame, event, argument):
    note(f'old {event} {frame.f_code.co_name}')
    sys.settrace(global_tracer)
    return local_tracer


sys.settrace(changes_tracer)
target()
show('the trace function replaces itself')
sys.settrace(global_tracer)
print(sys.gettrace() is global_tracer)
show('gettrace')


class CallableTracer:
    def __call__(self, frame, event, argument):
        note(f'object {event}')
        return self

    def method(self, frame, event, argument):
        note(f'method {event}')
        return self.method


sys.settrace(CallableTracer())
target()
show('an object')
sys.settrace(CallableTracer().method)
helper()
show('a bound method')
for value in (5, 'text'):
    sys.settrace(value)
    try:
        helper()
    except TypeError as error:
        note(str(error))
    show('not callable')
try:
    sys.settrace()
except TypeError as error:
    print(error)


def recursive_tracer(frame, event, argument):
    note(f'tracing {frame.f_code.co_name}')
    helper()
    return None


sys.settrace(recursive_tracer)
helper()
show('calls inside a trace function are not traced')


def changes_locals(frame, event, argument):
    if event == 'line' and frame.f_code.co_name == 'local_change':
        frame.f_locals['x'] = 'changed'
    return changes_locals


def local_change():
    x = 'original'
    y = 1
    return x


sys.settrace(changes_locals)
note(local_change())
show('f_locals')
