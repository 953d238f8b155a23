"""Exceptions raised by trace functions, and exceptions seen by them."""
import sys

log = []


def show(label):
    sys.settrace(None)
    print(f'{label}:', '; '.join(log))
    log.clear()


def target():
    log.append('target begins')
    value = helper()
    log.append('target ends')
    return value


def helper():
    return 'helper'


def failing_at(wanted, name='target'):
    def tracer(frame, event, argument):
        if frame.f_code.co_name == name:
            log.append(event)
            if event == wanted:
                raise ValueError(f'tracer failed at {event}')
        return tracer
    return tracer


for event in ('call', 'line', 'return'):
    sys.settrace(failing_at(event))
    try:
        target()
    except ValueError as error:
        names = []
        trace = error.__traceback__
        while trace:
            names.append(trace.tb_frame.f_code.co_name)
            trace = trace.tb_next
        log.append(f'caught {error} {names} {sys.gettrace()}')
    show(event)


def catches():
    try:
        log.append('inside')
        x = 1
    except ValueError as error:
        log.append(f'the traced function caught {error}')
    return 'went on'


def fails_on_second_line():
    count = 0

    def tracer(frame, event, argument):
        nonlocal count
        if frame.f_code.co_name == 'catches' and event == 'line':
            count += 1
            if count == 2:
                raise ValueError('from the tracer')
        return tracer
    return tracer


sys.settrace(fails_on_second_line())
log.append(catches())
log.append(repr(sys.gettrace()))
show('caught by the traced function')


def raising():
    try:
        inner()
    except KeyError:
        log.append('handled')
        raise LookupError('another')


def inner():
    raise KeyError('original')


def watcher(frame, event, argument):
    if event == 'exception':
        kind, value, trace = argument
        line = frame.f_lineno - frame.f_code.co_firstlineno
        log.append(f'{frame.f_code.co_name} line {line}: {kind.__name__} {value!r} depth {depth(trace)}')
    elif event == 'return':
        log.append(f'{frame.f_code.co_name} returns {argument!r}')
    return watcher


def depth(trace):
    count = 0
    while trace:
        count += 1
        trace = trace.tb_next
    return count


sys.settrace(watcher)
try:
    raising()
except LookupError:
    pass
show('exception events')


def loops():
    for x in iter([1]):
        pass
    next(iter([]), None)
    getattr(5, 'missing', None)
    [y for y in ()]
    try:
        next(iter([]))
    except StopIteration:
        pass
    try:
        raise ValueError
    except ValueError:
        pass
    try:
        int('bad')
    finally:
        log.append('finally')


sys.settrace(watcher)
try:
    loops()
except ValueError:
    pass
show('which exceptions are events')


def with_manager():
    with Manager():
        raise OSError('in with')
    return 'suppressed'


class Manager:
    def __enter__(self):
        pass

    def __exit__(self, *details):
        return True


sys.settrace(watcher)
with_manager()
show('with')


def exception_replaced(frame, event, argument):
    if event == 'exception' and frame.f_code.co_name == 'inner':
        raise RuntimeError('from the trace function')
    return exception_replaced


sys.settrace(exception_replaced)
try:
    inner()
except RuntimeError as error:
    log.append(f'{error!r} context {error.__context__!r} {sys.gettrace()}')
show('replaced')


def returns_despite(frame, event, argument):
    if event == 'return':
        log.append(f'return event with {argument!r}')
    return returns_despite


sys.settrace(returns_despite)
try:
    inner()
except KeyError:
    log.append('KeyError passed')
show('return event while an exception passes')


def system_exit(frame, event, argument):
    raise SystemExit('tracer')


sys.settrace(system_exit)
try:
    helper()
except SystemExit as error:
    log.append(f'SystemExit {error} {sys.gettrace()}')
show('SystemExit')
