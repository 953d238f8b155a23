"""Operators of complex with complex, float and int."""
inf, nan = float("inf"), float("nan")
values = [0j, complex(-0.0, -0.0), 1j, -1j, 1 + 2j, -3.5 + 0.25j, complex(1e200, -1e200), complex(1e-200, 1e-300),
          complex(inf, 0), complex(nan, 1), complex(0, inf),
          2, -1.5, 2**70, True, 0.0]
operators = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b, "/": lambda a, b: a / b,
             "**": lambda a, b: a ** b,
             "==": lambda a, b: a == b, "!=": lambda a, b: a != b}
for name, function in operators.items():
    total = 0
    for a in values:
        for b in values:
            if not isinstance(a, complex) and not isinstance(b, complex):
                continue
            try:
                text = repr(function(a, b))
            except Exception as error:
                text = type(error).__name__ + str(error)
            for character in text:
                total = (total * 131 + ord(character)) % (2**61 - 1)
    print(name, total)
for a in values[:11]:
    print(a, -a, +a, bool(a), a.conjugate(), a.real, a.imag, a * 1j, a + 1, 1 - a, a / 2)
for a in values[:11]:
    try:
        print(abs(a), hash(a) if a == a else "nan")
    except OverflowError as error:
        print(error)
print(abs(3 + 4j), abs(complex(1e308, 1e308)), abs(complex(nan, inf)), abs(5e-324j))
calls = ["abs(complex(1.5e308, 1.5e308))", "1j // 1", "1j % 1", "divmod(1j, 1)", "1 // 1j", "1.5 % 1j",
         "divmod(2, 1j)", "1j // 'a'", "1j / 0", "1j / 0j", "1 / 0j", "0j ** -1",
         "0j ** 1j", "0j ** 0", "0j ** 2.5", "pow(1j, 2, 3)", "pow(2, 3, 1j)", "pow(2, 1j, 3)", "(1e200 + 1j) ** 2",
         "(1e200 + 1j) ** 300.5", "1j < 2", "1j >= 1j", "1 < 1j", "1j == 'a'",
         "1j + 'a'", "1j * []", "1j + 10**400", "1j == 10**400", "int(1j)", "float(1j)", "~1j", "1j & 1", "1j << 1",
         "round(1j)", "1j.__add__(1)", "1j.__add__('a')",
         "1j.__radd__(2)", "1j.__rsub__(2)", "1j.__pow__(2)", "1j.__rpow__(2)", "1j.__pow__(2, 3)", "1j.__eq__(1j)",
         "1j.__eq__('a')", "1j.__lt__(1j)", "1j.__lt__('a')",
         "1j.__divmod__(1)", "1j.__int__()", "1j.__float__()", "1j.__bool__()", "1j.__hash__()", "1j.__neg__()",
         "(1e-300j) ** -2", "(1 + 1j) ** 1e400", "(3j) ** (1 << 70)",
         "1j.imag.imag", "1j.foo", "setattr(1j, 'real', 2)", "complex.real", "complex.conjugate.__text_signature__",
         "complex.__text_signature__", "(1+2j).__getnewargs__()",
         "(1+2j).__format__('')", "(1+2j).__format__('.2f')", "(1+2j).__sizeof__()"]
for call in calls:
    try:
        print(call, "=", repr(eval(call)))
    except Exception as error:
        print(call, "->", type(error).__name__, error)
print([(2 + 3j) ** n for n in (-3, -2, -1, 0, 1, 2, 3, 10, 100, 101, -100, -101, 0.5, 2.0, 2.5, 1j)])
print(2 ** (1 + 1j), 2.5 ** 1j, (-1) ** 0.5, (-8) ** (1 / 3), 1j ** 2.0, (-1.5) ** 2.5, 1j ** 50, (1 + 1j) ** True)
print((1 + 2j == 1 + 2j), 1 + 0j == 1, 1 + 0j == 1.0, complex(2**53) == 2**53 + 1, complex(1, 0) in {1},
      {1: "a"}[1 + 0j], hash(1.5 + 0j) == hash(1.5))
z = 1 + 1j
z += 1
z *= 2j
z -= 0.5
z /= 1 - 1j
z **= 2
print(z)
