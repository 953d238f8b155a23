"""Consumers of iterators: sum, max, min, any, all, sorted, join, zip, unpacking, with iterators that lie, raise, mutate or never end where they should."""
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


class Hint:
    def __init__(self, items, hint):
        self.items, self.hint = iter(items), hint

    def __iter__(self):
        return self

    def __next__(self):
        return next(self.items)

    def __length_hint__(self):
        if isinstance(self.hint, Exception):
            raise self.hint
        return self.hint


class Length:
    def __init__(self, items, length):
        self.items, self.length = items, length

    def __iter__(self):
        return iter(self.items)

    def __len__(self):
        if isinstance(self.length, Exception):
            raise self.length
        return self.length


class NotIterator:
    def __iter__(self):
        return []


class NextOnly:
    def __next__(self):
        return 1


class OldStyle:
    def __init__(self, error):
        self.error = error

    def __getitem__(self, index):
        if index >= 2:
            raise self.error
        return index


class NoIter:
    __iter__ = None

    def __getitem__(self, index):
        return index


class Add:
    def __init__(self, name):
        self.name = name

    def __add__(self, other):
        return 'add', self.name, getattr(other, 'name', other)

    def __radd__(self, other):
        return Add(('radd', self.name, other))

    def __lt__(self, other):
        if isinstance(self.name, Exception):
            raise self.name
        return 'lt'

    def __gt__(self, other):
        return ''

    def __eq__(self, other):
        if isinstance(self.name, Exception):
            raise self.name
        return NotImplemented

    def __repr__(self):
        return f'Add({self.name!r})'

    __hash__ = None


class Resurrects:
    """Goes on after its end."""

    def __init__(self):
        self.count = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.count += 1
        if self.count % 3 == 0:
            raise StopIteration
        return self.count


B = 1 << 70
hints = (0, 1, 100, -1, 'x', None, NotImplemented, 1.5, B, KeyError('hint'), TypeError('passed'), True)
for make in (list, tuple, set, bytes, bytearray, sorted, sum, max, dict.fromkeys, lambda value: [*value], lambda value: ''.join(map(str, value)), lambda value: ','.join(value), lambda value: [].extend(value), lambda value: bytearray().extend(value), lambda value: (lambda *a: a)(*value), enumerate, lambda value: [].__iadd__(value), lambda value: [0].__setitem__(slice(0, 1), value)):
    name = getattr(make, '__qualname__', 'x')
    for hint in hints:
        answers = []
        for items in (Hint([1, 2], hint), Length([1, 2], hint)):
            try:
                answers.append(make(items) if make is not enumerate else len(list(make(items))))
            except Exception as error:
                answers.append(f'{type(error).__name__}: {error}')
        print(name, repr(hint), answers)


