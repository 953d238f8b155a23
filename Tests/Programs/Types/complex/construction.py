"""complex(real, imag), complex(text) and their errors."""


class HasComplex:
    def __init__(self, value):
        self.value = value

    def __complex__(self):
        return self.value


class HasFloat:
    def __float__(self):
        return 2.5


class HasIndex:
    def __index__(self):
        return 7


class Sub(complex):
    pass


def show(*arguments, **keywords):
    try:
        result = complex(*arguments, **keywords)
        print(result, type(result).__name__)
    except Exception as error:
        print([ascii(a)[:30] for a in arguments if type(a) in (int, str, float, complex, bytes, list)], keywords,
              type(error).__name__, ascii(str(error)))


show(), show(1), show(1.5), show(1, 2), show(1.5, -2.5), show(1j), show(1j, 2j), show(1 + 2j, 3), show(0, 1j)
show(1, 2j), show(True, False), show(2**70)
show(real=1), show(imag=2), show(real=1, imag=2), show(1, imag=2), show(imag=1j), show(1, real=1), show(1, 2, 3)
show(x=1), show(real=1, real2=2)
show(None), show([]), show(1, None), show(1, []), show("1", 2), show("1", "2"), show(1, "2"), show(imag="2")
show(b"1"), show(10**400), show(1, 10**400), show(1, b"2")
show(HasComplex(3j)), show(HasComplex(3)), show(HasComplex("x")), show(HasComplex(1 + 2j), 1), show(1, HasComplex(1j))
show(HasFloat()), show(1, HasFloat())
show(HasIndex()), show(1, HasIndex()), show(HasFloat(), HasIndex()), show(object()), show(1, object())
for text in ("1", "1.5", "j", "-j", "+j", "1j", "1J", "1+2j", "1-2j", "-1-2j", "+1+2j", "1e5j", "1e5+1e-5j", ".5",
             "5.", "inf", "infj", "-inf-infj", "nan+nanj", "nanj", "-nan",
             "infinity+infinityj", "1e400", "1e400j", " 1+2j ", "(1+2j)", " ( 1+2j ) ", "\t1j\n", "1_0+2_0j", "١+٢j",
             "(1)", "1+j", "1-j", "0j", "-0j", "-0-0j", "1" * 400,
             "", " ", "()", "( )", "((1))", "(1+2j", "1+2j)", "1 + 2j", "1+ 2j", "1+", "1+2", "1j+2", "1j+2j", "+-1j",
             "1+-2j", "++1j", "1ej", "1__0", "_1", "1_j", "1_", ".", "0x1", "x",
             "1\x00", "i", "1i", "1+2i", "jj", "1jj", "\ud800", "½", "- 1j"):
    show(text)
print(Sub("1+2j"), type(Sub(1)).__name__, type(complex(Sub(1))).__name__, Sub(Sub(3)), type(Sub(1) + 1).__name__,
      type(-Sub(1)).__name__, type(+Sub(1)).__name__, Sub(1, 2).conjugate())
print([repr(complex(a, b)) for a in (0.0, -0.0, 1.0, -1.5, float("inf"), float("nan")) for b in (0.0, -0.0, 1.0,
    -1e100, -float("inf"), float("nan"))])
print(str(1 + 2j), repr(1e16 + 1e-5j), 1e100j, 123456789012345678j, 1.0j, 0.1j, [1j], {1j: 2}, -1j, -(0j), 3 - 0j)
for text in ("1+2j", "1e-5-1e22j", "infj", "(-0-0j)", "0.1+0.2j"):
    print(repr(complex(repr(complex(text)))) == repr(complex(text)), complex(text))
s = Sub(1, 2)
s.note = "kept"
print(s.note, s.__dict__, s == 1 + 2j, hash(s) == hash(1 + 2j))
