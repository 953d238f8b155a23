"""Coroutines driven by hand: send, throw, close; awaiting twice, what is not awaitable, and what ends them."""
import sys

sys.unraisablehook = lambda what: None


def attempt(action, *arguments, **keywords):
    try:
        return action(*arguments, **keywords)
    except BaseException as error:
        return f'{type(error).__name__}: {error}'


class Yields:
    def __init__(self, *values):
        self.values = values

    def __await__(self):
        received = []
        for value in self.values:
            try:
                received.append((yield value))
            except KeyError as error:
                received.append(repr(error))
        return received


async def two():
    try:
        return await Yields(1, 2)
    finally:
        print('  finally')


async def nested():
    return 'nested', await two()


async def empty():
    return 5


async def raises(error):
    raise error


def fresh(function, steps=0):
    made = function()
    for _ in range(steps):
        made.send(None)
    return made


for steps in (0, 1, 2):
    for function in (two, nested):
        print(function.__name__, steps)
        for action in (lambda made: made.send('value'), lambda made: made.throw(KeyError('k')), lambda made: made.throw(KeyError), lambda made: made.throw(ValueError, 'text'), lambda made: made.throw(ValueError, ValueError('v'), None),
                       lambda made: made.throw(GeneratorExit), lambda made: made.close(), lambda made: made.throw(3), lambda made: made.throw(KeyError('k'), 3), lambda made: made.throw(KeyError, 1, 2), lambda made: made.throw(),
                       lambda made: made.send(), lambda made: made.throw(StopIteration(9)), lambda made: made.throw(StopIteration)):
            made = fresh(function, steps)
            print('   ', attempt(action, made), '|', attempt(made.send, None), '|', made.cr_frame is None, made.cr_running, made.cr_await is None)
            made.close()
print('ended')
for end in (lambda made: attempt(made.send, None), lambda made: made.close(), lambda made: attempt(made.throw, KeyError)):
    made = empty()
    print(end(made), attempt(made.send, None), attempt(made.throw, KeyError('again')), attempt(made.close), attempt(made.throw, GeneratorExit), made.cr_frame, made.cr_await)
    outer = made.__await__()
    print(attempt(next, outer), attempt(outer.send, None), attempt(outer.throw, KeyError('x')), outer.close())

print('what a coroutine raises')
for error in (StopIteration(3), StopAsyncIteration(4), GeneratorExit(5), KeyError(6), RuntimeError(7), SystemExit(8)):
    made = raises(error)
    try:
        made.send(None)
    except BaseException as found:
        print(repr(found), repr(found.__cause__), found is error)

print('awaiting')


class Awaits:
    def __init__(self, iterator):
        self.iterator = iterator

    def __await__(self):
        if isinstance(self.iterator, BaseException):
            raise self.iterator
        return self.iterator


async def waits(what):
    return await what


class Iterator:
    def __next__(self):
        raise StopIteration('from next')

    def __iter__(self):
        return self


class OnInstance:
    pass


instance = OnInstance()
instance.__await__ = lambda: iter(())
generator = (number for number in [1])
for what in (3, None, 'x', [], iter([]), generator, Awaits(3), Awaits(iter([])), Awaits(iter([1])), Awaits(empty()), Awaits(None), Awaits(KeyError('in await')), Awaits(Iterator()), Awaits(generator), Awaits(StopIteration(3)),
             instance, OnInstance, lambda: 1, empty, Awaits):
    made = waits(what)
    answer = attempt(made.send, None)
    print(getattr(what, '__name__', type(what).__name__), answer, '|', attempt(made.send, None))
    if isinstance(what, Awaits) and hasattr(what.iterator, 'close'):
        what.iterator.close()
shared = two()
one, other = waits(shared), waits(shared)
print(one.send(None), attempt(other.send, None), one.cr_await is shared, one.cr_running)
print(attempt(one.send, 1), attempt(one.send, 2))
print(attempt(waits(shared).send, None))


async def itself():
    return attempt(me.send, None), attempt(me.throw, KeyError), attempt(me.close), me.cr_running


me = itself()
print(attempt(me.send, None))


async def awaits_itself():
    await me


me = awaits_itself()
print(attempt(me.send, None))
wrapper = two().__await__()
print(type(wrapper).__name__, iter(wrapper) is wrapper, next(wrapper), wrapper.send('s'), attempt(wrapper.throw, ValueError('v')), attempt(next, wrapper), wrapper.close())
print(attempt(iter, empty_one := empty()), attempt(next, empty_one), attempt(list, empty_one), attempt(lambda: [*empty_one]), empty_one.close())
for name in ('cr_frame', 'cr_code', 'cr_running', 'cr_await', 'cr_origin', '__name__', '__qualname__'):
    print(name, attempt(setattr, empty_one, name, 3), attempt(delattr, empty_one, name))
empty_one.__name__, empty_one.__qualname__ = 'renamed', 'also.renamed'
print(repr(empty_one).split(' at ')[0], empty_one.__name__, empty_one.__qualname__)


class Stubborn:
    def __await__(self):
        while True:
            try:
                yield 'stubborn'
            except GeneratorExit:
                pass


made = waits(Stubborn())
print(made.send(None), attempt(made.close), attempt(made.throw, KeyError('k')), attempt(made.send, None))
sys.set_coroutine_origin_tracking_depth(2)


def makes():
    return empty()


made = makes()
print([(name, line > 0, function) for name, line, function in made.cr_origin])
made.close()
sys.set_coroutine_origin_tracking_depth(0)
made = makes()
print(made.cr_origin, made.close(), attempt(sys.set_coroutine_origin_tracking_depth, -1), attempt(sys.set_coroutine_origin_tracking_depth, 'x'))
