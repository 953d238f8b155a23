"""repr, str and float(text)."""
values = [0.0, -0.0, 1.0, 0.1, 1 / 3, 2 / 3, 100.0, 1e15, 1e16, 1e17, 123456789012345678.0, 1e-4, 1e-5, 0.00012345,
          1.5e-10, 5e-324, 1e-323,
          2.2250738585072014e-308, 1.7976931348623157e308, 1e22, 1e23, 9007199254740993.0, 4.35, 0.3, 2.675, 1e100,
          -1e-100, 12345.678,
          float("inf"), -float("inf"), float("nan"), 299792458.0, 6.02214076e23, 1.602176634e-19, 9.999999999999999e22,
          5e-5, 1234567890123456.7]
for value in values:
    text = repr(value)
    print(text, str(value), float(text) == value or value != value, -value)
accepted = ["1", " 1.5 ", "-2", "+3", ".5", "5.", "1e5", "1E-5", "1_000.5_5e1_0", "inf", "-Infinity", "NAN", "+nan",
            "iNf", "1e400", "-1e400", "1e-400",
            "0x", "٣.٥", "\t1\n", "\u2003١٢\u3000", "0" * 400 + "1", "1" + "0" * 400, "." + "0" * 330 + "1",
            "123456789" * 60, "0.1e1", "1e+05", "1e0000005",
            "2.2250738585072011e-308", "179769313486231580793e289", "179769313486231580794e289",
            "4.9406564584124654e-324", "2.4703282292062327e-324",
            "2.4703282292062328e-324", "9007199254740992.5", "9007199254740993",
            "9007199254740993.00000000000000000000000000001"]
for text in accepted:
    try:
        print(ascii(text)[:50], float(text))
    except ValueError as error:
        print(ascii(text)[:50], error)
refused = ["", " ", "+", ".", "e5", "1e", "1e+", "1.5.5", "1 5", "--1", "0x10", "1_", "_1", "1__0", "1_.5", "1._5",
           "1e_5", "1_e5", "inf_", "infin", "nan1",
           "1,5", "1\x00", "½", "a" * 300, "1.5j", "in", "²"]
for text in refused:
    try:
        print(ascii(text)[:50], float(text))
    except ValueError as error:
        print(ascii(str(error)))
print(float(b"1.5"), float(bytearray(b" -2e3 ")), float(), float(5), float(2**70), float(True), float(1.5),
      float("1" * 5000))
for value in (b"", b"x", b"\xff", None, [], 1j, {}, 10**400, -10**400):
    try:
        print(float(value))
    except Exception as error:
        print(type(error).__name__, error)
state = 12345
total = 0
for _ in range(3000):
    state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
    mantissa = state >> 12
    exponent = (state >> 3) % 600 - 300
    number = mantissa * 2.0**exponent
    text = repr(number)
    if float(text) != number:
        print("lost", text)
    for character in text:
        total = (total * 131 + ord(character)) % (2**61 - 1)
print(total)
