"""bool: every operator with other numbers, conversions, __bool__ and __len__ of other objects, subclassing."""
def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, '->', ascii(f'{type(error).__name__}: {error}'))
    else:
        print(source, '->', ascii(value))


class Truth:
    def __init__(self, answer):
        self.answer = answer

    def __bool__(self):
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


class Length:
    def __init__(self, answer):
        self.answer = answer

    def __len__(self):
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


class Both(Length):
    def __bool__(self):
        return True


class Neither:
    __bool__ = None


class NoLength:
    __len__ = None


class Index:
    def __init__(self, number):
        self.number = number

    def __index__(self):
        return self.number


class OnInstance:
    pass


instance = OnInstance()
instance.__bool__ = lambda: False
instance.__len__ = lambda: 0


def branches(value):
    result = ['if' if value else 'else', 'not' if not value else 'yes', value and 1, value or 2, [1 for _ in [0] if value]]
    while value:
        result.append('while')
        break
    return result[0], result[1], result[4], result[5:]


for line in r"""
[(a + b, a - b, a * b, a & b, a | b, a ^ b, a << b, a >> b, a ** b, a < b, a <= b, a == b) for a in (True, False) for b in (True, False)]
[type(value).__name__ for value in (True + True, True & True, True & 1, 1 & True, True | False, True ^ True, True ^ 1, ~True, -True, +True, abs(True), True << 1, True ** 2, True / True, True // True, True % 2, divmod(True, 2))]
~True, ~False, -True, +True, abs(True), True / 2, True // 2, True % True, divmod(True, True), True + 1.5, True * 1j, True * 'ab', [1] * False, (0,) * True, True & 3, 3 & True, True | 2, 4 ^ True
True % False
True / False
True // False
divmod(True, False)
False ** -1
True & 1.5
True | 'x'
True ^ None
True & (1 << 70), True | (1 << 70) == (1 << 70) + 1, (1 << 70) ^ True == (1 << 70) + 1
bool(), bool(0), bool(0.0), bool(-0.0), bool(0j), bool(''), bool(b''), bool([]), bool(()), bool({}), bool(set()), bool(range(0)), bool(None), bool(float('nan')), bool('0'), bool([[]]), bool(...), bool(int), bool(1 << 70), bool(memoryview(b'')), bool(bytearray())
bool(1, 2)
bool(x=1)
bool(Truth(True)), bool(Truth(False)), bool(Length(0)), bool(Length(5)), bool(Both(0)), bool(instance), bool(OnInstance())
bool(Truth(1))
bool(Truth(None))
bool(Truth('x'))
bool(Truth(KeyError('bool')))
bool(Length(-1))
bool(Length('x'))
bool(Length(1.0))
bool(Length(1 << 70))
bool(Length(-1 << 70))
bool(Length(KeyError('len')))
bool(Length(Index(3))), bool(Length(Index(0))), bool(Length(True))
bool(Length(Index(-1)))
bool(Neither())
bool(NoLength())
not Truth(3)
not Neither()
[branches(value) for value in (1, 0, 'x', '', None, [], [0], Truth(True), Truth(False), Length(1), Length(0), 0.0, 1e-300, 1 << 70, instance)]
branches(Truth(KeyError('in if')))
branches(Length(-5))
Truth(5) and 1
Truth(5) or 1
[1 for _ in [1] if Truth(5)]
1 if Truth(0) else 2
any([Truth(False), Truth(True), Truth(5)]), all([Truth(True), Truth(False), Truth(5)])
any([Truth(5)])
all([Neither()])
list(filter(None, [0, 1, '', 'a', None, Length(0)])), len(list(filter(None, [Truth(True), Truth(False)])))
list(filter(None, [Truth(5)]))
list(filter(lambda value: Truth(5), [1]))
assert_ if (assert_ := 0) else 'no'
True is not False, True == 1, True == 1.0, True == 1 + 0j, True != 2, True < 2, False < 0.5, True > 'a' if 0 else 0, hash(True) == hash(1), {True: 'a', 1: 'b', 1.0: 'c'}, {0, False, 0.0}
True < 'a'
str(True), repr(False), format(True), format(True, ''), format(True, 'd'), format(True, '5'), format(True, '>5'), format(False, 'x'), format(True, 'f'), format(True, '%'), '%d %s %r %x %f' % (True, True, True, True, True), f'{True:05}', f'{False!r:>8}', '%c' % True
format(True, 's')
format(True, 'c'), format(False, 'b'), format(True, 'n'), format(True, '+d'), format(True, 'e')
True.real, True.imag, True.numerator, True.denominator, type(True.real).__name__, True.conjugate(), type(True.conjugate()).__name__, True.bit_length(), True.to_bytes(2, 'big'), bool.from_bytes(b'\0', 'big'), bool.from_bytes(b'\0\5', 'big'), True.as_integer_ratio(), True.__index__(), type(True.__index__()).__name__, True.__int__(), type(True.__int__()).__name__, True.__trunc__(), True.__round__(), round(True, -1), type(round(True)).__name__, True.__float__()
int(True), float(False), complex(True), type(int(True)).__name__, hex(True), bin(False), oct(True), chr(True), 'abc'[True], [1, 2][False], range(True), divmod(5, True), pow(True, True, 5), pow(2, True), sum([True, True]), max(True, 2), sorted([True, False, 1, 0]), list(range(False, True))
type('B', (bool,), {})
bool.__new__(int)
bool.__new__(bool, 5), bool.__new__(bool), bool.__new__(bool, [])
bool.__new__()
bool.__new__(5)
bool.__new__(str)
int.__new__(bool, 3)
object.__new__(bool)
setattr(True, 'x', 1)
setattr(bool, 'x', 1)
setattr(True, 'real', 1)
True.__reduce__()
True.__getnewargs__(), True.__bool__(), False.__bool__(), True.__and__(1), True.__and__(1.0), True.__rand__(False), True.__or__('x'), True.__xor__(True), True.__add__(True), True.__eq__(1), True.__eq__('x'), True.__hash__()
True.__and__()
bool.__and__(1, True)
bool.__and__(True, 3), bool.__doc__ is not None, sorted(vars(bool)), bool.__mro__, bool.__base__, bool.__flags__ & 1024
""".strip().splitlines():
    show(line)
