"""Slicings of every sequence type, slice objects, and slices that reach too far."""


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


SLICES = [slice(None), slice(2), slice(1, 3), slice(-2, None), slice(None, -2), slice(None, None, 2),
          slice(None, None, -1),
          slice(4, 1, -1), slice(-1, -4, -2), slice(10, 20), slice(-10, 2), slice(3, 1), slice(5, None, -3),
          slice(None, None, 100),
          slice(10 ** 30), slice(-10 ** 30, 10 ** 30, 10 ** 30), slice(True, 4), slice(0, 0), slice(6, None),
          slice(None, -7, -1)]
text = 'abcdef'
for piece in SLICES:
    print(piece, text[piece], [1, 2, 3, 4, 5, 6][piece], (1, 2, 3, 4, 5, 6)[piece], bytes(text, 'ascii')[piece],
          range(6)[piece], piece.indices(6))

print(text[1:3], text[:-1], text[::2], text[::-1], text[5:2:-1], text[:], text[-3:-1])
whole = (1, 2)
print(whole[:] is whole, text[:] is text, [1][:] == [1])
numbers = [1, 2]
print(numbers[:] is numbers, range(10)[2:8][1:-1], range(10, 0, -3)[::-1], range(0)[::5])
piece = slice(1, 'a', None)
print(piece.start, piece.stop, piece.step, piece == slice(1, 'a'), piece != slice(1), slice(1) < slice(2))
attempt(lambda: slice())
attempt(lambda: slice(1, 2, 3, 4))
attempt(lambda: slice(1, 2, x=3))
attempt(lambda: hash(slice(1)))
attempt(lambda: text[::0])
attempt(lambda: [][::0])
attempt(lambda: ()[::0])
attempt(lambda: b''[::0])
attempt(lambda: range(3)[::0])
attempt(lambda: text['a':])
attempt(lambda: [1][1.0:])
attempt(lambda: [1][::'x'])
attempt(lambda: range(3)['a':])
attempt(lambda: {1: 2}[1:2])
attempt(lambda: slice(1).indices(-1))
attempt(lambda: slice(1).indices('x'))
attempt(lambda: slice('a').indices(1))
attempt(lambda: slice(None, None, 0).indices(5))
attempt(lambda: setattr(slice(1), 'start', 2))
attempt(lambda: 5[1:2])
attempt(lambda: None[:])


class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        print('index', self.value)
        return self.value


class Show:
    def __getitem__(self, key):
        return key


print(text[Index(1):Index(4):Index(2)])
print(slice(Index(1), None).indices(5))
print(Show()[1:2], Show()[1:2:3], Show()[:], Show()[::], Show()[:, 1], Show()['a':'b', ...], Show()[(1, slice(2))])
