"""int(): texts of every base with signs, underscores, blanks, digits of other scripts; objects with __int__, __index__, __trunc__; what the errors show."""
def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, '->', ascii(f'{type(error).__name__}: {error}'))
    else:
        print(source, '->', ascii(value))


class HasInt:
    def __init__(self, answer):
        self.answer = answer

    def __int__(self):
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


class HasBoth(HasInt):
    def __index__(self):
        return 77


class OnlyIndex:
    def __init__(self, answer):
        self.answer = answer

    def __index__(self):
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


class Trunc:
    def __init__(self, answer):
        self.answer = answer

    def __trunc__(self):
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


class Sub(int):
    pass


class SubInt(int):
    def __int__(self):
        return 99

    def __index__(self):
        return 98

    def __trunc__(self):
        return 97


class SubText(str):
    def __int__(self):
        return 55


class SubBytes(bytes):
    pass


class SubFloat(float):
    def __int__(self):
        return 44

    def __trunc__(self):
        return 43


texts = ['0', '-0', '+5', ' 5 ', '\t5\n', '\u30005\u2003', '1_000', '_1', '1_', '1__0', '', ' ', '+', '-', '+-5', '- 5', '5 5', '0x10', '0X1f', '0b101', '0B1', '0o17', '0O7', '010', '0_0', '00', '0x', '0b', '0x_f', '0_x', '0b2', '0o8', 'z', 'Z_z', '\u0665', '\uff15\u0660', '\U0001d7dc', '\xb2', '5\0', '\0', '5L', '1e5', '1.0', 'inf', '0x1p3', '\ud800', '5\x1c', '\x1f5', '5\u200b', '9' * 30, '-' + 'f' * 20, '0b1_0', '0_b1']
for text in texts:
    row = []
    for base in (10, 0, 2, 8, 16, 36):
        try:
            row.append(int(text, base))
        except Exception as error:
            row.append('!' if str(error) == f'invalid literal for int() with base {base}: {text!r}' else f'{type(error).__name__}: {error}')
    print(ascii(text), ascii(row))


for line in r"""
int(), int(5), int(5.9), int(-5.9), int(True), int('7'), int(b'7'), int(bytearray(b' 7 ')), int(memoryview(b'7')) if 0 else 0, int(SubText('8')), int(SubBytes(b'9')), int('7', OnlyIndex(8)), int(b'11', 2), int(bytearray(b'11'), 2), int('11', base=2), int('11', True + 1)
int(memoryview(b'7'))
int(x=1)
int(base=10)
int('1', 1)
int('1', 37)
int('1', -1)
int('1', 1 << 70)
int('1', 2.0)
int('1', '2')
int('1', None)
int(5, 10)
int(5.0, 10)
int(None)
int([])
int(1j)
int(b'')
int(b'\xff')
int(b'5\0')
int(bytearray(b'x'))
int(b'5_')
int(SubText('x'))
int(SubBytes(b'x'), 36), int(b'z', 36)
int('x' * 300)
int(b'x' * 300)
int('\u20ac')
int("it's")
int(float('nan'))
int(float('inf'))
int(1e30), int(-1e30), int(5e-324), int(2.0 ** 62), int(2.0 ** 63), int(-2.0 ** 63), int(2.0 ** 100) == 1 << 100, int(1e308) % 7, int(SubFloat(2.5)), int(0.9999999999999999), int(4503599627370497.5), int(9007199254740993.0)
int(HasInt(5)), int(HasInt(True)), int(HasInt(Sub(6))), type(int(HasInt(Sub(6)))).__name__, int(HasBoth(3)), int(OnlyIndex(4)), int(OnlyIndex(Sub(4))), type(int(OnlyIndex(Sub(4)))).__name__, int(Trunc(5)), int(Trunc(Sub(5))), type(int(Trunc(Sub(5)))).__name__, int(Trunc(OnlyIndex(9))), int(SubInt(1)), int(Sub(1)), type(int(Sub(1))).__name__, Sub(SubInt(1)), Sub('12'), Sub(b'12'), Sub('z', 36), type(Sub(HasInt(3))).__name__
int(HasInt('x'))
int(HasInt(1.0))
int(HasInt(None))
int(HasInt(KeyError('int')))
int(OnlyIndex('x'))
int(OnlyIndex(1.0))
int(OnlyIndex(KeyError('index')))
int(Trunc('x'))
int(Trunc(1.5))
int(Trunc(HasInt(5)))
int(Trunc(KeyError('trunc')))
int(Trunc(None))
float(HasInt(5))
float(OnlyIndex(5)), float(HasBoth(2)), float(Sub(3)), complex(OnlyIndex(5)), [1, 2][OnlyIndex(1)], range(OnlyIndex(3)), '%d' % HasInt(5), '%d' % OnlyIndex(5), chr(HasInt(65)) if 0 else 0, 'abc' * OnlyIndex(2), hex(OnlyIndex(255)), round(2.567, OnlyIndex(1)), OnlyIndex(5).__index__()
'%x' % HasInt(5)
'%d' % HasInt('x')
'%d' % Trunc(5)
chr(HasInt(65))
[1][HasInt(0)]
range(HasInt(3))
hex(HasInt(3))
'a' * HasInt(3)
1 << HasInt(3)
1 << 1.0
1 << -1
1 >> -1
1 << (1 << 70)
1 >> (1 << 70), -1 >> (1 << 70), 0 << (1 << 70), 5 >> 100, -5 >> 100, (1 << 100) >> 99, -(1 << 100) >> 99, (1 << 64) >> 64, ~(1 << 64) >> 60, (1 << 62) << 1, (1 << 63) - 1, -(1 << 63), 1 << 0, 0 << 5, -1 << 70
(1 << 70) & -1 == 1 << 70, -1 & ((1 << 70) - 1) == (1 << 70) - 1, (1 << 70) | -1, (-1 << 70) ^ -1 == (1 << 70) - 1, ~(1 << 70) == -(1 << 70) - 1, (-1 << 64) | 1 == (-1 << 64) + 1, -(1 << 64) & (1 << 64), (1 << 64) ^ (1 << 64), 5 & -6, -5 | 4, -5 ^ 3
1 & 1.0
'1' & 1
~1.5
""".strip().splitlines():
    show(line)
