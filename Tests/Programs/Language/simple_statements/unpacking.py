"""Assignment by unpacking: nested and starred targets, every kind of iterable, and the errors."""

a, b = 1, 2
(c, d) = [3, 4]
[e, f] = 'xy'
g, = (5,)
[h] = {6}
print(a, b, c, d, e, f, g, h)
a, (b, c), [d, (e,)] = 1, (2, 3), ['p', 'q']
print(a, b, c, d, e)
first, *rest = range(4)
print(first, rest)
*start, last = 'abc'
print(start, last)
x, *middle, z = [1, 2]
print(x, middle, z)
*everything, = (1, 2)
print(everything)
[p, *q], r = ('ab', 'c')
print(p, q, r)
(s, (t, *u)), *v = [(1, 'xyz'), 2, 3]
print(s, t, u, v)
() = []
[] = ''
a, b = b, a
a, b, c = c, a, b
print(a, b, c)
k1, k2 = {'one': 1, 'two': 2}
print(k1, k2)
(name, value), = {'only': 'item'}.items()
print(name, value)
g1, g2 = (n * n for n in (3, 4))
print(g1, g2)


def attempt(source, **names):
    try:
        exec(source, names)
        print(source, '=>', {k: v for k, v in names.items() if k not in ('__builtins__', 'v')})
    except Exception as error:
        print(source, '=>', type(error).__name__, error)


attempt('a, b = v', v=[1])
attempt('a, b = v', v=[1, 2, 3])
attempt('a, b, c = v', v=())
attempt('a, = v', v=[])
attempt('a, = v', v='xyz')
attempt('[] = v', v=[1])
attempt('() = v', v='')
attempt('() = v', v=5)
attempt('a, *b = v', v=[])
attempt('a, *b, c = v', v=[1])
attempt('a, b, *c, d = v', v='xy')
attempt('*a, = v', v=5)
attempt('a, b = v', v=5)
attempt('a, b = v', v=None)
attempt('a, b = v', v=2.5)
attempt('a, b = v', v=object)
attempt('a, *b = v', v=None)
attempt('(a, b), c = v', v=[1, 2])
attempt('(a, b), c = v', v=['x', 2])
attempt('(a, b), c = v', v=['xyz', 2])
attempt('a, b = v', v={1: 2, 3: 4, 5: 6})
attempt('a, b = v', v=iter([1, 2, 3]))
attempt('a, b = v', v={1})
attempt('for a, b in v: pass', v=[(1, 2), (3,)])
attempt('for a, b in v: pass', v=[1])
attempt('[a for a, b in v]', v=['ab', 'c'])
attempt('a, b = c = v', v=[7, 8])
attempt('a = b, c = v', v='xy')
attempt('(a, b) = (c, d) = v', v=(1, 2))


class Counting:
    def __init__(self, limit):
        self.limit = limit
        self.given = 0

    def __iter__(self):
        return self

    def __next__(self):
        if self.given == self.limit:
            raise StopIteration
        self.given += 1
        return self.given


counting = Counting(10)
try:
    a, b = counting
except ValueError as error:
    print(error, 'after', counting.given)


class Old:
    def __getitem__(self, index):
        if index > 2:
            raise IndexError
        return index


a, b, c = Old()
print(a, b, c)


def failing():
    yield 1
    raise RuntimeError('while unpacking')


try:
    a = b = 'kept'
    a, b = failing()
except RuntimeError as error:
    print(error, a, b)
