"""async for: asynchronous iterators, else, break, errors of every missing piece."""


class Pause:
    def __init__(self, label):
        self.label = label

    def __await__(self):
        return (yield self.label)


class Count:
    def __init__(self, limit):
        self.limit, self.current = limit, 0

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.current == self.limit:
            raise StopAsyncIteration
        self.current += 1
        await Pause(f'before {self.current}')
        return self.current


def run(function, *arguments):
    coroutine = function(*arguments)
    print(function.__name__, *(type(a).__name__ for a in arguments))
    try:
        while True:
            print('  pause:', coroutine.send(None))
    except StopIteration as stop:
        print('  result', stop.value)
    except Exception as error:
        print('  raised', type(error).__name__, error, '| cause', repr(error.__cause__))


async def collect(iterable):
    result = []
    async for item in iterable:
        result.append(item)
    else:
        result.append('else')
    return result


async def breaks(iterable):
    async for item in iterable:
        if item == 2:
            break
        continue
    else:
        return 'not broken'
    return item


async def nested():
    return [(a, b) for a in [1] async for b in Count(2)]


async def unpacking():
    class Pairs(Count):
        async def __anext__(self):
            n = await super().__anext__()
            return n, (n * 2, n * 3)
    total = []
    async for a, (b, *c) in Pairs(2):
        total.append((a, b, c))
    return total


async def with_try():
    async for item in Count(2):
        try:
            if item == 1:
                continue
            return item
        finally:
            await Pause(f'finally {item}')


run(collect, Count(2))
run(breaks, Count(5))
run(breaks, Count(1))
run(nested)
run(unpacking)
run(with_try)


class NoAnext:
    def __aiter__(self):
        return self


class AiterGivesNumber:
    def __aiter__(self):
        return 5


class AiterIsCoroutine:
    async def __aiter__(self):
        return self


class AnextGivesNumber:
    def __aiter__(self):
        return self

    def __anext__(self):
        return 5


class AnextNone:
    __anext__ = None

    def __aiter__(self):
        return self


class AnextRaises:
    def __aiter__(self):
        return self

    async def __anext__(self):
        raise ValueError('anext failed')


class AnextRaisesAtOnce(AnextRaises):
    def __anext__(self):
        raise LookupError('before any await')


class AnextStopsAtOnce(AnextRaises):
    def __anext__(self):
        raise StopAsyncIteration


class AnextStopIteration(AnextRaises):
    async def __anext__(self):
        raise StopIteration('wrong kind')


class AiterRaises:
    def __aiter__(self):
        raise OSError('aiter failed')


for iterable in (5, None, [1, 2], 'text', range(3), (x for x in ()), NoAnext(), AiterGivesNumber(), AnextGivesNumber(),
                 AnextNone(), AnextRaises(), AnextRaisesAtOnce(), AnextStopsAtOnce(),
                 AnextStopIteration(), AiterRaises()):
    run(collect, iterable)


async def plain_for():
    for item in Count(1):
        pass


run(plain_for)
c = collect(Count(3))
print(c.send(None), c.send(None))
try:
    c.throw(KeyError('thrown into the loop'))
except KeyError as error:
    print(error)
c = collect(Count(3))
c.send(None)
c.close()
print(c.cr_frame)


class Replaying:
    """A new iterator for each loop."""

    def __aiter__(self):
        return Count(2)


async def twice():
    source = Replaying()
    return [x async for x in source] + [x async for x in source]


run(twice)
for source in ('async for x in y: pass', 'def f():\n async for x in y: pass',
               'async def f():\n async for x in y: pass\n else: pass', 'async def f():\n async while x: pass',
               'async def f():\n async if x: pass',
               'async def f():\n async x', 'def f(): return [x async for x in y]',
               'async def f(): return (x async for x in y)', 'def f(): return (x async for x in y)',
               'async def f():\n def g():\n  [x async for x in y]'):
    try:
        compile(source, '<s>', 'exec')
        print(repr(source), 'compiles')
    except SyntaxError as error:
        print(repr(source), error.msg)
