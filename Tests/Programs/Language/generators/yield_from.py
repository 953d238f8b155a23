"""yield from: values, results, send, throw and close going through, and non-generators."""


def attempt(call):
    try:
        print('gave', call())
    except BaseException as error:
        print('raised', type(error).__name__, error)


def inner():
    received = []
    try:
        while True:
            value = yield len(received)
            if value == 'stop':
                return received
            if value == 'raise':
                raise LookupError('from inner')
            received.append(value)
    except ValueError as error:
        print('inner caught', error)
        yield 'after the exception'
        return 'inner result'
    finally:
        print('inner finally')


def outer():
    try:
        result = yield from inner()
        print('outer got', result)
        yield 'outer goes on'
    except LookupError as error:
        print('outer caught', error)
        yield 'outer handled'
    finally:
        print('outer finally')
    return 'outer result'


g = outer()
print(next(g), g.send('a'), g.send('b'), next(g), g.send('stop'))
attempt(lambda: next(g))
g = outer()
next(g)
print(g.send('raise'))
attempt(lambda: next(g))
g = outer()
next(g)
print(g.throw(ValueError, 'thrown in'))
print(next(g))
g.close()
g = outer()
next(g)
attempt(lambda: g.throw(OSError('o')))
g = outer()
next(g)
attempt(lambda: g.close())
g = outer()
next(g)
attempt(lambda: g.throw(GeneratorExit))


def over(iterable):
    result = yield from iterable
    print('result', result)


print(list(over([1, 2])), list(over('ab')), list(over({1: 2})), list(over(range(2))), list(over(x for x in 'xy')),
      list(over(())))
attempt(lambda: list(over(5)))
attempt(lambda: list(over(None)))
attempt(lambda: list(over(over)))


class Iterator:
    def __init__(self):
        self.count = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.count += 1
        if self.count > 2:
            raise StopIteration('iterator value')
        return self.count


class Sending(Iterator):
    def send(self, value):
        print('send', value)
        return 'sent'

    def throw(self, *details):
        print('throw', [getattr(d, '__name__', d) for d in details])
        return 'thrown'


print(list(over(Iterator())))
g = over(Iterator())
next(g)
attempt(lambda: g.send('no send method'))
g = over(Iterator())
next(g)
attempt(lambda: g.throw(ValueError('no throw method')))
g = over(Sending())
print(next(g), g.send('x'), g.send(None), g.throw(ValueError, 'y'), g.throw(ValueError('z')))
attempt(lambda: next(g))


def returning(value):
    return value
    yield


def chain():
    results = []
    for value in (1, None, (1, 2), StopIteration(5)):
        results.append((yield from returning(value)))
    return [repr(r) for r in results]


attempt(lambda: next(chain()))


def nested(depth):
    if depth:
        yield depth
        result = yield from nested(depth - 1)
        yield f'{depth}:{result}'
        return depth
    return 'bottom'


print(list(nested(4)))


def flatten(items):
    for item in items:
        if isinstance(item, list):
            yield from flatten(item)
        else:
            yield item


def numbers(n):
    if n:
        yield from numbers(n - 1)
        yield n


print(list(flatten([1, [2, [3, [4], []], 5], [[6]]])), sum(numbers(200)), list((yield_ for yield_ in numbers(3))))


def expression():
    x = (yield from 'ab') or (yield from 'cd')
    return [(yield from returning(1)), (yield from returning(2))], x


g = expression()
print([next(g) for _ in range(4)])
attempt(lambda: next(g))


def running():
    yield from me


me = running()
attempt(lambda: next(me))
shared = iter(range(6))


def two():
    yield next(shared)
    yield from shared


print(list(two()))
g = over(inner())
attempt(lambda: g.send('not started'))
started = inner()
next(started)
g = over(started)
print(next(g), g.send('x'))
g.close()
finished = returning(5)
list(finished)
print(list(over(finished)))