for line in r"""
[list(value) for value in [Resurrects()] for _ in range(3)], [tuple(value) for value in [Resurrects()] for _ in range(2)], [item for value in [Resurrects()] for _ in range(2) for item in value], [(sum(value), max(value)) for value in [Resurrects()]]
list(Fails(2, KeyError('k')))
tuple(Fails(2, KeyError('k')))
set(Fails(2, KeyError('k')))
dict(Fails(2, KeyError('k')))
sum(Fails(2, KeyError('k')))
sorted(Fails(2, KeyError('k')))
max(Fails(2, KeyError('k')))
any(Fails(1, KeyError('k')))
all(Fails(1, KeyError('k')))
''.join(Fails(0, KeyError('k')))
[*Fails(2, KeyError('k'))]
{*Fails(2, KeyError('k'))}
(lambda *a: a)(*Fails(2, KeyError('k')))
5 in Fails(3, KeyError('k'))
1 in Fails(3, KeyError('k')), list(Fails(2, StopIteration('s'))), list(Fails(2, StopIteration())), tuple(Fails(0, StopIteration()))
list(Fails(2, GeneratorExit('g'))) if 0 else 0
list(NotIterator())
[*NotIterator()]
[x for x in NotIterator()]
5 in NotIterator()
list(NextOnly())
next(NextOnly())
list(NoIter())
5 in NoIter()
iter(NoIter())
[*NoIter()]
list(OldStyle(IndexError('i'))), list(OldStyle(StopIteration('s'))), tuple(OldStyle(IndexError())), 1 in OldStyle(IndexError()), 7 in OldStyle(IndexError()), [*OldStyle(IndexError())], sum(OldStyle(IndexError())), dict.fromkeys(OldStyle(IndexError())), max(OldStyle(IndexError())), list(reversed([*OldStyle(IndexError())])), [(a, b) for a, b in [OldStyle(IndexError())]]
list(OldStyle(KeyError('k')))
7 in OldStyle(KeyError('k'))
sum([1, 2.5, 3]), sum([]), sum([], 5), sum([1], -1), sum([True, True]), sum([B, -B, 1]), sum([0.1] * 10), sum([1j, 2]), sum([[1], [2]], []), sum(((1,), (2,)), ()), sum([Add('a'), Add('b')]), sum([1 << 62, 1 << 62, 1.5]), sum([1e308, 1e308]), sum([(1 << 63) - 1, 1]), sum([1, None.__class__ and 2])
sum(['a'])
sum(['a'], '')
sum([b'a'], b'')
sum([bytearray()], bytearray())
sum([[1]])
sum(5)
sum([None])
sum([1], None)
sum([1, 'a'])
max([1, 2, 3]), max(1, 2), min('bca'), max([1], default=2), max([], default=None), max('a', 'b', key=ord), min([3, 1, 2], key=lambda x: -x), max([1, 1.0, True]), min([1.0, 1]), max([float('nan'), 1]) != 1, max([1, float('nan')]), max([[1], [2]]), max({1: 2, 3: 0}), max(iter([1, 2])), max(Add('a'), Add('b')), min(Add('a'), Add('b'))
max(5)
max([])
max()
max([], key=len)
max([1, 'a'])
max([1, 2], key=5)
max([1, 2], key=lambda x: 1 / 0)
max([Add('a'), Add(KeyError('lt'))])
min([Add('a'), Add(KeyError('lt'))])
max(1, 2, default=5)
sorted([3, 1, 2]), sorted('bca', reverse=True), sorted([1, 'a'], key=str), sorted({3: 1, 1: 2}), sorted([]), sorted([2, 1], key=None), sorted([(1, 'b'), (1, 'a')], key=lambda pair: pair[0]), sorted([1.5, 1, True]), sorted([[2], [1]]), sorted([Add('a'), Add('b')]), sorted(range(3), reverse=1), sorted([3, 1], reverse=[])
sorted([1, 'a'])
sorted([1, None])
sorted(5)
sorted([1], key=5)
sorted([2, 1], key=lambda x: [])if 0 else sorted([2, 1], key=lambda x: {})
sorted([1, 2], reverse='x'), 1
sorted([1j, 2j])
sorted([Add(KeyError('lt')), Add('b')])
any([]), all([]), any([0, '', None]), all([1, 'a']), any(x > 1 for x in [1, 2]), all(x for x in [1, 0, 1 // 1]), any('a'), all({}), any({0: 1}), any(iter([0, 1]))
any(5)
all(None)
any()
any([], [])
','.join(['a', 'b']), ','.join('ab'), ','.join({'a': 1}), ''.join([]), ','.join(['a']), ','.join(iter(['a', 'b'])), '\u20ac'.join(['a', '\U0001f600']), ','.join(x for x in 'ab'), ''.join(('', ''))
','.join([1])
','.join(['a', b'b'])
','.join(5)
','.join(None)
','.join([None])
[(a, b, c) for a, *b, c in ['abcd', (1, 2), range(5), {1: 2, 3: 4}, iter([1, 2, 3])]], [(a, b) for a, b in [iter('ab'), {1, 2}, Fails(2, StopIteration()), {'x': 1, 'y': 2}]]
[(a, b) for a, b in [Fails(1, KeyError('k'))]]
[(a, b) for a, b in [Fails(3, KeyError('k'))]]
[(a, b) for a, b in [Fails(2, KeyError('k'))]]
[(a, b) for a, b in [Fails(1, StopIteration())]]
[(a, b) for a, *b in [Fails(2, KeyError('k'))]]
[(a, b, c) for a, *b, c in [iter('a')]]
[(a, b) for a, b in [NotIterator()]]
[a for a, in [5]]
[a for a, in ['ab']]
[1 for [] in [[]]], [() for () in ['']]
[1 for [] in [[1]]]
list(map(lambda x: x, Fails(2, StopIteration()))), list(zip(Fails(2, StopIteration()), 'abc')), list(filter(None, Fails(3, StopIteration()))), dict(enumerate(Fails(2, StopIteration()))), set(Fails(3, StopIteration())), bytes(Fails(3, StopIteration())), min(Fails(3, StopIteration()))
__import__('itertools').chain(5).__next__()
""".strip().splitlines():
    show(line)
