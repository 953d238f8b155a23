"""Asynchronous generators: asend, athrow, aclose, attributes, driven by hand."""


class Pause:
    def __init__(self, label):
        self.label = label

    def __await__(self):
        return (yield self.label)


def drive(awaitable):
    """Runs one step of an asynchronous generator to its end."""
    iterator = awaitable.__await__()
    value = None
    pauses = []
    try:
        while True:
            pauses.append(iterator.send(value))
            value = f'reply {len(pauses)}'
    except StopIteration as stop:
        print('  value', stop.value, 'after', pauses)
    except BaseException as error:
        print('  raised', type(error).__name__, error, 'after', pauses)


async def numbers():
    """Documentation."""
    received = yield 1
    print('  received', received)
    answer = await Pause('working')
    received = yield answer
    print('  received', received)
    try:
        yield 3
    except ValueError as error:
        print('  caught', error)
        yield 'handled'
    finally:
        await Pause('cleaning up')
        print('  finally')


g = numbers()
print(type(g).__name__, g.__name__, g.__qualname__, numbers.__doc__, g.ag_running, g.ag_await,
      g.ag_code is numbers.__code__, g.ag_frame.f_locals)
print(sorted(n for n in dir(g) if not n.startswith('_')), g.__aiter__() is g, bool(numbers.__code__.co_flags & 0x200))
drive(g.__anext__())
drive(g.asend('sent'))
drive(g.__anext__())
drive(g.athrow(ValueError, 'thrown'))
drive(g.__anext__())
drive(g.__anext__())
drive(g.aclose())
print(g.ag_frame)
g = numbers()
drive(g.asend('too early'))
drive(g.asend(None))
drive(g.aclose())
drive(g.__anext__())
g = numbers()
drive(g.aclose())
drive(g.__anext__())
g = numbers()
drive(g.athrow(KeyError('before the start')))
drive(g.__anext__())
g = numbers()
for _ in range(3):
    drive(g.__anext__())
drive(g.athrow(KeyError('not caught')))
drive(g.athrow(KeyError('after the end')))
g = numbers()
for _ in range(3):
    drive(g.__anext__())
drive(g.aclose())


async def refuses():
    try:
        yield 1
    except GeneratorExit:
        yield 'refused'


async def raises_in_cleanup():
    try:
        yield 1
    finally:
        raise LookupError('cleanup')


async def returns_early():
    yield 1
    return
    yield 2


async def raises_stop():
    yield 1
    raise StopIteration('plain')


async def raises_async_stop():
    yield 1
    raise StopAsyncIteration('async')


async def catches_exit():
    try:
        yield 1
    except GeneratorExit:
        print('  exit seen')


for function in (refuses, raises_in_cleanup, returns_early, raises_stop, raises_async_stop, catches_exit):
    print(function.__name__)
    g = function()
    drive(g.__anext__())
    if function in (returns_early, raises_stop, raises_async_stop):
        drive(g.__anext__())
    drive(g.aclose())
g = returns_early()
step = g.__anext__()
print(type(step).__name__, type(g.asend(None)).__name__, type(g.athrow(ValueError)).__name__, type(g.aclose()).__name__,
      step.__await__() is step, iter(step) is step)
drive(step)
drive(step)


def attempt(call):
    try:
        print('gave', call())
    except BaseException as error:
        print(type(error).__name__, error)


attempt(lambda: next(g))
attempt(lambda: iter(g))
attempt(lambda: list(g))
attempt(lambda: g.send(1))
attempt(lambda: g.asend())
attempt(lambda: g.athrow('text').send(None))
attempt(lambda: g.close())
attempt(lambda: setattr(g, '__name__', 5))
step.close()
drive(g.aclose())
unused = numbers()
closing = unused.aclose()
closing.close()
attempt(lambda: closing.send(None))
for source in ('async def f():\n yield 1\n return 2', 'async def f():\n yield from x',
               'async def f():\n return (yield)', 'async def f():\n yield\n return', 'async def f():\n await (yield)',
               'async def f():\n yield await x',
               'async def f():\n x = yield\n return x'):
    try:
        compile(source, '<s>', 'exec')
        print(repr(source), 'compiles')
    except SyntaxError as error:
        print(repr(source), error.msg)
