"""float(): texts with every sign, exponent, underscore and blank; rounding borders of the shortest text; objects with __float__; comparison with huge integers."""
def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, '->', ascii(f'{type(error).__name__}: {error}'))
    else:
        print(source, '->', ascii(value))


class HasFloat:
    def __init__(self, answer):
        self.answer = answer

    def __float__(self):
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


class Index:
    def __init__(self, answer):
        self.answer = answer

    def __index__(self):
        return self.answer


class Sub(float):
    pass


class SubFloat(float):
    def __float__(self):
        return 99.5


class Text(str):
    def __float__(self):
        return 1.25


def bits(text):
    return float(text).hex()


texts = ['1', '-1', '+1', ' 1.5\n', '1.', '.5', '.', '', ' ', '+', '1e5', '1E5', '1e+5', '1e-5', '1e', '1e+', 'e5', '.e5', '1.5e3.5', '1_0', '1_0.0_1', '1__0', '_1', '1_', '1_.5', '1._5', '1e1_0', '1e_1', '1_e1', 'inf', 'INF', '-inf', '+infinity', 'Infinity', 'infinit', 'infinityx', 'nan', '-nan', 'NaN', 'nan(1)', '0x1', '1j', '1 2', '1\0', '--1', '+-1', '1,5', '\u0661.\u0662', '\uff11e\uff12', '\u30001\u2003', '1\u200b', '\xb2', '\ud800', '1e400', '-1e400', '1e-400', '-1e-400', '0e999999999999', '1e99999999999999999999', '1e-99999999999999999999', '9' * 400, '0.' + '0' * 400 + '1', '1' + '0' * 308, '2' + '0' * 308, '\x1f1\x1c', '1\x85', '0_0', '00.5', '1d5', '1f', 'True', 'None', "it's"]
for text in texts:
    try:
        print(ascii(text[:40]), repr(float(text)))
    except Exception as error:
        print(ascii(text[:40]), ascii(f'{type(error).__name__}: {error}'))
for text in ('9007199254740992.5', '9007199254740993', '9007199254740993.0000000001', '9007199254740995', '1.00000000000000011102230246251565404236316680908203125', '1.00000000000000011102230246251565404236316680908203124', '1.00000000000000011102230246251565404236316680908203126', '2.4703282292062327e-324', '2.4703282292062328e-324', '4.9e-324', '2.2250738585072011e-308', '2.2250738585072014e-308', '1.7976931348623158e308', '1.7976931348623159e308' if 0 else '1.7976931348623157e308',
             '0.1', '0.30000000000000004', '123456789012345678', '5e-324', '8.41e21', '9.5e-309', '1e23', '9.999999999999999e22', '1.5e-5', '0.0001', '0.00001', '1e15', '1e16', '123456789012345680', '4.35', '0.000123456789', '100000000000000000000000', '1.0e-7'):
    print(text, bits(text), repr(float(text)), str(float(text)), '%r' % -float(text), '%.17g' % float(text), '%.3g' % float(text))


for line in r"""
float(), float(5), float(True), float(1 << 60), float('1.5'), float(b'1.5'), float(bytearray(b'2')), float(memoryview(b'3')), float(Text('7.5')), float(HasFloat(2.5)), float(HasFloat(Sub(2.5))), type(float(Sub(1))).__name__, float(SubFloat(1.0)), type(float(SubFloat(1.0))).__name__, Sub(3), Sub('4'), type(Sub('4')).__name__, Sub(SubFloat(1)), float(Index(5))
float(x=1)
float(1, 2)
float(None)
float([])
float(1j)
float('abc')
float(b'abc')
float(b'\xff')
float(bytearray(b'1\0'))
float('1' * 50 + 'x')
float(1 << 1024)
float(-1 << 1024)
float((1 << 1024) - (1 << 970))
float((1 << 1024) - (1 << 970) - 1) == 1.7976931348623157e308, float((1 << 53) + 1), float((1 << 54) + 2), float((1 << 54) + 6), float(-(1 << 53) - 3), float(10 ** 22), float(10 ** 23), float((1 << 100) + (1 << 47)) == 2.0 ** 100, float((1 << 100) + (1 << 47) + 1) == 2.0 ** 100
float(HasFloat(1))
float(HasFloat('x'))
float(HasFloat(None))
float(HasFloat(KeyError('float')))
float(Index('x'))
float(Index(1 << 2000))
1.0 == 1, 0.1 == 1, 2.0 ** 53 == 2 ** 53 + 1, 2.0 ** 53 < 2 ** 53 + 1, 1e300 == 10 ** 300, 1e300 < 10 ** 300, 1e300 > 10 ** 300, float('inf') > 1 << 5000, float('-inf') < -1 << 5000, float('nan') == 1 << 70, float('nan') < 1 << 70, 1 << 5000 > 1e308, 1 << 5000 == 1e308, -0.0 == 0, 0.5 < 1, 1.5 > True, 1e16 == 10 ** 16, 9007199254740993 == 9007199254740993.0, 9007199254740993 > 9007199254740992.0, (1 << 63) == 2.0 ** 63, (1 << 63) - 1 < 2.0 ** 63, -(1 << 63) == -2.0 ** 63, 5e-324 > 0, 1.0 < (1 << 64), (1 << 1023) * 2 > 1.7976931348623157e308
1.0 < 'a'
1.0 < 1j
1.0 < None
1.0 == 'a', 1.0 != None, 1.0 == 1j, (1.0).__eq__('a'), (1.0).__lt__(1), (1.0).__lt__('a'), (1.0).__eq__(1 << 70), (1.0).__gt__(True)
1.0 + 'a'
1.0 + None
1.0 + (1 << 2000)
(1 << 2000) * 1.0
(1 << 2000) / 1.0
1.0 // (1 << 2000)
(1 << 2000) / (1 << 1990), (1 << 2000) // (1 << 1999), 7 / 2, -7 / 2, 1 / 3, (1 << 60) / 3, ((1 << 53) + 1) / 1, 1 / (1 << 1074), 1 / (1 << 1075), 3 / (1 << 1075), (1 << 70) / (1 << 70), -1 / (1 << 2000), 0 / 5, True / 2, ((1 << 1024) - 1) // (1 << 1000) / 1
(1 << 2000) / 3
1 / 0
0.0 / 0
1.5 & 1
1.5 << 1
~1.5
[1, 2][1.0]
'abc'[1.0:]
range(1.0)
'a' * 1.0
chr(65.0)
bin(1.0)
""".strip().splitlines():
    show(line)
