"""Return values of generators and StopIteration, PEP 479."""


def attempt(call):
    try:
        print('gave', call())
    except BaseException as error:
        print('raised', type(error).__name__, error, '| cause', repr(error.__cause__), '| context',
              repr(error.__context__), '| suppressed', error.__suppress_context__)


def returns(value):
    yield 'only'
    return value


def result_of(generator):
    while True:
        try:
            next(generator)
        except StopIteration as stop:
            return stop.value, stop.args, repr(stop)


for value in (None, 1, 'text', (), (1,), (1, 2), [3], StopIteration(4), ValueError('v'), KeyError, {}):
    print(result_of(returns(value)))


def raises_stop():
    yield 1
    raise StopIteration('explicit')


def next_inside():
    yield 1
    next(iter([]))


def stop_in_handler():
    try:
        yield 1
        raise KeyError
    except KeyError:
        raise StopIteration


def stop_subclass():
    class Special(StopIteration):
        pass
    yield 1
    raise Special('sub')


def runtime_error():
    yield 1
    raise RuntimeError('plain')


def stop_async():
    yield 1
    raise StopAsyncIteration('async')


for function in (raises_stop, next_inside, stop_in_handler, stop_subclass, runtime_error, stop_async):
    print(function.__name__, end=': ')
    attempt(lambda: list(function()))
attempt(lambda: list(next(iter([])) for _ in [1]))
attempt(lambda: list(x for x in map(lambda y: next(iter([])), [1, 2])))
attempt(lambda: list(map(lambda y: next(iter([])), [1, 2])))
attempt(lambda: [next(iter([])) for _ in [1]])


def throws_stop():
    yield 1


g = throws_stop()
next(g)
attempt(lambda: g.throw(StopIteration('thrown')))
g = throws_stop()
attempt(lambda: g.throw(StopIteration('thrown before the start')))


def catches():
    try:
        yield 1
    except StopIteration as stop:
        yield f'caught {stop.value}'


g = catches()
next(g)
print(g.throw(StopIteration, 'inside'))


def helper():
    raise StopIteration('from a helper')


def calls_helper():
    yield 1
    helper()


attempt(lambda: list(calls_helper()))
attempt(helper)


def delegates():
    result = yield from calls_helper()
    yield result


attempt(lambda: list(delegates()))


class Iterator:
    def __iter__(self):
        return self

    def __next__(self):
        raise StopIteration('value', 'second')


def from_iterator():
    result = yield from Iterator()
    return result


print(result_of(from_iterator()))
stop = StopIteration(1, 2, 3)
print(stop.value, stop.args, repr(stop), StopIteration().value, StopIteration().args, StopIteration(None).args)
stop.value = 'changed'
print(stop.value, stop.args)


def first(iterable):
    for x in iterable:
        return x


def take(n, iterable):
    iterator = iter(iterable)
    for _ in range(n):
        try:
            yield next(iterator)
        except StopIteration:
            return


def counter():
    n = 0
    while True:
        yield n
        n += 1


print(first(counter()), list(take(3, counter())), list(take(5, [1, 2])), first([]))


def return_in_finally():
    try:
        yield 1
        raise ValueError('swallowed')
    finally:
        return 'from finally'


def return_in_loop():
    for i in range(10):
        if i == 2:
            return i
        yield i


print(result_of(return_in_finally()), result_of(return_in_loop()), list(return_in_loop()))
