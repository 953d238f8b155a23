"""int.from_bytes: what becomes bytes there, and that a number is no count of zeros."""


class Index:
    def __index__(self):
        return 3


class IndexAndIter(Index):
    def __iter__(self):
        return iter([1, 2])


class IndexAndItems(Index):
    def __getitem__(self, index):
        return (5, 6)[index]


class IndexAndBytes(Index):
    def __bytes__(self):
        return b'\1\0'


class Text(str):
    def __bytes__(self):
        return b'\2\0'


class Integer(int):
    pass


class IntegerBytes(int):
    def __bytes__(self):
        return b'\3\0'


class Wrong:
    def __bytes__(self):
        return 'text'


class OnlyLength:
    def __len__(self):
        return 2


def attempt(action, *arguments, **keywords):
    try:
        return action(*arguments, **keywords)
    except Exception as error:
        return f'{type(error).__name__}: {error}'


for value in (Index(), IndexAndIter(), IndexAndItems(), IndexAndBytes(), Text('t'), Integer(4), IntegerBytes(4), Wrong(), OnlyLength(), 5, True, 'text', None,
              1.5, [], [1, 2], (1, 2), {1: 0}, range(3), b'\1\2', bytearray(b'\1\2'), memoryview(b'\1\2\3')[::2], iter([7]), [300], ['a'], [-1], [Index()], object):
    print(type(value).__name__, attempt(int.from_bytes, value, 'big'), '|', attempt(int.from_bytes, value, 'little'), '|',
          attempt(int.from_bytes, value, byteorder='big', signed=True), '|', attempt(bytes, value))
