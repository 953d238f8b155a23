"""int.to_bytes, from_bytes and the other conversions: every argument, subclasses, hostile objects."""
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


class Bytes:
    def __init__(self, answer):
        self.answer = answer

    def __bytes__(self):
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


class Int(int):
    def __new__(cls, *arguments, **keywords):
        self = super().__new__(cls, *arguments, **keywords)
        self.made = arguments
        return self


class Odd(int):
    def __new__(cls, value):
        return 'not an int', value


class Text(str):
    pass


def both(number, length, order, signed):
    data = number.to_bytes(length, order, signed=signed)
    return data, int.from_bytes(data, order, signed=signed) == number


wrong = 0
for bits in (0, 1, 7, 8, 9, 15, 16, 31, 32, 59, 60, 61, 62, 63, 64, 65, 120, 127, 128, 129, 500):
    for number in ((1 << bits) - 1, 1 << bits, -(1 << bits), -(1 << bits) - 1, -(1 << bits) + 1):
        for order in ('big', 'little'):
            for signed in (True, False):
                need = (number.bit_length() + 7) // 8
                for length in (need - 1, need, need + 1, need + 9):
                    try:
                        data, same = both(number, length, order, signed)
                        fits = signed and -(1 << 8 * length) <= 2 * number < 1 << 8 * length or not signed and 0 <= number < 1 << 8 * length
                        wrong += not same or len(data) != length or not fits
                    except OverflowError as error:
                        wrong += str(error) not in ('int too big to convert', "can't convert negative int to unsigned")
                    except ValueError as error:
                        wrong += length >= 0
print('wrong', wrong)


