"""Awaitable objects: __await__ in classes, iterators, generators marked as coroutines by a code flag."""


def attempt(call):
    try:
        print('gave', call())
    except BaseException as error:
        print(type(error).__name__, error)


def run(coroutine, *values):
    seen = []
    values = [None, *values]
    try:
        for value in values:
            seen.append(coroutine.send(value))
        print('suspended after', seen)
        coroutine.close()
    except StopIteration as stop:
        print('returned', stop.value, 'after', seen)
    except BaseException as error:
        print('raised', type(error).__name__, error, 'after', seen)


async def awaits(value):
    return await value


class Generator:
    def __await__(self):
        x = yield 'first'
        y = yield 'second'
        return x, y


class ListIterator:
    def __await__(self):
        return iter(['a', 'b'])


class OwnIterator:
    def __init__(self):
        self.count = 0

    def __await__(self):
        return self

    def __iter__(self):
        return self

    def __next__(self):
        self.count += 1
        if self.count > 2:
            raise StopIteration('iterator result')
        return self.count


class NextWithoutIter:
    def __await__(self):
        return self

    def __next__(self):
        raise StopIteration('no __iter__ needed?')


class Delegating:
    def __await__(self):
        result = yield from Generator().__await__()
        return 'delegated', result


class OfCoroutine:
    def __await__(self):
        return awaits(Generator()).__await__()


class Immediate:
    def __await__(self):
        return 'immediate'
        yield


class Raising:
    def __await__(self):
        raise LookupError('in __await__')


class RaisingLater:
    def __await__(self):
        yield 'once'
        raise LookupError('after a pause')


class Mapped:
    def __await__(self):
        return map(str.upper, 'xy')


for kind in (Generator, ListIterator, OwnIterator, NextWithoutIter, Delegating, OfCoroutine, Immediate, Raising,
             RaisingLater, Mapped):
    print(kind.__name__, end=': ')
    run(awaits(kind()), *([None] * 3 if kind in (ListIterator, OwnIterator, Mapped) else ['one', 'two', 'three']))
run(awaits(ListIterator()), 'sent to a list iterator')
instance = Generator()
instance.__await__ = lambda: iter(['never'])
run(awaits(instance), 1, 2)
bare = type('Bare', (), {})()
bare.__await__ = lambda: iter([])
run(awaits(bare))


def plain_generator():
    result = yield 'from a generator'
    return f'got {result}'


run(awaits(plain_generator()))
code = plain_generator.__code__
plain_generator.__code__ = code.replace(co_flags=code.co_flags | 0x100)
marked = plain_generator()
print(type(marked).__name__)
run(awaits(marked), 'reply')


async def coroutine():
    return await Generator()


def marked_delegates():
    return (yield from coroutine())


def delegates():
    return (yield from coroutine_object)


coroutine_object = coroutine()
attempt(lambda: next(delegates()))
coroutine_object.close()
code = marked_delegates.__code__
marked_delegates.__code__ = code.replace(co_flags=code.co_flags | 0x100)
run(awaits(marked_delegates()), 'p', 'q')


async def many():
    a = await Immediate()
    b = await OwnIterator()
    c = await awaits(awaits(Immediate()))
    d = [await Immediate() for _ in range(2)]
    return a, b, c, d, (await Immediate()).upper(), f'{await Immediate()!r:>12}', -(await Number()), await Number() ** 2


class Number:
    def __await__(self):
        return 5
        yield


run(many(), *[None] * 5)


async def conditions():
    if await Number() and not await Immediate():
        return 'no'
    while await Number() > 5:
        return 'no'
    assert await Number()
    first = await Number() if await Immediate() else 0
    return first, await Number() < await Number(), [*(await Immediate())], {'k': await Number()}['k']


run(conditions())
attempt(lambda: Generator().__await__().send('too early'))
wrapper = coroutine().__await__()
print(type(wrapper).__name__, next(wrapper), wrapper.send('s'))
attempt(lambda: wrapper.send('t'))
