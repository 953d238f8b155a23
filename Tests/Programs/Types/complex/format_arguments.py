# complex: __format__, construction and operators with odd arguments.
class Complex:
    def __init__(self, value):
        self.value = value

    def __complex__(self):
        return self.value

def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, "->", type(error).__name__, error)
    else:
        print(source, "->", value)


for line in """
complex(Complex(1j)), complex("1+2j"), complex(" ( 1-2j ) ") if 0 else None, complex(1, 2), complex(real=1, imag=2), complex("-infj")
complex(Complex(5))
complex("x")
complex("1", 2)
complex(1, "2")
complex(1, 2, 3)
complex(None)
complex(x=1)
complex("1 + 2j")
complex(b"1")
format(1.5 + 2j), format(1.5 + 2j, ".3f"), format(1 + 2j, "e"), format(1 + 2j, ">12"), (1 + 2j).__format__("g")
format(1j, "x")
format(1j, "05")
format(1j, "=10")
(1j).__format__()
(1j).__format__(5)
(1j).__format__("", "")
(1j).__format__(format_spec="")
1j < 2j
1j // 1
1j % 1
divmod(1j, 1)
int(1j)
float(1j)
1j / 0
0j ** -1
pow(1j, 2, 3)
abs(3 + 4j), (1 + 2j).conjugate(), (1 + 2j).real, -(1 + 2j), +(1j), bool(0j), (1 + 2j).__getnewargs__()
setattr(1j, "real", 1)
hash(1 + 0j) == hash(1), hash(1j), 1j == 1, 1 + 0j == 1, 1j != "a"
""".strip().splitlines():
    show(line)
