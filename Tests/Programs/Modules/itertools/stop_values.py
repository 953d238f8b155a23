"""Which iterators over iterators hand on the value of a StopIteration, and which end without one."""
import itertools


def returns(*items):
    yield from items
    return 'the value'


class Stops:
    def __iter__(self):
        return self

    def __next__(self):
        raise StopIteration('from next')


def stop(*arguments):
    raise StopIteration('from the function')


def end(iterator):
    """How the iterator ends after at most five items."""
    try:
        for _ in range(5):
            next(iterator)
    except BaseException as error:
        return f'{type(error).__name__}: {error}'


def delegated(iterator):
    result = yield from iterator
    yield 'result', result


for make in (returns, Stops):
    for name, wrap in (
        ('zip', zip), ('zip of two', lambda source: zip(range(9), source)), ('zip of three', lambda source: zip('abcdef', range(9), source)),
        ('map', lambda source: map(str, source)), ('map of two', lambda source: map(max, range(9), source)), ('filter', lambda source: filter(None, source)), ('enumerate', enumerate),
        ('accumulate', itertools.accumulate), ('chain', itertools.chain), ('from_iterable', itertools.chain.from_iterable), ('compress', lambda source: itertools.compress(source, [1] * 9)), ('compress by', lambda source: itertools.compress(range(9), source)),
        ('cycle', itertools.cycle), ('dropwhile', lambda source: itertools.dropwhile(lambda item: False, source)), ('takewhile', lambda source: itertools.takewhile(lambda item: True, source)), ('filterfalse', lambda source: itertools.filterfalse(None, source)),
        ('islice', lambda source: itertools.islice(source, 9)), ('islice to', lambda source: itertools.islice(source, 3, None)), ('groupby', itertools.groupby), ('starmap', lambda source: itertools.starmap(str, source)), ('tee', lambda source: itertools.tee(source)[1]),
        ('zip_longest', itertools.zip_longest), ('zip_longest of two', lambda source: itertools.zip_longest(source, [])),
    ):
        print(make.__name__, name, '|', end(wrap(make())), '|', [item for item in delegated(wrap(make()))][-1:], '|', len(list(wrap(make()))))
for name, made in (
    ('map', map(stop, [1])), ('filter', filter(stop, [1])), ('accumulate', itertools.accumulate([1, 2], stop)), ('dropwhile', itertools.dropwhile(stop, [1])), ('takewhile', itertools.takewhile(stop, [1])), ('filterfalse', itertools.filterfalse(stop, [1])),
    ('starmap', itertools.starmap(stop, [(1,)])), ('groupby', itertools.groupby([1], stop)), ('callable', iter(stop, 1)),
):
    print(name, end(made))