for line in r"""
(5).to_bytes(2, 'big'), (5).to_bytes(2, 'little'), (0).to_bytes(0, 'big'), (-1).to_bytes(3, 'big', signed=True), (258).to_bytes(length=2, byteorder='little', signed=False), (1).to_bytes(Index(3), 'big'), True.to_bytes(1, 'big'), (1).to_bytes(2, Text('big')), (-129).to_bytes(2, 'little', signed=1), (1).to_bytes(1, 'big', signed=[])
(256).to_bytes(1, 'big')
(-1).to_bytes(1, 'big')
(128).to_bytes(1, 'big', signed=True)
(-129).to_bytes(1, 'big', signed=True)
(1).to_bytes(0, 'big')
(-1).to_bytes(0, 'big', signed=True)
(0).to_bytes(0, 'big', signed=True)
(1).to_bytes(-1, 'big')
(1).to_bytes(1 << 70, 'big')
(1).to_bytes(2, 'middle')
(1).to_bytes(2, b'big')
(1).to_bytes(2, None)
(1).to_bytes('x', 'big')
(1).to_bytes(2)
(1).to_bytes()
(1).to_bytes(1, 'big', True)
(1).to_bytes(1.0, 'big')
(1).to_bytes(1, 'big', other=1)
(1).to_bytes(1, 'BIG')
(1 << 64).to_bytes(8, 'big')
(-1 << 63).to_bytes(8, 'big', signed=True), ((1 << 63) - 1).to_bytes(8, 'little', signed=True), ((1 << 64) - 1).to_bytes(8, 'big')
(1 << 63).to_bytes(8, 'big', signed=True)
int.from_bytes(b'', 'big'), int.from_bytes(b'\1\2', 'big'), int.from_bytes(b'\1\2', 'little'), int.from_bytes(b'\xff', 'big', signed=True), int.from_bytes(bytearray(b'\1'), 'big'), int.from_bytes(memoryview(b'\1\2')[::-1], 'big'), int.from_bytes([1, 2, 255], 'little'), int.from_bytes((1,), 'big'), int.from_bytes(range(3), 'big'), int.from_bytes(iter([1, 2]), 'big'), int.from_bytes({5}, 'big'), int.from_bytes(Bytes(b'\5'), 'big'), int.from_bytes(bytes=b'\7', byteorder='big'), int.from_bytes(b'\xff' * 9, 'big', signed=True), int.from_bytes(b'\x80' + bytes(8), 'big', signed=True), int.from_bytes([Index(3)], 'big')
int.from_bytes('ab', 'big')
int.from_bytes(5, 'big')
int.from_bytes(None, 'big')
int.from_bytes([256], 'big')
int.from_bytes([-1], 'big')
int.from_bytes(['a'], 'big')
int.from_bytes([1.0], 'big')
int.from_bytes(Bytes('x'), 'big')
int.from_bytes(Bytes(KeyError('bytes')), 'big')
int.from_bytes(Bytes(bytearray(b'x')), 'big')
int.from_bytes(b'a', 'other')
int.from_bytes(b'a')
int.from_bytes(b'a', 'big', True)
int.from_bytes(b'a', 3)
Int.from_bytes(b'\5', 'big'), type(Int.from_bytes(b'\5', 'big')).__name__, Int.from_bytes(b'\5', 'big').made, bool.from_bytes(b'\0\7', 'big'), Odd.from_bytes(b'\3', 'little'), Int(5).to_bytes(1, 'big'), type(Int(5).to_bytes(1, 'big')).__name__
Int('12', 8), Int('12', base=8).made, Int(5.7), Int(Index(4)), Int(), Int(5) + 1, type(Int(5) + 1).__name__, type(+Int(5)).__name__, type(Int(5).__index__()).__name__, type(int(Int(5))).__name__, type(Int(5).__int__()).__name__, type(Int(5).conjugate()).__name__, type(Int(5).real).__name__, type(abs(Int(5))).__name__, type(round(Int(5))).__name__, type(Int(5).__trunc__()).__name__, type(Int(5).numerator).__name__
(0).bit_length(), (-1).bit_length(), (255).bit_length(), (-256).bit_length(), (1 << 70).bit_length(), True.bit_length(), (5).as_integer_ratio(), (-1 << 70).as_integer_ratio() == (-1 << 70, 1), Int(5).as_integer_ratio(), type(Int(5).as_integer_ratio()[0]).__name__
(5).bit_length(1)
(5).as_integer_ratio(1)
round(5, -1), round(15, -1), round(25, -1), round(-25, -1), round(1234567, -3), round(5, 3), round(5, None), round(5, -5), round(50, -2), round(150, -2), round(1 << 70, -20), round(5, 1 << 70), round(5, Index(-1)), round(-15, -1), round(55, -2), type(round(Int(15), -1)).__name__
round(5, -1 << 70) if 0 else round(5, -40)
round(5, 1.0)
round(5, 'x')
round(5, 1, 2)
(5).__round__(1, 2)
(5).__getnewargs__(), (1 << 70).__getnewargs__() == (1 << 70,), Int(5).__getnewargs__(), (5).__format__('05'), (5).__ceil__(), (5).__floor__(), (5).__sizeof__() > 0, (5).real, (5).imag, (5).denominator, (5).numerator
setattr(5, 'real', 1)
delattr(5, 'imag')
(5).__reduce_ex__(0)[1:], Int(5).__reduce_ex__(2)[1:], Int(5).__reduce_ex__(0)[1:], (5).__reduce_ex__(4)[1:]
hex(Index(255)), bin(Index(-3)), oct(Index(8)), chr(Index(65)), hex(-1 << 64), bin(0), oct(-0), hex(Int(10)), bin(True)
hex(1.5)
bin('5')
oct(None)
hex(Index('x'))
chr(-1)
chr(0x110000)
chr(1 << 70)
chr(1.0)
ord('ab')
ord('')
ord(b'a'), ord(bytearray(b'z')), ord('\U0010ffff')
ord(b'ab')
ord(5)
divmod(7, -2), divmod(-7, 2), divmod(-1 << 70, 3), pow(3, -1, 7), pow(-3, 5, 7), pow(3, 5, -7), pow(0, 0, 1), pow(5, 0, 1), pow(2, 1000, 1 << 70) == 0, pow(1 << 70, 2, 97), pow(3, -2, 1 << 70) * 9 % (1 << 70)
pow(2, -1, 4)
pow(0, -1, 5)
pow(2, 3, 0)
pow(2, 3.0, 5)
pow(2.0, 3, 5)
pow(2, 3, 'x')
pow(0, -1)
pow('a', 2)
""".strip().splitlines():
    show(line)
