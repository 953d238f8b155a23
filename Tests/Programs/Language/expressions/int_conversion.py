"""int(): from numbers, strings in every base, bytes, user classes, and all the errors."""


def attempt(*args, **kwargs):
    try:
        print(f'int{args}{kwargs or ""} =', int(*args, **kwargs))
    except Exception as error:
        print(f'int{args}{kwargs or ""}: {type(error).__name__}: {error}')


attempt()
for value in (5, True, 2.9, -2.9, 1e30, '42', ' -42\n', '+7', '1_000', '0_0', b'12', bytearray(b' 7 '), '٣٤', '０１２',
              '000', '-0'):
    attempt(value)
for value in ('', ' ', 'abc', '1.5', '1e5', '0x10', '1__0', '_1', '1_', '- 1', '--1', '+', '1 2', '5\0', b'x', b'1\x00',
              b'\xff', '²', 'é',
              'a' * 50, None, [], 1j, object, float('nan'), float('inf'), float('-inf')):
    attempt(value)
for text, base in (('ff', 16), ('0xff', 16), ('0XFF', 0), ('0b101', 0), ('0o17', 0), ('101', 2), ('0b101', 2),
                   ('0o17', 8), ('zz', 36), ('10', 3), ('0', 0),
                   ('00', 0), ('1_0', 0), ('0x_f', 16), ('-0x1f', 0), ('12', 12), (b'ff', 16), ('0b1', 16), ('07', 0),
                   ('2', 2), ('8', 8), ('g', 16), ('0x', 16),
                   ('', 5), ('1', 1), ('1', 37), ('1', -1), ('1', 10 ** 20), ('1', 2.0), ('1', None), ('1', '2'),
                   (5, 10), (5.5, 10), (None, 10), ('9' * 30, 10)):
    attempt(text, base)
attempt('10', base=2)
attempt(base=2)
attempt(x='10')
attempt('1', 2, 3)
attempt('1', True)


class Trunc:
    def __trunc__(self):
        return 3


class Index:
    def __index__(self):
        return 4


class Int:
    def __int__(self):
        return 5

    def __index__(self):
        return 6


class WrongInt:
    def __int__(self):
        return '7'


class WrongIndex:
    def __index__(self):
        return 1.0


class WrongTrunc:
    def __trunc__(self):
        return 'x'


class Raising:
    def __int__(self):
        raise LookupError('no int')


class Sub(int):
    def __repr__(self):
        return f'Sub({int(self)})'


for kind in (Trunc, Index, Int, WrongInt, WrongIndex, WrongTrunc, Raising, object):
    try:
        print(kind.__name__, int(kind()))
    except Exception as error:
        print(kind.__name__, type(error).__name__, error)
for call in (lambda: int('10', Index()), lambda: int('10', Int()), lambda: [1, 2, 3, 4, 5][Index()],
             lambda: range(Index())[-1], lambda: hex(Int()),
             lambda: bin(Trunc()), lambda: [1][WrongIndex()], lambda: chr(Index()), lambda: 'a' * Index(),
             lambda: [0] * Int(), lambda: 'a' * Trunc()):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
print(Sub(5), Sub('7') + 1, type(Sub(1) + Sub(2)).__name__, type(int(Sub(3))).__name__, Sub(5) == 5, {Sub(1): 'a'}[1],
      Sub(), Sub('11', 2))
