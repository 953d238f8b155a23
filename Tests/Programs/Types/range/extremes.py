"""range: huge numbers in every operation, hashes, comparison, iterators with state, subclass arguments."""
def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, '->', ascii(f'{type(error).__name__}: {error}'))
    else:
        print(source, '->', ascii(value))


class Index:
    def __init__(self, number):
        self.number = number

    def __index__(self):
        return self.number


class Int(int):
    def __eq__(self, other):
        return True

    def __hash__(self):
        return 5

    def __add__(self, other):
        return 'added'


class Raises:
    def __index__(self):
        raise KeyError('index')

    def __eq__(self, other):
        raise ValueError('compared')


M = (1 << 63) - 1
B = 1 << 100


def state(iterator, value):
    iterator.__setstate__(value)
    return list(iterator)[:3], iterator.__length_hint__()


def steps(iterator, count):
    return [next(iterator) for _ in range(count)], iterator.__length_hint__(), iterator.__reduce__()


for line in r"""
range(M), range(-M - 1, M), len(range(M)), range(M)[-1], range(M - 1, M + 1)[-1], list(range(M - 1, M + 2)), list(range(-M - 1, -M - 4, -1))
len(range(-M - 1, M))
len(range(B))
len(range(M + 1))
bool(range(B)), bool(range(B, 0)), bool(range(0, B, B)), list(range(0, B, B)), list(range(B, B + 3)), list(range(B, B - 5, -2)), list(range(0, 3 * B, B))
range(B)[B - 1], range(B)[-B], range(B)[-1] == B - 1, range(0, B, 3)[B // 3], range(B, 0, -7)[5] == B - 35
range(B)[B]
range(B)[-B - 1]
range(5)[B]
range(5)[-B]
range(B)[1:B - 1], range(B)[::-1], range(B)[::B], range(B)[B:], range(B)[-3:], range(B)[:-B], range(10)[B:], range(10)[:-B], range(10)[::B], range(10)[::-B], range(10)[-B:B:3]
range(M)[1:], range(M)[::M], range(M)[::-1], range(M + 5)[::2], range(0, M, 2)[::M], range(0, M, M)[1:]
B in range(B), B - 1 in range(B), -1 in range(B), B // 2 in range(0, B, 2), 3 in range(0, B, 2), 2.0 in range(5), 2.5 in range(5), True in range(5), 'a' in range(5), None in range(5), 1j in range(5), (2 + 0j) in range(5)
Int(7) in range(5), Int(7) in range(0), Index(3) in range(5)
Raises() in range(5)
Raises() in range(0)
range(B).index(B - 1), range(0, B, 2).index(B - 2) == (B - 2) // 2, range(5).index(2.0), range(5).index(True), range(5).index(Int(9))
range(B).index(B)
range(5).index(2.5)
range(5).index('a')
range(5).index(Index(3))
range(0).index(Raises())
range(5).index(Raises())
range(5).index()
range(5).index(1, 2)
range(B).count(5), range(B).count(-5), range(B).count(B), range(5).count(2.0), range(5).count(Int(8)), range(5).count('a'), range(0, 10, 3).count(4)
range(5).count(Raises())
range(0) == range(5, 5), range(0) == range(5, 1), range(0, 3, 2) == range(0, 4, 2), range(0, 1) == range(0, 2, 5), range(B) == range(B), range(B) != range(B + 1), range(0, B, B) == range(0, B + 1, B), range(5) == [0, 1, 2, 3, 4], range(1) == range(0, 1, B)
range(5) < range(6)
hash(range(0)) == hash(range(5, 1)), hash(range(0, 3, 2)) == hash(range(0, 4, 2)), hash(range(1)) == hash(range(0, 1, 9)), hash(range(B)) == hash(range(0, B, 1)), hash(range(5)) == hash((5, 0, 1)), hash(range(0)) == hash((0, None, None)), hash(range(1)) == hash((1, 0, None))
{range(3): 1, range(0, 3): 2, range(0, 3, 1): 3}
range(Index(2), Index(9), Index(3)), range(Int(3)), type(range(Int(3)).stop), type(range(True).stop), range(True, False, True), range(Int(2), Int(5))[Int(1)]
range(Raises())
range(1, Raises())
range(1, 2, Raises())
range(1, 2, Index(0))
range(Index('x'))
range(2.0)
range('1')
range(None)
range(1, None)
range()
range(1, 2, 3, 4)
range(stop=3)
range(5).start, range(B, 0, -3).start, range(1, 2).step
setattr(range(5), 'start', 3)
delattr(range(5), 'start')
setattr(range(5), 'x', 3)
range(5)['a']
range(5)[1.0]
range(5)[None]
range(5)[1, 2]
range(5)[0] , range(5)[Index(2)], range(5)[True], range(5)[-1], range(10, 0, -3)[1], range(10, 0, -3)[::-1], list(range(10, 0, -3)[::-1]), range(5)[Index(1):Index(4)]
range(5) + range(3)
range(5) * 2
range(5).__iadd__(1)
range(5).__setitem__(0, 1)
range(5).append
range(5).__reduce__(), range(B).__reduce__() == (range, (0, B, 1)), range(5).__reduce_ex__(4)
iter(range(5)).__reduce__(), iter(range(B)).__reduce__() == iter(range(B)).__reduce__(), type(iter(range(5))).__name__, type(iter(range(B))).__name__, type(reversed(range(B))).__name__, type(reversed(range(5))).__name__
steps(iter(range(5)), 2), steps(iter(range(B, B + 5)), 2), steps(reversed(range(5)), 5), steps(reversed(range(B, B + 2)), 2), steps(iter(range(10, 0, -4)), 2), steps(reversed(range(1, 10, 4)), 2)
state(iter(range(10)), 3), state(iter(range(10)), -5), state(iter(range(10)), 50), state(reversed(range(10)), 3), state(iter(range(10, 0, -3)), 2)
state(iter(range(B, B + 10)), 3), state(iter(range(B, B + 10)), -5), state(iter(range(B, B + 10)), B), state(reversed(range(B, B + 10)), 4)
state(iter(range(5)), 'x')
state(iter(range(5)), B)
state(iter(range(B)), 'x')
state(iter(range(5)), 1.0)
reversed(range(0, B, B // 3)).__length_hint__(), list(reversed(range(0, B, B // 3))) == [B // 3 * 3, B // 3 * 2, B // 3, 0], list(reversed(range(0))), list(reversed(range(-M - 1, -M + 2)))
sum(range(B, B + 4)) == 4 * B + 6, max(range(B)[-5:]) == B - 1, sorted(range(3, 0, -1)), list(map(None.__eq__, range(2))), tuple(range(3)), set(range(3)), [*range(3), *range(B, B + 1)] == [0, 1, 2, B], dict.fromkeys(range(2))
next(iter(range(0)))
iter(range(3)).__length_hint__(), [].__class__(iter(range(3))), repr(range(B)), repr(range(1, 2, -B)), str(range(0, 5, 1)), f'{range(5)}', '%s' % range(2, 3)
format(range(5), 'x')
type(iter(range(3)))(3)
type(iter(range(B)))(3)
type('R', (type(iter(range(3))),), {})
copy if (copy := iter(range(4))) is None else (next(copy), copy.__reduce__()[0](*copy.__reduce__()[1]).__next__())
""".strip().splitlines():
    show(line)
