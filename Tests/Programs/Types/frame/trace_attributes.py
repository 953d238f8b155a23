"""f_trace, f_trace_lines, f_trace_opcodes and sys.settrace: which events arrive, what local functions answer, and errors inside of them."""
import sys


def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, '->', ascii(f'{type(error).__name__}: {error}'))
    else:
        print(source, '->', ascii(value))


def traced(function, *arguments, local=None, kinds=('call', 'line', 'return', 'exception', 'opcode')):
    """The events while the function runs, lines counted from its first."""
    events = []

    def trace(frame, event, argument):
        if event in kinds and frame.f_code.co_filename == __file__:
            if event == 'exception':
                argument = argument[0].__name__
            elif event == 'opcode':
                argument = frame.f_lasti
            events.append((event, frame.f_lineno - frame.f_code.co_firstlineno, argument if isinstance(argument, (int, str, type(None))) else type(argument).__name__))
        if local is not None:
            return local(frame, event, trace)
        return trace
    sys.settrace(trace)
    try:
        result = function(*arguments)
    except BaseException as error:
        result = f'{type(error).__name__}: {error}'
    finally:
        sys.settrace(None)
    return result, events


def simple(value):
    one = value
    if one:
        two = 1
    else:
        two = 2
    return two


def loops():
    total = 0
    for number in range(2):
        total += number
    while total < 3:
        total += 1
    return total


def fails():
    try:
        1 / 0
    except ZeroDivisionError:
        pass
    raise KeyError('k')


def generator():
    yield 1
    yield 2


def uses_generator():
    return list(generator())


def comprehension():
    return [number
            for number in (1, 2)]


def with_block():
    class Manager:
        def __enter__(self):
            return 1

        def __exit__(self, *reason):
            return True
    with Manager() as value:
        raise ValueError(value)


def one_line(): return 1; return 2


def nested():
    def inner():
        return 1
    return inner()


def no_lines(frame, event, trace):
    frame.f_trace_lines = False
    return trace


def opcodes(frame, event, trace):
    frame.f_trace_opcodes = True
    frame.f_trace_lines = False
    return trace


def nothing(frame, event, trace):
    return None


def only_first(frame, event, trace):
    frame.f_trace = None
    return trace


def raising(frame, event, trace):
    if event == 'line':
        raise LookupError('in the trace function')
    return trace


def raising_at_call(frame, event, trace):
    raise LookupError('at the call')


def raising_at_return(frame, event, trace):
    if event == 'return':
        raise LookupError('at the return')
    return trace


def wrong_answer(frame, event, trace):
    return 5


def other_function(frame, event, trace):
    def other(frame, event, argument):
        seen.append((event, frame.f_lineno - frame.f_code.co_firstlineno))
        return None if event == 'line' else other
    return other


def sets_locals(frame, event, trace):
    if event == 'line' and 'one' in frame.f_locals:
        frame.f_locals['one'] = 0
    return trace


seen = []


def attempt(action, *arguments):
    try:
        return action(*arguments)
    except Exception as error:
        return f'{type(error).__name__}: {error}'


def sets_itself():
    frame = sys._getframe()
    before = frame.f_trace
    frame.f_trace = lambda *arguments: seen.append(arguments[1])
    x = 1
    return before, frame.f_trace is not None, frame.f_trace_lines, frame.f_trace_opcodes


def deep_trace():
    inside = []

    def trace(frame, event, argument):
        inside.append(event)
        helper()
        return trace

    def helper():
        pass

    def body():
        return 1
    sys.settrace(trace)
    body()
    sys.settrace(None)
    return inside


def profiled(function, *arguments):
    events = []

    def profile(frame, event, argument):
        events.append((event, frame.f_code.co_name, getattr(argument, '__name__', argument)))
    sys.setprofile(profile)
    try:
        result = function(*arguments)
    except Exception as error:
        result = type(error).__name__
    finally:
        sys.setprofile(None)
    return result, [event for event in events if event[1] != 'profiled']


def calls_natives():
    len('a')
    [].append(1)
    try:
        int('x')
    except ValueError:
        pass
    return sorted([2, 1], key=abs)


for line in r"""
traced(simple, 1)
traced(simple, 0)
traced(loops)
traced(fails)
traced(uses_generator)
traced(comprehension)
traced(with_block)
traced(one_line)
traced(nested)
traced(simple, 1, local=no_lines)
traced(fails, local=no_lines)
traced(simple, 1, local=opcodes)
traced(simple, 1, local=nothing)
traced(nested, local=nothing)
traced(simple, 1, local=only_first)
traced(simple, 1, local=raising), sys.gettrace()
traced(nested, local=raising), sys.gettrace()
traced(simple, 1, local=raising_at_call), sys.gettrace()
traced(simple, 1, local=raising_at_return), sys.gettrace()
traced(fails, local=raising_at_return)
traced(simple, 1, local=wrong_answer)
traced(simple, 1, local=other_function), seen, seen.clear()
traced(nested, local=other_function), seen, seen.clear()
traced(simple, 1, local=sets_locals)
sets_itself(), seen
traced(sets_itself)[0][1:], seen, seen.clear()
deep_trace()
profiled(simple, 1)
profiled(nested)
profiled(calls_natives)
profiled(fails)
profiled(uses_generator)
sys.gettrace(), sys.getprofile(), attempt(sys.settrace), attempt(sys.settrace, 1, 2), attempt(sys.setprofile), sys.settrace(5) or sys.settrace(None)
attempt(setattr, sys._getframe(), 'f_trace_lines', 1), attempt(setattr, sys._getframe(), 'f_trace_lines', 'x'), attempt(setattr, sys._getframe(), 'f_trace_opcodes', None), attempt(delattr, sys._getframe(), 'f_trace_lines'), attempt(delattr, sys._getframe(), 'f_trace'), attempt(setattr, sys._getframe(), 'f_trace', 5), sys._getframe().f_trace
""".strip().splitlines():
    show(line)
