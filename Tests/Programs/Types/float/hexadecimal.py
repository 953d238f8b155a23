"""float.hex and fromhex: every form, borders of rounding, errors; round; as_integer_ratio; is_integer; getformat."""
def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, '->', ascii(f'{type(error).__name__}: {error}'))
    else:
        print(source, '->', ascii(value))


class Sub(float):
    def __new__(cls, *arguments):
        self = super().__new__(cls, *arguments)
        self.made = arguments
        return self


class Other(float):
    def __new__(cls, value):
        return 'other', value


class Index:
    def __init__(self, number):
        self.number = number

    def __index__(self):
        return self.number


inf = float('inf')
nan = float('nan')
least = 5e-324
largest = 1.7976931348623157e308
wrong = 0
for exponent in range(-1080, 1030, 7):
    for digits in ('1', '1.8', '1.fffffffffffff', '1.0000000000001', '1.fffffffffffff8', '1.00000000000008', '1.000000000000080001', '1.00000000000018', 'f.f', '.1', '0.00001'):
        try:
            value = float.fromhex('0x%sp%d' % (digits, exponent))
            wrong += float.fromhex(value.hex()) != value
        except OverflowError as error:
            wrong += exponent < 1019
print('wrong', wrong)


for line in r"""
(0.0).hex(), (-0.0).hex(), (1.0).hex(), (0.1).hex(), (-1.5).hex(), inf.hex(), (-inf).hex(), nan.hex(), least.hex(), largest.hex(), (2.2250738585072014e-308).hex(), (1e300).hex(), Sub(0.5).hex(), (3.14).hex(), (1 / 3).hex()
float.fromhex('0x1.8p1'), float.fromhex('1.8p1'), float.fromhex('1.8'), float.fromhex('0X1P-1'), float.fromhex('  0x1p0  '), float.fromhex('+0x1p+0'), float.fromhex('-0x0p0'), float.fromhex('.8'), float.fromhex('8.'), float.fromhex('0x.8p0'), float.fromhex('ff'), float.fromhex('FFp4'), float.fromhex('\n0x1\t'), float.fromhex('0xap-1'), float.fromhex('1e5')
float.fromhex('inf'), float.fromhex('-INF'), float.fromhex('Infinity'), float.fromhex('+infinity'), float.fromhex('nan'), float.fromhex('-NaN'), float.fromhex(' inf ')
float.fromhex('0x1p-1074'), float.fromhex('0x1p-1075'), float.fromhex('0x1.8p-1075'), float.fromhex('0x3p-1075'), float.fromhex('0x1.00000000000008p0'), float.fromhex('0x1.000000000000080000001p0').hex(), float.fromhex('0x1.00000000000018p0').hex(), float.fromhex('0x1.fffffffffffff7p1023').hex(), float.fromhex('0x0p999999999999'), float.fromhex('0x1p-999999999'), float.fromhex('0x0.' + '0' * 300 + '1p1204')
float.fromhex('0x1.fffffffffffff8p1023')
float.fromhex('0x1p1024')
float.fromhex('0x1p999999999999999')
float.fromhex('0x1p99999999999999999999')
float.fromhex('0x1p-99999999999999999999')
float.fromhex('')
float.fromhex('   ')
float.fromhex('0x')
float.fromhex('.')
float.fromhex('0x.')
float.fromhex('p5')
float.fromhex('0x1p')
float.fromhex('0x1p+')
float.fromhex('0x1 p1')
float.fromhex('0x1p1 x')
float.fromhex('0x1..2')
float.fromhex('1_0')
float.fromhex('--1')
float.fromhex('infin')
float.fromhex('nan1')
float.fromhex('0x1p1.0')
float.fromhex('\u0661')
float.fromhex('1\0')
float.fromhex('g')
float.fromhex(1)
float.fromhex(b'1')
float.fromhex(None)
float.fromhex()
float.fromhex('1', '2')
Sub.fromhex('0x1p1'), type(Sub.fromhex('0x1p1')).__name__, Sub.fromhex('0x1p1').made, Other.fromhex('1'), (5.0).fromhex('2')
(1.5).as_integer_ratio(), (0.1).as_integer_ratio(), (-0.0).as_integer_ratio(), (1e300).as_integer_ratio()[1], least.as_integer_ratio() == (1, 1 << 1074), Sub(2.5).as_integer_ratio(), largest.as_integer_ratio()[0] == int(largest)
inf.as_integer_ratio()
nan.as_integer_ratio()
(1.5).as_integer_ratio(1)
(1.0).is_integer(), (1.5).is_integer(), inf.is_integer(), nan.is_integer(), (1e300).is_integer(), (-0.0).is_integer(), least.is_integer()
round(2.5), round(3.5), round(-2.5), round(0.5), round(-0.5), round(2.675, 2), round(1e300) == int(1e300), round(2.5, 0), round(-0.4, 0), round(1234.5, -2), round(1250.0, -2), round(1350.0, -2), round(5e-324, 400), round(1e22, -22), round(1.5, 400), round(1.5, -400), round(0.15, 1), round(0.25, 1), round(0.35, 1), round(1e16 + 2, 0), round(largest, 308) == largest
round(largest, -308)
round(1.5, None), type(round(1.5, None)).__name__, type(round(1.5, 0)).__name__, round(1.5, Index(0)), round(1.5, True), type(round(Sub(1.5), 1)).__name__, round(inf, 2), round(nan, 2), round(-0.0, 2), round(1.5, 1 << 70), round(1.5, -1 << 70)
round(inf)
round(nan)
round(-inf, None)
round(1.5, 'x')
round(1.5, 1.0)
round(1.5, 1, 2)
round()
round('x')
round(number=1.5, ndigits=1), round(1.55, ndigits=1)
(1.5).__trunc__(), (-1.5).__trunc__(), (1.5).__round__(), (1.5).__round__(None), (1.25).__round__(1), int(1e20), int(-1.9), (2.0).__getnewargs__(), Sub(2.5).__getnewargs__(), (1.5).conjugate(), type(Sub(1.5).conjugate()).__name__, (1.5).real, (1.5).imag, type(Sub(1.5).real).__name__
(1.5).__floor__
inf.__trunc__()
int(nan)
float.__getformat__('double'), float.__getformat__('float')
float.__getformat__('long')
float.__getformat__(5)
float.__set_format__('double', 'unknown'), float.__set_format__('float', 'IEEE, little-endian')
float.__set_format__('double', 'wrong')
float.__set_format__('x', 'unknown')
float.__set_format__('double', 'IEEE, big-endian')
hash(inf), hash(-inf), hash(nan), hash(0.5), hash(-1.0), hash(1e300), hash(least), hash(2.0 ** 61), hash(Sub(3.0)) == hash(3), hash(-0.0)
divmod(5.5, 2), divmod(-5.5, 2), divmod(5.5, -2), divmod(1e300, 1e-300)[0], divmod(0.0, -3.0), divmod(-0.0, 3.0), divmod(inf, 2.0), divmod(2.0, inf), divmod(-2.0, inf), 5.5 // inf, -5.5 % inf, 5 % 2.5, -1e-20 % 3.0
divmod(1.0, 0.0)
1.0 // 0
1.0 % 0.0
2.0 ** 0.5, (-2.0) ** 2, (-2.0) ** -3, 0.0 ** 0, inf ** 0, nan ** 0, 1.0 ** nan, (-1.0) ** inf, 2.0 ** -inf, (-8.0) ** (1 / 3), 0.0 ** inf, (-0.0) ** 3, (-inf) ** 3, (-inf) ** -3
0.0 ** -1
(-0.0) ** -1.5
10.0 ** 400
(-10.0) ** 401
pow(2.0, 3.0, 4.0)
pow(2.0, 3, None)
""".strip().splitlines():
    show(line)
