"""slice.indices against a slow computation, hostile bounds, and slices as arguments of every sequence."""
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


class Bad:
    def __index__(self):
        return 'x'


class Raises:
    def __index__(self):
        raise KeyError('index')

    def __eq__(self, other):
        raise ValueError('compared')

    def __lt__(self, other):
        raise ValueError('ordered')

    def __repr__(self):
        return 'Raises()'


class Takes:
    def __getitem__(self, key):
        return key

    def __setitem__(self, key, value):
        self.last = key, value

    def __delitem__(self, key):
        self.last = key


B = 1 << 80
take = Takes()
differences = 0
bounds = [None, 0, 1, 2, 5, 6, 7, -1, -2, -6, -7, B, -B]
for length in (0, 1, 6):
    for start in bounds:
        for stop in bounds:
            for step in (None, 1, 2, -1, -2, 7, -7, B, -B):
                one = list(range(*slice(start, stop, step).indices(length)))
                two = list(range(length))[start:stop:step]
                three = [ord(character) for character in ''.join(map(chr, range(length)))[start:stop:step]]
                four = list(bytes(range(length))[start:stop:step])
                five = list(tuple(range(length))[start:stop:step])
                six = list(range(length)[start:stop:step])
                seven = list(bytearray(range(length))[start:stop:step])
                if not one == two == three == four == five == six == seven:
                    differences += 1
                    print(length, start, stop, step, one, two, three, four, five, six, seven)
print('differences', differences)


for line in r"""
slice(None).indices(5), slice(2).indices(5), slice(-2, None).indices(5), slice(None, None, -1).indices(5), slice(10, -10, -3).indices(5)
slice(B).indices(5), slice(-B, B, B).indices(5), slice(None).indices(B), slice(None, None, -B).indices(B), slice(B - 1, 5, -2).indices(B)
slice(Index(1), Index(4), Index(2)).indices(10), slice(1).indices(Index(3)), slice(True, None, True).indices(True)
slice(None, None, 0).indices(5)
slice(None, None, Index(0)).indices(5)
slice(None).indices(-1)
slice(None).indices(-B)
slice(None).indices('x')
slice(None).indices(1.0)
slice(None).indices(None)
slice(None).indices()
slice(None).indices(1, 2)
slice('a').indices(5)
slice(1.0, None).indices(5)
slice(None, None, 'x').indices(5)
slice(Bad()).indices(5)
slice(None, Raises()).indices(5)
slice(1, 2, Raises()).indices(5)
[1, 2, 3]['a':]
[1, 2, 3][:1.5]
[1, 2, 3][::'x']
[1, 2, 3][Bad():]
(1, 2, 3)[Raises():]
'abc'[:Raises()]
b'abc'[::Raises()]
[1, 2, 3][::0]
'abc'[::0]
(1,)[::0]
b'a'[::0]
bytearray(b'a')[::0]
range(3)[::0]
memoryview(b'abc')[::0]
range(3)[Bad():]
slice(1, 2) == slice(1, 2), slice(1, 2) == slice(1, 2, None), slice(1, 2) != slice(1, 3), slice(1) == (None, 1, None), slice(1, 2, 3) == slice(1.0, 2.0, 3.0)
slice(1, 2) < slice(1, 3), slice(None) < slice(None), slice(1) <= slice(1), slice(2, 1) > slice(1, 2)
slice(None) < slice(1)
slice(1) < 3
slice(Raises()) == slice(Raises())
slice(1, Raises()) == slice(2, Raises())
slice(1) == slice(Raises())
slice(Raises()) < slice(1)
hash(slice(1))
{slice(1): 2}
set([slice(None)])
repr(slice(Raises(), [], 'x')), str(slice(1, 2))
slice(1, 2, 3).start, slice(1, 2, 3).stop, slice(1, 2, 3).step
setattr(slice(1), 'start', 2)
delattr(slice(1), 'stop')
setattr(slice(1), 'new', 2)
slice(1, 2, 3).__reduce__(), slice(1, 2, 3).__reduce_ex__(2), slice(1, 2, 3).__reduce_ex__(4)
slice(1, 2, 3).__reduce__(1)
slice.__new__(slice), 3
slice.__new__(slice, 1), slice.__new__(slice, 1, 2)
slice.__new__(int, 1)
slice.__new__(3, 1)
slice(stop=1)
type('S', (slice,), {})
take[1], take[1, 2], take[:], take[1:2], take[::], take[1:2:3], take[...], take[1:2, ::3], take[(1, 2)], take[1,], take[:,], take[None], take[()]
take[lambda: 1:2] and 1, take[[1]:{2}], take['a':'b':'c']
take.__setitem__(slice(1), 5), take.last, take.__delitem__(slice(2)), take.last
slice.__doc__ is not None, slice.indices.__name__, slice.__hash__
""".strip().splitlines():
    show(line)
