"""complex: infinities, signs of zero, powers, hashes, comparisons, conversions and text forms in every corner."""
def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, '->', ascii(f'{type(error).__name__}: {error}'))
    else:
        print(source, '->', ascii(value))


class Sub(complex):
    def __new__(cls, *arguments):
        self = super().__new__(cls, *arguments)
        self.made = arguments
        return self


class HasComplex:
    def __init__(self, answer):
        self.answer = answer

    def __complex__(self):
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


class HasFloat:
    def __init__(self, answer):
        self.answer = answer

    def __float__(self):
        return self.answer


class HasIndex:
    def __index__(self):
        return 3


class Both(HasFloat):
    def __complex__(self):
        return 9j


inf = float('inf')
nan = float('nan')
parts = [0.0, -0.0, 1.0, -2.5, inf, -inf, nan]
numbers = [complex(real, imaginary) for real in parts for imaginary in parts]


def same(values):
    """A text of the values that shows the signs of zeros and one kind of nan."""
    return ' '.join(repr(value) for value in values)


print(same(numbers))
print(same(-number for number in numbers))
print(same(number.conjugate() for number in numbers))
print(same(abs(number) for number in numbers))
print(same(bool(number) for number in numbers), same(number == number for number in numbers))
print([hash(number) for number in numbers if number == number])
for number in (complex(0.0, -0.0), complex(inf, 1), complex(nan, -0.0), 1 - 2.5j, 0j):
    print(number, same(number + other for other in numbers))
    print(number, same(number * other for other in numbers))
    print(number, same(other / number for other in numbers) if number else 'zero')
    print(number, same(3.0 * number for number in [number]), same([number + 1, 1 - number, number - 1.5, number * -0.0, 2 * number]))


