"""Generators, coroutines and comprehensions under sys.settrace and sys.setprofile."""
import sys

log = []
NAMES = ('simple', 'delegating', 'failing', 'closing', 'coroutine', '<genexpr>', '<listcomp>', 'consumer',
         'asynchronous', '__await__', 'recursive')


def tracer(frame, event, argument):
    if frame.f_code.co_name in NAMES:
        if event == 'exception':
            argument = argument[0].__name__
        elif 'at 0x' in repr(argument):
            argument = type(argument).__name__
        log.append(f'{frame.f_code.co_name} {event} {frame.f_lineno - frame.f_code.co_firstlineno} {argument!r}')
    return tracer


def profiler(frame, event, argument):
    if frame.f_code.co_name in NAMES and not event.startswith('c_'):
        shown = type(argument).__name__ if 'at 0x' in repr(argument) else repr(argument)
        log.append(f'{frame.f_code.co_name} {event} {shown}')


def run(function):
    for setter, hook in ((sys.settrace, tracer), (sys.setprofile, profiler)):
        setter(hook)
        try:
            result = function()
        except BaseException as error:
            result = error
        setter(None)
        print('---', setter.__name__, repr(result))
        for line in log:
            print(line)
        log.clear()


def simple():
    received = yield 1
    yield received
    return 'result'


def consumer():
    return [x for x in simple()]


def delegating():
    value = yield from simple()
    yield value


def failing():
    try:
        yield 1
    except ValueError:
        yield 'handled'
    raise KeyError('end')


def closing():
    try:
        yield 1
    finally:
        pass


class Pause:
    def __await__(self):
        return (yield 'pause')


async def coroutine():
    value = await Pause()
    return value


async def asynchronous():
    yield 1


def recursive(n):
    if n:
        yield n
        yield from recursive(n - 1)


def use_send():
    g = simple()
    return next(g), g.send('x'), next(g, 'end')


def use_throw():
    g = failing()
    next(g)
    g.throw(ValueError)
    next(g)


def use_close():
    g = closing()
    next(g)
    g.close()


def use_coroutine():
    c = coroutine()
    c.send(None)
    try:
        c.send('sent')
    except StopIteration as stop:
        return stop.value


def use_async_generator():
    g = asynchronous()
    try:
        g.__anext__().send(None)
    except StopIteration as stop:
        first = stop.value
    try:
        g.__anext__().send(None)
    except StopAsyncIteration:
        return first, 'exhausted'


run(consumer)
run(use_send)
run(lambda: list(delegating()))
run(use_throw)
run(use_close)
run(use_coroutine)
run(use_async_generator)
run(lambda: sum(x * x for x in range(3)))
run(lambda: list(recursive(2)))


def started_before():
    g = simple()
    next(g)
    sys.settrace(tracer)
    g.send('now traced')
    sys.settrace(None)
    return next(g, 'not traced any more')


print(started_before())
for line in log:
    print(line)
log.clear()
g = simple()
sys.settrace(tracer)
next(g)
sys.settrace(None)
next(g)
print(g.gi_frame.f_trace is tracer)
sys.settrace(tracer)
next(g, None)
sys.settrace(None)
for line in log:
    print(line)
