"""zip, map, filter, enumerate and reversed: arguments, errors in the middle, reduction, subclasses, callbacks that change what is iterated."""
def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, '->', ascii(f'{type(error).__name__}: {error}'))
    else:
        print(source, '->', ascii(value))


class Fails:
    def __init__(self, count, error):
        self.count, self.error = count, error

    def __iter__(self):
        return self

    def __next__(self):
        self.count -= 1
        if self.count < 0:
            raise self.error
        return self.count


class Sequence:
    def __init__(self, items, length=None):
        self.items, self.length = items, length

    def __getitem__(self, index):
        return self.items[index]

    def __len__(self):
        if isinstance(self.length, Exception):
            raise self.length
        return len(self.items) if self.length is None else self.length


class OwnReversed:
    def __reversed__(self):
        return 'not an iterator'


class NoReversed:
    __reversed__ = None

    def __len__(self):
        return 1

    def __getitem__(self, index):
        return 1


class Index:
    def __init__(self, number):
        self.number = number

    def __index__(self):
        return self.number


class SubZip(zip):
    extra = 1

    def __next__(self):
        return 'own', super().__next__()


class SubMap(map):
    def __new__(cls, *arguments, **keywords):
        self = super().__new__(cls, *arguments)
        self.keywords = keywords
        return self

    def __init__(self, *arguments, **keywords):
        pass


class SubEnumerate(enumerate):
    pass


class SubReversed(reversed):
    pass


class SubFilter(filter):
    pass


class Callable:
    def __call__(self, *arguments):
        return arguments


def taken(iterator, count=3):
    """The first items, and how it goes on."""
    result = []
    for _ in range(count):
        try:
            result.append(next(iterator))
        except BaseException as error:
            result.append(f'{type(error).__name__}: {error}')
    return result


def boom(*arguments):
    raise KeyError(arguments)


def stop(value):
    if value == 2:
        raise StopIteration('from the function')
    return value


B = (1 << 63) - 1
numbers = [1, 2, 3]


def appending(item):
    if len(numbers) < 6:
        numbers.append(item * 10)
    return item


