"""Trace and profile functions that are set for frames that run already."""
import sys

events = []


def tracer(frame, event, argument):
    events.append(f'{frame.f_code.co_name}:{event}:{frame.f_lineno - frame.f_code.co_firstlineno}')
    return tracer


def show(*results):
    sys.settrace(None)
    print(*results, ' '.join(events))
    events.clear()


def itself():
    a = 1
    sys.settrace(tracer)
    b = 2
    sys._getframe().f_trace = tracer
    c = 3
    for d in range(2):
        c += d
    return a + b + c


show(itself())


def sets_callers():
    frame = sys._getframe().f_back
    sys.settrace(tracer)
    while frame:
        frame.f_trace = tracer
        frame = frame.f_back


def middle():
    before = 1
    sets_callers()
    after = 2
    return before + after


def top():
    result = middle()
    return result


show(top())
sys._getframe().f_trace = None


class Compared:
    def __lt__(self, other):
        sets_callers()
        return True


def comparing():
    if Compared() < 1:
        chosen = 'less'
    else:
        chosen = 'not less'
    return chosen


show(comparing())
sys._getframe().f_trace = None


def through_native():
    result = list(map(lambda _: sets_callers(), [1, 2]))
    return len(result)


show(through_native())
sys._getframe().f_trace = None


def generator():
    yield 1
    sets_callers()
    yield 2
    yield 3


def looping():
    total = 0
    for item in generator():
        total += item
    return total


show(looping())
sys._getframe().f_trace = None


def recursive(count):
    if count == 0:
        sets_callers()
        return 0
    result = recursive(count - 1)
    return result + 1


show(recursive(3))
sys._getframe().f_trace = None
show(recursive.__name__, [recursive(0), 1][1])
sys._getframe().f_trace = None
print(recursive(2), top.__name__, looping.__name__)
sys.settrace(None)
events.clear()


def profiler(frame, event, argument):
    name = getattr(argument, '__name__', None) if event.startswith('c_') else frame.f_code.co_name
    events.append(f'{name}:{event}')


def profiled():
    sys.setprofile(profiler)
    text = 'a'.upper()
    [].append(*[1])
    sorted([2, 1], key=abs)
    try:
        int('x')
    except ValueError:
        pass
    helper()
    sys.setprofile(None)
    len('after')
    return text


def helper():
    return max(1, 2)


def calls_profiled():
    return profiled() + 'x'


result = calls_profiled()
print(result, ' '.join(events))
events.clear()


def starts_profile():
    sys.setprofile(profiler)


def goes_on():
    starts_profile()
    value = len('abc')
    return value


result = goes_on()
sys.setprofile(None)
print(result, ' '.join(events))


def failing(frame, event, argument):
    if event == 'c_call' and argument is len:
        raise ValueError('no len')
    if event == 'c_return' and argument is abs:
        raise ValueError('no abs')


def fails(function):
    sys.setprofile(failing)
    try:
        function(())if function is len else function(1)
        return 'ran'
    except ValueError as error:
        return str(error), sys.getprofile()
    finally:
        sys.setprofile(None)


print(fails(len), fails(abs), fails(repr))


def changing(frame, event, argument):
    if event == 'line' and 'changed' in frame.f_locals:
        frame.f_locals['changed'] = 'by the tracer'
        frame.f_locals['other'] = 'bound'
    return changing


def changed_variables():
    changed = 'by itself'
    other = None
    cell = lambda: other
    return changed, other, cell()


sys.settrace(changing)
result = changed_variables()
sys.settrace(None)
print(result)