for line in r"""
complex(), complex(1), complex(1, 2), complex('1+2j'), complex(' -1e3-.5J '), complex('(1+2j)'), complex('j'), complex('-j'), complex('1'), complex('inf-nanj'), complex('+infj'), complex('1e400'), complex(1j, 2j), complex(1j, 2), complex(1, 2j), complex(real=1, imag=2), complex(imag=3), complex('1_0j'), complex(True, False), complex(-0.0, -0.0), complex(1.5), complex(1 << 60)
complex('')
complex('1+')
complex('1+2')
complex('1 + 2j')
complex('1+2j3')
complex('++1')
complex('1j+2')
complex('()')
complex('(1+2j')
complex('1\0')
complex('\u0661j'), complex('i') if 0 else 0
complex('1i')
complex(b'1')
complex('1', 2)
complex(1, '2')
complex(None)
complex(1, None)
complex([])
complex(1, 2, 3)
complex(x=1)
complex(1 << 2000)
complex(0, 1 << 2000)
complex(HasComplex(3j)), complex(HasFloat(2.5)), complex(HasIndex()), complex(1, HasFloat(2.5)), complex(HasComplex(3j), 2), complex(HasComplex(Sub(1j))), complex(Both(1.0)), complex(2, HasIndex()), complex(HasIndex(), HasIndex()), Sub(HasComplex(5j))
complex(HasComplex(3))
complex(HasComplex('x'))
complex(HasComplex(KeyError('k')))
complex(HasFloat(3))
complex(HasFloat('x'))
complex(1, HasComplex(2j))
Sub(1, 2), Sub(1, 2).made, type(Sub(1) + 1).__name__, type(+Sub(1)).__name__, type(Sub(1).conjugate()).__name__, type(complex(Sub(1))).__name__, Sub(1) == 1, hash(Sub(1)) == hash(1), Sub(1j).real, Sub(2).__reduce_ex__(2)[1:], Sub(1, 2).__getnewargs__(), (1j).__reduce_ex__(4)[1:], Sub(1).__complex__ if 0 else 0
(1 + 0j) == 1, 1j == 1, (1 + 0j) == 1.0, 1j != 'a', (1 << 60) + 0j == 1 << 60, complex((1 << 53) + 1) == (1 << 53) + 1, 1j.__eq__('a'), 1j.__eq__(1), 1j.__ne__(2.0), 1j.__lt__(1), {1 + 0j: 'a'}[1], hash(1 + 0j) == hash(1), hash(1j), hash(1.5 + 2j), hash(complex(inf, -inf)), hash(-1 + 0j), hash(0 - 1j)
1j < 2j
1j > 1
1j <= None
(1 + 2j) ** 2, (1 + 2j) ** -2, 1j ** 2, 0j ** 0, 0j ** 1, (1 + 1j) ** 0.5, 2 ** 1j, 2.0 ** 1j, (1 + 2j) ** 100, (1 + 2j) ** 101, (1 + 2j) ** -100, 1j ** 1j, (-1) ** 0.5, (1 + 0j) ** inf if 0 else 0, (2 + 0j) ** 3, 0j ** 2j if 0 else 0, 0j ** (1 + 0j)
0j ** -1
0j ** 1j
0 ** -1j
(1e200 + 1e200j) ** 2
(1e200 + 0j) ** 5
pow(1j, 2, 3)
pow(1j, 2, None)
pow(2, 3, 1j)
1j / 0
1j / 0j
1 / 0j
1j // 1
1j % 1
divmod(1j, 1)
1 // 1j
abs(3 + 4j), abs(1e308 + 0j), abs(complex(inf, nan)), abs(complex(nan, 1))
abs(1.7e308 + 1.7e308j)
(3 + 4j) / (1 + 2j), (3 + 4j) / 2, 3 / (1 + 2j), (1e300 + 1e300j) / (1e300 + 1e300j), (1 + 1j) / (1e-300 + 1e-300j), complex(inf, 0) / 1j, 1 / complex(inf, inf), (1e-320 + 1e-320j) / 1e-320
int(1j)
float(1j)
round(1j)
1j.__floor__
(1j).real, (1j).imag, (1 - 0j).imag, -(1j), +(1j), (-0.0 + 0j), -0j, (0 - 0j), complex(-0.0, 0), 1 - 1j * 0
setattr(1j, 'real', 1)
repr(1j), repr(-1j), repr(1 + 0j), repr(complex(-0.0, 1)), repr(complex(0.0, -0.0)), repr(complex(-0.0, -0.0)), repr(complex(nan, nan)), repr(complex(inf, -inf)), repr(1e16 + 1e-5j), repr(complex(1e22, 1e-7)), str(complex(0, nan)), str(1.5 - 2j), repr(complex(-0.0, nan)), repr(0.1 + 0.2j)
format(1 + 2j), format(1 + 2j, ''), format(1 + 2j, '.2f'), format(1 + 2j, 'e'), format(1.5 - 2j, '>20'), format(1j, '^+20.1f'), format(1e6 + 1e7j, ',.0f'), format(1e6 + 1e7j, '_'), format(1 + 2j, 'g'), format(1 + 2j, '.3'), format(complex(nan, inf), 'F'), format(-1j, ' .1f'), format(1j, '*<10'), format(1 + 2j, '#.0f'), f'{1.25 + 2j:.1f}', format(1 + 2j, 'n'), format(complex(0.0, -0.0), 'g'), format(1 + 2j, '+')
format(1j, 'd')
format(1j, '05')
format(1j, '=10')
format(1j, '%')
format(1j, 's')
format(1j, 'x')
format(1j, '0>10')
'%f' % 1j
'%s %r' % (1j, 2j)
(1j).__coerce__
complex.__new__(complex, '1'), type(complex.__new__(Sub, 1)).__name__, (1j).__bool__(), (0j).__bool__(), (1j).__getnewargs__(), (1 + 2j).__pow__(2), (1j).__pow__('a'), (1j).__rpow__(2), (1j).__add__('a'), (1j).__radd__(1), (1j).__rsub__(1), (1j).__truediv__(2), (1j).__int__ if 0 else 0, (1j).__divmod__ if 0 else 0
complex.__new__(int)
complex.__new__()
1j.__int__()
1j.__floordiv__(1)
sum([1j, 2]), sorted([1j]), max([1j]), 1j in [1j], complex(1j) is not None, [1j, 2].index(2), 1j is 1j if 0 else 0, (2 - 0j).conjugate(), (1).conjugate(), complex.__doc__ is not None
sorted([1j, 2j])
""".strip().splitlines():
    show(line)
