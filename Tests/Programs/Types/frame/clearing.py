"""Clearing frames: of functions, generators, coroutines and asynchronous generators; and what it ends."""
import sys


def attempt(action, *arguments):
    try:
        return action(*arguments)
    except BaseException as error:
        return f'{type(error).__name__}: {error}'


def frames(error):
    traceback = error.__traceback__
    while traceback:
        yield traceback.tb_frame
        traceback = traceback.tb_next


def fails(argument, *rest, key=1, **more):
    local = [argument]
    shared = 'cell'

    def inner():
        return shared, local
    raise ValueError(argument)


try:
    fails(1, 2, key=3, other=4)
except ValueError as error:
    frame = list(frames(error))[1]
    print({name: value for name, value in frame.f_locals.items() if name != 'inner'})
    kept = frame.f_locals['inner']
    frame.clear()
    print(frame.f_locals, kept(), frame.f_lineno - frame.f_code.co_firstlineno, frame.f_back is sys._getframe())
    print(attempt(frame.clear), attempt(frame.clear, 1))
    kept_error = error
frame = list(frames(kept_error))[0]
print(frame is sys._getframe(), attempt(frame.clear))


def generator(log):
    local = 'value'
    try:
        yield 1
        yield local
    except GeneratorExit:
        log.append('exit')
        raise
    finally:
        log.append('finally')


log = []
running = generator(log)
print(attempt(running.gi_frame.clear), running.gi_frame, log, attempt(next, running))
running = generator(log)
next(running)
frame = running.gi_frame
print(attempt(frame.clear), running.gi_frame, log, attempt(next, running), frame.f_locals, frame.f_lineno - frame.f_code.co_firstlineno)


def ignoring():
    while True:
        try:
            yield 1
        except GeneratorExit:
            print('  ignored once')
            yield 2


running = ignoring()
next(running)
frame = running.gi_frame
hook, sys.unraisablehook = sys.unraisablehook, lambda what: print('  unraisable', type(what.exc_value).__name__, what.exc_value)
print(attempt(frame.clear), running.gi_frame is frame, attempt(next, running))
running = generator(log)
next(running)


def raising():
    try:
        yield 1
    finally:
        raise KeyError('in finally')


running = raising()
next(running)
print(attempt(running.gi_frame.clear), running.gi_frame, attempt(next, running))
sys.unraisablehook = hook


async def coroutine():
    class Pause:
        def __await__(self):
            yield 'pause'
    try:
        await Pause()
    finally:
        print('  coroutine ends')


running = coroutine()
print(running.send(None), attempt(running.cr_frame.clear), running.cr_frame, attempt(running.send, None))


def nested():
    yield attempt(sys._getframe().clear)
    yield attempt(sys._getframe(1).clear)
    yield attempt(sys._getframe().f_back.clear)


print(list(nested()))


def suspended_inside():
    inner = generator(log)
    next(inner)
    outer = sys._getframe()
    yield inner.gi_frame
    yield outer


running = suspended_inside()
print(next(running).f_back, next(running) is running.gi_frame)
del log[:]
running.gi_frame.clear()
print(running.gi_frame)


def with_cells(number):
    def get():
        return number

    def put(value):
        nonlocal number
        number = value
    return get, put, sys._getframe()


get, put, frame = with_cells(3)
print(sorted(frame.f_locals), frame.f_locals['number'])
put(5)
print(frame.f_locals['number'], get())
frame.f_locals['number'] = 9
print(frame.f_locals['number'], get())
frame.clear()
print(frame.f_locals, get())
