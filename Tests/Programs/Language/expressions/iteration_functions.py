"""zip, map, filter, enumerate, reversed, range, iter, next, any, all: results and errors."""


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


print(list(zip()), list(zip('ab')), list(zip('abc', [1, 2])), list(zip('ab', range(5), (True, False))),
      dict(zip('ab', [1, 2])), list(zip(*[(1, 2), (3, 4)])))
print(list(map(str, [1, 2])), list(map(lambda a, b: a + b, [1, 2, 3], [10, 20])), list(map(pow, [2, 3], [3, 2])),
      list(map(None.__class__.__bool__, [])))
print(list(filter(None, [0, 1, '', 'a', [], [0]])), list(filter(lambda x: x > 1, [1, 2, 3])),
      list(filter(str.isdigit, 'a1b2')))
print(list(enumerate('ab')), list(enumerate('ab', 5)), list(enumerate([], 1)), list(enumerate('a', start=-1)),
      list(enumerate(['x'], 10 ** 30)), next(enumerate('z', 2 ** 63 - 1)))
print(list(reversed([1, 2, 3])), ''.join(reversed('abc')), list(reversed((1, 2))), list(reversed(range(4))),
      list(reversed({1: 'a', 2: 'b'})), list(reversed({1: 'a', 2: 'b'}.items())))
attempt(lambda: zip(5))
attempt(lambda: zip([1], 5))
attempt(lambda: map())
attempt(lambda: map(str))
attempt(lambda: map(str, 5))
attempt(lambda: list(map(5, [1])))
attempt(lambda: list(map(lambda a: a, [1], [2])))
attempt(lambda: filter(None))
attempt(lambda: filter(None, 5))
attempt(lambda: list(filter(5, [1])))
attempt(lambda: enumerate())
attempt(lambda: enumerate(5))
attempt(lambda: enumerate([], 'a'))
attempt(lambda: enumerate([], 1.5))
attempt(lambda: reversed({1, 2}))
attempt(lambda: reversed(5))
attempt(lambda: reversed(iter([])))
attempt(lambda: reversed(x for x in []))
attempt(lambda: next([]))
attempt(lambda: next(iter([])))
attempt(lambda: next(iter([]), 'default'))
attempt(lambda: next(iter([1]), 'default'))
attempt(lambda: next())
attempt(lambda: iter())
attempt(lambda: iter(5))
attempt(lambda: iter(5, 6))
attempt(lambda: any(5))
attempt(lambda: all(None))


class Sequence:
    def __len__(self):
        return 3

    def __getitem__(self, index):
        if not 0 <= index < 3:
            raise IndexError(index)
        return index * 10


class Reversible:
    def __reversed__(self):
        return iter('custom')


class NotReversible:
    __reversed__ = None

    def __len__(self):
        return 1

    def __getitem__(self, index):
        return index


class BadIter:
    def __iter__(self):
        return 5


print(list(reversed(Sequence())), list(Sequence()), list(iter(Sequence())), ''.join(reversed(Reversible())),
      list(zip(Sequence(), Reversible().__reversed__())))
attempt(lambda: reversed(NotReversible()))
attempt(lambda: iter(BadIter()))
attempt(lambda: [*BadIter()])
counter = iter([1, 2, 3, 0, 4])
print(list(iter(lambda: next(counter), 0)), list(counter))
shared = iter(range(6))
print(list(zip(shared, shared)), list(zip(shared, shared)))
left, right = iter([1, 2, 3]), iter([1])
print(list(zip(left, right)), list(left), list(right))
left, right = iter([1]), iter([1, 2, 3])
print(list(zip(left, right)), list(right))
lazy = map(lambda x: print('mapped', x) or x, [1, 2])
print(next(lazy), type(lazy).__name__, iter(lazy) is lazy, list(lazy), list(lazy))
print([type(x).__name__ for x in (iter([]), iter(()), iter(''), iter({}), iter(set()), iter(range(1)),
                                  iter(range(2 ** 70)), iter(b''), reversed([]), reversed(''), iter({}.values()),
                                  iter({}.items()), iter(len, 1), zip(), map(str, []), filter(None, []), enumerate([]),
                                  iter(Sequence()), reversed({}), iter(bytearray()))])
it = iter([1, 2, 3])
print(it.__length_hint__(), next(it), it.__length_hint__(), list(it), it.__length_hint__(),
      range(5).__iter__().__length_hint__(), iter('ab').__length_hint__())
attempt(lambda: list(map(lambda x: 1 // x, [1, 0])))
attempt(lambda: list(filter(lambda x: x.missing, [1])))