for line in r"""
list(zip()), list(zip([])), list(zip([1, 2])), list(zip([1, 2], 'abc')), list(zip('ab', [1], [])), list(zip(*[[1, 2], [3, 4]])), list(zip(range(3), iter([5, 6, 7]), {'k': 1})), list(zip({1: 2}, (3,)))
zip(5)
zip([1], 5)
zip([], None)
zip([], x=1)
taken(zip([1, 2], Fails(1, KeyError('second')))), taken(zip(Fails(1, KeyError('first')), [1, 2])), taken(zip(Fails(5, ValueError('v')), Fails(2, StopIteration('s'))), 4)
[(list(zip(iterator, [1, 2])), list(iterator)) for iterator in [iter('abcd')]], [(list(zip([1, 2], iterator)), list(iterator)) for iterator in [iter('abcd')]], list(zip(*[iter('abcdef')] * 2))
[(pair is next(zipped), pair) for zipped in [zip([1, 2], [3, 4])] for pair in [next(zipped)]], [one is two for zipped in [zip([1, 2])] for one, two in [(id(next(zipped)), 1)]]
zip([1], [2]).__reduce__()[0], list(zip([1], [2]).__reduce__()[1][0]), [list(part) for zipped in [zip([1, 2], 'ab')] if next(zipped) for part in zipped.__reduce__()[1]], zip().__reduce__(), SubZip([1]).__reduce__()[0].__name__
list(SubZip([1, 2])), SubZip.extra, SubZip().extra, taken(SubZip([1]))
list(map(None, [])), list(map(abs, [-1, 2])), list(map(max, [1, 5], [3, 2])), list(map(Callable(), 'ab', [1])), list(map(lambda *a: a, [1, 2], (3, 4), 'ab')), list(map(str, {1: 2}))
map()
map(abs)
map(abs, 5)
map(abs, [1], None)
map(abs, [1], x=1)
list(map(None, [1]))
list(map(5, [1]))
list(map(abs, [1], [2]))
list(map(abs, ['a']))
taken(map(boom, [1, 2])), taken(map(stop, [1, 2, 3])), taken(map(abs, Fails(1, KeyError('k')))), list(map(stop, [1, 2, 3])), taken(map(lambda value: 1 // value, [1, 0, 2]))
[map(abs, [1]).__reduce__()[0], map(abs, [1]).__reduce__()[1][0]], [list(part) for part in map(abs, [1, 2], [3]).__reduce__()[1][1:]], SubMap(abs, [-1], key=2).keywords, list(SubMap(abs, [-1]))
list(filter(None, [0, 1, '', 'a'])), list(filter(lambda value: value > 1, [1, 2, 3])), list(filter(str.isalpha, 'a1b')), list(filter(bool, [0, 1])), ''.join(filter(None, 'abc')), type(filter(None, (1,))).__name__, list(filter(lambda value: [], [1])), list(filter(lambda value: 'x', [0]))
filter()
filter(None)
filter(None, 5)
filter(None, [], [])
filter(function=None, iterable=[])
list(filter(5, [1]))
taken(filter(boom, [1, 2])), taken(filter(stop, [1, 2, 3])), taken(filter(None, Fails(2, KeyError('k')))), taken(filter(lambda a, b: 1, [1]))
filter(None, [1]).__reduce__()[1][0], list(filter(abs, [1, 2]).__reduce__()[1][1]), list(SubFilter(None, [0, 1]))
list(enumerate('ab')), list(enumerate('ab', 5)), list(enumerate('ab', start=-1)), list(enumerate(iterable='ab', start=2)), taken(enumerate('abc', B)), taken(enumerate('abc', B - 1)), taken(enumerate('ab', 1 << 70)), list(enumerate('ab', Index(3))), list(enumerate('a', True)), list(enumerate([], 5))
enumerate()
enumerate(5)
enumerate('a', 'b')
enumerate('a', 1.0)
enumerate('a', None)
enumerate('a', 1, 2)
enumerate('a', other=1)
enumerate(start=1)
enumerate('a', Index('x'))
[(next(counted), counted.__reduce__()[1][1], list(counted.__reduce__()[1][0])) for counted in [enumerate('abc', 7)]], enumerate([], B).__reduce__()[1][1] == B, [(taken(counted, 2), counted.__reduce__()[1][1] == B + 1) for counted in [enumerate('abc', B - 1)]], list(SubEnumerate('a', 3)), taken(enumerate(Fails(1, KeyError('k'))))
list(reversed([1, 2])), list(reversed('ab')), list(reversed((1,))), list(reversed(range(3))), list(reversed({1: 2, 3: 4})), list(reversed(Sequence('abc'))), list(reversed(b'ab')), list(reversed(bytearray(b'ab'))), list(reversed(memoryview(b'ab'))), reversed(OwnReversed()), type(reversed([])).__name__, type(reversed('')).__name__, type(reversed(())).__name__
reversed()
reversed(5)
reversed({1})
reversed(iter([]))
reversed(NoReversed())
reversed([], [])
reversed(sequence=[])
reversed(Sequence('a', KeyError('len')))
reversed(Sequence('a', -1))
reversed(Sequence('a', 'x'))
reversed(Sequence('a', 1 << 70))
taken(reversed(Sequence('ab', 4)), 5), taken(reversed(Sequence('abc', 1))), list(reversed(Sequence('', 0))), reversed(Sequence('abc')).__length_hint__(), list(SubReversed('ab')), type(SubReversed([1])).__name__, SubReversed([1, 2]).__reduce__()[0].__name__ if hasattr(SubReversed([1]), '__reduce__') else 0
[(next(iterator), iterator.__length_hint__(), iterator.__reduce__()) for iterator in (reversed('abc'), reversed((1, 2)), reversed([1, 2, 3]))], [(list(iterator), iterator.__length_hint__(), iterator.__reduce__()) for iterator in (reversed('a'), reversed([1]))]
[(iterator.__setstate__(state), list(iterator)) for iterator, state in ((reversed('abc'), 1), (reversed('abc'), -5), (reversed('abc'), 50), (reversed([1, 2, 3]), 0), (reversed([1, 2, 3]), -5), (reversed([1, 2, 3]), 99), (iter('abc'), 2), (iter((1, 2)), -3), (iter([1, 2]), 5), (iter(b'ab'), 1), (iter(bytearray(b'ab')), 1), (iter(Sequence('abc')), 1), (iter(range(5)), 2))]
reversed('abc').__setstate__('x')
iter([1]).__setstate__(1.0)
iter('a').__setstate__(None)
[item for item in map(appending, numbers)], numbers
[(numbers.clear(), list(iterator)) for iterator in [reversed(numbers)]], [(value.append(5), list(iterator), value.append(6), list(iterator)) for value in [[1, 2]] for iterator in [iter(value)]], [(next(iterator), value.pop(), value.pop(), list(iterator)) for value in [[1, 2, 3]] for iterator in [reversed(value)]]
iter(5)
iter([], 1)
iter(abs)
iter()
iter(1, 2, 3)
taken(iter(iter([1, 2, 3]).__next__, 3)), taken(iter(lambda: 5, 5)), taken(iter(boom, 1)), taken(iter(iter([]).__next__, 1)), iter(list, []).__reduce__(), taken(iter(list, [])), [(taken(called, 2), called.__reduce__()) for called in [iter(list, [])]]
taken(iter(Sequence('ab'))), iter(Sequence('ab')).__length_hint__(), iter(Sequence('ab')).__reduce__()[2], taken(iter(Sequence({0: 'zero'}))), [(taken(iterator), taken(iterator)) for iterator in [iter(Sequence('a'))]]
next(5)
next(iter([]), 'default'), next(iter([1]), 'default'), next(zip(), None), next(map(stop, [2]), 'default')
next(iter([]))
next([])
next(iter([]), 1, 2)
next(Fails(0, KeyError('passed')), 'default')
sorted(zip('ba', [1, 2])), max(zip([1, 3], [2, 0])), sum(map(int, '123')), dict(enumerate('ab')), [*zip('a', 'b'), *filter(None, [1])], tuple(map(str, range(3))), any(map(stop, [0, 2])), all(filter(None, [1])), set(zip('a', 'b'))
type('S', (type(iter([])),), {})
type('S', (type(iter(list, [])),), {})
type('S', (type(reversed([])),), {})
list(zip.__new__(zip))
map.__new__(map)
zip.__new__(int)
filter.__new__(filter, None)
enumerate.__new__(enumerate)
reversed.__new__(reversed, 5)
[hasattr(kind, '__length_hint__') for kind in (zip, map, filter, enumerate, reversed, type(iter([])), type(iter('')), type(iter({})), type(iter(set())), type(iter(range(1))), type(iter(list, [])))]
""".strip().splitlines():
    show(line)
