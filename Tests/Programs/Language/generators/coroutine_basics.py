"""Coroutines driven by hand: await chains, results, attributes, reuse."""


def attempt(call):
    try:
        print('gave', call())
    except BaseException as error:
        print('raised', type(error).__name__, error, error.args)


class Pause:
    """Gives its value to whoever drives the coroutine, and evaluates to what is sent back."""

    def __init__(self, value):
        self.value = value

    def __await__(self):
        received = yield self.value
        return received


async def inner(name):
    """Documentation of the coroutine function."""
    first = await Pause(f'{name} 1')
    second = await Pause(f'{name} 2')
    return first, second


async def outer():
    a = await inner('a')
    b = await inner('b')
    return a + b


def drive(coroutine, *values):
    try:
        print('yielded', coroutine.send(None))
        for value in values:
            print('yielded', coroutine.send(value))
    except StopIteration as stop:
        print('returned', stop.value)
    except Exception as error:
        print('raised', type(error).__name__, error)


drive(outer(), 1, 2, 3, 4)
c = inner('x')
print(type(c).__name__, type(inner).__name__, c.__name__, c.__qualname__, inner.__doc__, c.cr_running, c.cr_await,
      c.cr_origin, c.cr_code is inner.__code__)
print(sorted(n for n in dir(c) if not n.startswith('_')), c.cr_frame.f_locals, hasattr(c, '__next__'),
      hasattr(c, '__iter__'), hasattr(c, '__await__'))
attempt(lambda: c.send('too early'))
attempt(lambda: c.send(None))
print(c.cr_frame.f_locals, type(c.cr_await).__name__, c.cr_await.__name__)
attempt(lambda: c.send('one'))
attempt(lambda: c.send('two'))
attempt(lambda: c.send(None))
attempt(lambda: c.throw(ValueError('too late')))
attempt(lambda: c.close())
print(c.cr_frame, c.cr_running, c.cr_await)
attempt(lambda: next(c))
attempt(lambda: iter(c))
attempt(lambda: list(c))
attempt(lambda: c())
attempt(lambda: [*c])


async def awaits(value):
    return await value


for value in (5, None, 'text', [], object, (x for x in ()), inner, iter([]), ...):
    try:
        awaits(value).send(None)
    except BaseException as error:
        print(type(error).__name__, error)


class WrongAwait:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        return self.value


for value in (5, None, [1], iter([1]), (x for x in 'g'), 'text'):
    try:
        print('yielded', awaits(WrongAwait(value)).send(None))
    except BaseException as error:
        print(type(error).__name__, error)
wrong = inner('unused')
try:
    awaits(WrongAwait(wrong)).send(None)
except TypeError as error:
    print(error)
wrong.close()


class NoneAwait:
    __await__ = None


drive(awaits(NoneAwait()))
finished = inner('f')
for _ in range(3):
    try:
        finished.send(None)
    except StopIteration:
        pass
drive(awaits(finished))
running = inner('shared')
running.send(None)
drive(awaits(running), 'x')
first = awaits(running)
drive(first)


async def empty():
    pass


async def nested_results():
    return [await empty(), await awaits(empty()), (await inner('n'))[::-1]]


drive(empty())
drive(nested_results(), 'p', 'q')
for source in ('await x', 'def f(): await x', 'lambda: await x', 'async def f(): lambda: await x',
               'async def f(): await', 'async def f(): await x y', 'async def f(): [await x for x in y]',
               'def f(): [await x for x in y]',
               'async def f(): yield from x', 'async def f(): return await x', 'async def f(): await x ** 2',
               'async def f(): -await x', 'async def f(): await -x', 'async def f(): await await x',
               'async def f(): return (await x for x in y)',
               'async def f(a=await x): pass', 'async lambda: 1', 'async for x in y: pass', 'async with x: pass',
               'async def f(): def g(): await x', 'class A: await x', 'async = 1', 'await = 1', 'def async(): pass',
               'x.await'):
    try:
        compile(source, '<s>', 'exec')
        print(source, '=> compiles')
    except SyntaxError as error:
        print(source, '=>', error.msg)
