"""Generators and coroutines that recurse without end."""


def attempt(label, call):
    try:
        print(label, call())
    except RecursionError as error:
        print(label, type(error).__name__, error if label in ('yield from', 'for', 'await') else '')
    except RuntimeError as error:
        print(label, type(error).__name__, error)


def endless():
    yield from endless()


def endless_for():
    for value in endless_for():
        yield value


def endless_values(n=0):
    yield n
    yield from endless_values(n + 1)


def endless_next():
    yield next(endless_next())


def endless_list():
    yield list(endless_list())


async def endless_await():
    await endless_await()


async def endless_async_for():
    async for value in endless_async_for():
        yield value


class Awaitable:
    def __await__(self):
        return Awaitable().__await__()


class Iterator:
    def __iter__(self):
        return self

    def __next__(self):
        return next(Iterator())


async def awaits(value):
    await value


attempt('yield from', lambda: next(endless()))
attempt('for', lambda: next(endless_for()))
attempt('next', lambda: next(endless_next()))
attempt('list', lambda: next(endless_list()))
attempt('await', lambda: endless_await().send(None))
attempt('async for', lambda: endless_async_for().__anext__().send(None))
attempt('__await__', lambda: awaits(Awaitable()).send(None))
attempt('__next__', lambda: next(Iterator()))


def values_until_error():
    last = None
    try:
        for last in endless_values():
            pass
    except RecursionError as error:
        return 900 < last < 1000, str(error)[:32]


print(values_until_error())


def chain_of_maps(depth):
    iterator = iter([1, 2, 3])
    for _ in range(depth):
        iterator = map(lambda x: x, iterator)
    return iterator


attempt('maps', lambda: list(chain_of_maps(100)))


def chain_of_generators(depth):
    def wrap(inner):
        for value in inner:
            yield value
    iterator = iter([1, 2, 3])
    for _ in range(depth):
        iterator = wrap(iterator)
    return iterator


attempt('generators', lambda: list(chain_of_generators(100)))
attempt('too many generators', lambda: list(chain_of_generators(5000)))


def filters(limit):
    def numbers():
        n = 2
        while n < limit:
            yield n
            n += 1

    def without(prime, source):
        for n in source:
            if n % prime:
                yield n
    source = numbers()
    for prime in source:
        yield prime
        source = without(prime, source)
        break
    found = [prime]
    while True:
        prime = next(source, None)
        if prime is None:
            return
        found.append(prime)
        yield prime
        source = without(prime, source)


print(list(filters(200))[-5:])


def catches_inside():
    try:
        yield from catches_inside()
    except RecursionError:
        yield 'caught deep down'


attempt('caught inside', lambda: next(catches_inside()))


def throws():
    try:
        yield
    except ValueError:
        g = throws()
        next(g)
        g.throw(ValueError)


def start_throws():
    g = throws()
    next(g)
    g.throw(ValueError('start'))


attempt('throw', start_throws)
print('end')
