"""Methods and attributes of float."""
inf, nan = float("inf"), float("nan")
for x in (0.0, -0.0, 1.5, -2.5, 3.0, 0.1, 1e16, 1e300, 5e-324, -1e-5, 2.0**62, -2.0**63, 1e22):
    print(x, x.is_integer(), x.as_integer_ratio(), x.hex(), float.fromhex(x.hex()) == x, x.conjugate(), x.real, x.imag,
          x.__trunc__(), x.__round__(),
          x.__int__(), x.__float__(), x.__bool__(), x.__getnewargs__(), x.__neg__(), x.__abs__())
for x in (inf, -inf, nan):
    print(x, x.is_integer(), x.hex(), x.real, x.conjugate())
    for name in ("as_integer_ratio", "__trunc__", "__round__", "__int__"):
        try:
            print(getattr(x, name)())
        except Exception as error:
            print(name, type(error).__name__, error)
for x in (0.5, 1.5, 2.5, -0.5, -1.5, 2.675, 1.005, 1234.5678, 0.15, 1e22, 5e-324, 1e300, -0.04, inf, nan):
    try:
        print(x, [x.__round__(n) for n in (0, 1, 2, 3, -1, -2, 20, 308, 324, -308, -309, 10**30, -10**30)])
    except Exception as error:
        print(x, type(error).__name__, error)
print(round(2.5), round(3.5), round(-2.5), round(0.5), round(1e20), round(2.5, None), round(2.675, 2), round(1e16 + 2,
    -1), type(round(2.5, 0)))
for text in ("0x1p0", "0x1.8p1", "-0x.8p-3", "1.8", "0x1", "1p5", "inf", "-Infinity", "nan", " 0x1p-1074 ",
             "0x1p-1075", "0x1.00000000000008p0",
             "0x1.00000000000018p0", "0x1.fffffffffffff7fp1023", "0X1P+3", "0xA.bp4", "0x.p1", "", "0x", "1.2.3",
             "0x1p", "zz", "0x1p99999", "0x0p99999",
             "0x1p-99999", "é", "0x1_0p0", "+0x1p1", "0x1.fffffffffffff8p1023"):
    try:
        print(ascii(text), float.fromhex(text))
    except Exception as error:
        print(ascii(text), type(error).__name__, error)
print(float.__getformat__("double"), float.__getformat__("float"), float.__set_format__("double",
    "IEEE, little-endian"))
calls = ["float.__getformat__('x')", "float.__getformat__(3)", "float.__set_format__('double', 'x')",
         "float.__set_format__('x', 'unknown')",
         "float.__set_format__('float', 'IEEE, big-endian')", "float.fromhex(3)", "float(1, 2)", "float(x=1)",
         "float('a', 'b')", "(1.5).__round__('a')",
         "(1.5).__round__(1.5)", "(1.5).__round__(1, 2)", "1.7e308.__round__(-308)", "(1.5).__add__(2)",
         "(1.5).__add__('a')", "(1.5).__radd__(2)",
         "(1.5).__rsub__(2)", "(1.5).__mod__(1)", "(1.5).__rmod__(4)", "(1.5).__rdivmod__(4)", "(1.5).__pow__(2)",
         "(1.5).__rpow__(2)", "(1.5).__pow__(2, 3)",
         "(1.5).__eq__(1)", "(1.5).__lt__('a')", "(1.5).__lt__(2)", "(1.5).__hash__()", "(1.5).__repr__()",
         "(1.5).__str__()", "(1.5).__sizeof__()",
         "(1.5).__truediv__(0)", "(1.5).__floordiv__(0)", "(1.5).is_integer(1)", "float.is_integer()",
         "float.is_integer(1)", "float.hex(1)",
         "(1.5).foo", "float.__new__(float)", "float.__new__(int)", "float.__new__(5)", "float.__text_signature__",
         "float.hex.__text_signature__",
         "float.__round__.__text_signature__", "float.fromhex.__text_signature__", "(1.5).__format__('.3f')",
         "(1.5).__format__(5)", "1.5.real.real",
         "setattr(1.5, 'real', 2)", "setattr(1.5, 'x', 2)"]
for call in calls:
    try:
        print(call, "=", repr(eval(call)))
    except Exception as error:
        print(call, "->", type(error).__name__, error)
