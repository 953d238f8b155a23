"""yield as a statement and as an expression, in every place it may stand."""


def simple():
    yield
    yield 1
    yield 1, 2
    yield (yield 'inner')
    x = yield 'assigned'
    yield x
    x = y = yield
    yield [x, y]
    x += yield 'augmented'
    yield x
    print('argument', (yield 'in a call'))
    yield {(yield 'key'): (yield 'value')}
    return (yield 'last')


def drive(generator, *values):
    print(next(generator), end=' ')
    for value in values:
        try:
            print(generator.send(value), end=' ')
        except StopIteration as stop:
            print('returned', stop.value, end=' ')
            break
    print()


drive(simple(), *range(1, 20))


def conditions():
    if (yield 'condition'):
        yield 'was true'
    else:
        yield 'was false'
    while (yield 'again?'):
        yield 'looped'
    assert (yield 'assert'), 'message'
    for i in (yield 'iterable'):
        yield i
    with (yield 'manager') as entered:
        yield entered
    raise (yield 'exception')


class Manager:
    def __enter__(self):
        return 'entered'

    def __exit__(self, *details):
        print('[exit]', end=' ')


try:
    drive(conditions(), True, None, 1, None, 0, True, 'ab', None, None, Manager(), None, KeyError('raised'))
except KeyError as error:
    print('KeyError', error)


def targets():
    box = {}
    box[(yield 'the key')] = yield 'the value'
    yield box
    box['list'] = [(yield 'a'), (yield 'b')]
    yield box
    yield f'{(yield "field")!r:>{(yield "width")}}'
    yield (lambda: (yield 'of the lambda'))
    yield (yield 'x') + (yield 'y')
    yield (yield 'left') if (yield 'which') else (yield 'right')
    yield not (yield 'negate')
    yield (yield 'a') and (yield 'b')
    yield [1, 2, 3][(yield 'low'):(yield 'high')]
    del box[(yield 'delete')]
    yield box


generator = targets()
drive(generator, 'k', 'v', None, 'first', 'second', None, 'text', 10)
inner = generator.send(None)
print(next(inner()))
drive(generator, 'p', 'q', None, 1, 'chosen', None, 0, None, 0, None, 0, 2, None, 'list')


def unreachable_yield():
    return 'a generator all the same'
    yield


def in_false():
    if False:
        yield
    return 'also one'


for function in (unreachable_yield, in_false):
    try:
        next(function())
    except StopIteration as stop:
        print(stop.value)


def class_in_generator():
    class Local:
        attribute = 1
    yield Local.attribute
    yield from (x for x in 'ab')
    yield from ([],)
    result = yield from empty()
    yield result


def empty():
    return 'from empty'
    yield


print(list(class_in_generator()))
