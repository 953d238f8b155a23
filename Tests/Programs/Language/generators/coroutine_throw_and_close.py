"""throw and close of coroutines: through await chains, custom awaitables, finally clauses."""


def attempt(call):
    try:
        print('gave', call())
    except BaseException as error:
        print('raised', type(error).__name__, error, '| context', repr(error.__context__))


class Pause:
    def __await__(self):
        try:
            received = yield 'paused'
            print('pause got', received)
        except KeyError as error:
            print('pause caught', error)
            yield 'paused again'
        finally:
            print('pause finally')


async def inner():
    try:
        await Pause()
        return 'inner result'
    except ValueError as error:
        print('inner caught', error)
        await Pause()
        return 'inner recovered'
    finally:
        print('inner finally')


async def outer():
    try:
        return await inner()
    finally:
        print('outer finally')


def started(function=outer):
    coroutine = function()
    coroutine.send(None)
    return coroutine


c = started()
attempt(lambda: c.send('value'))
c = started()
attempt(lambda: c.throw(KeyError('k')))
attempt(lambda: c.send('value'))
c = started()
attempt(lambda: c.throw(ValueError, 'v'))
attempt(lambda: c.send('value'))
c = started()
attempt(lambda: c.throw(OSError('nobody catches')))
attempt(lambda: c.send(None))
c = started()
attempt(c.close)
attempt(c.close)
unstarted = outer()
attempt(unstarted.close)
attempt(lambda: unstarted.send(None))
unstarted = outer()
attempt(lambda: unstarted.throw(LookupError('before the start')))
attempt(lambda: unstarted.send(None))


async def refuses():
    while True:
        try:
            await Pause()
        except GeneratorExit:
            print('refusing to close')
            try:
                await Pause()
            except GeneratorExit:
                return


c = started(refuses)
attempt(c.close)
attempt(c.close)


async def stops():
    raise StopIteration('inside')


async def stops_async():
    raise StopAsyncIteration('inside')


async def catches_exit():
    try:
        await Pause()
    except GeneratorExit:
        return 'lost'


attempt(lambda: stops().send(None))
attempt(lambda: stops_async().send(None))
c = started(catches_exit)
attempt(c.close)


class Custom:
    """An iterator with throw and close of its own."""

    def __await__(self):
        return self

    def __iter__(self):
        return self

    def __next__(self):
        return 'next'

    def send(self, value):
        return f'send {value}'

    def throw(self, *details):
        return f'throw {details[0].__name__ if isinstance(details[0], type) else details[0]!r}'

    def close(self):
        print('custom close')


async def awaits_custom():
    await Custom()


c = started(awaits_custom)
attempt(lambda: c.send(1))
attempt(lambda: c.send(None))
attempt(lambda: c.throw(ValueError))
attempt(lambda: c.throw(ValueError('instance')))
attempt(c.close)


class Manager:
    def __enter__(self):
        print('enter')

    def __exit__(self, kind, value, trace):
        print('exit', kind and kind.__name__)
        return kind is KeyError


async def managed():
    with Manager():
        await Pause()
    return 'after'


c = started(managed)
c.throw(KeyError('first'))
attempt(lambda: c.throw(KeyError('second')))
c = started(managed)
attempt(c.close)
wrapper = outer().__await__()
print(type(wrapper).__name__, iter(wrapper) is wrapper, next(wrapper),
      sorted(n for n in dir(wrapper) if not n.startswith('_')))
attempt(lambda: wrapper.throw(ValueError('through the wrapper')))
attempt(wrapper.close)
wrapper = outer().__await__()
attempt(lambda: wrapper.send('too early'))
attempt(lambda: wrapper.send(None))
attempt(lambda: wrapper.send(5))
attempt(lambda: next(wrapper))
