"""Methods and attributes of int."""
for n in (0, 1, -1, 255, 256, -255, 2**62, -2**62, 2**63, 2**64 - 1, -2**100, True):
    print(n, n.bit_length(), n.real, n.imag, n.numerator, n.denominator, n.conjugate(), n.as_integer_ratio(),
          n.__trunc__(),
          n.__floor__(), n.__ceil__(), n.__getnewargs__(), n.__index__(), n.__int__(), n.__float__(), n.__bool__(),
          n.__hash__())
for n in (0, 5, 15, 25, 35, -15, -25, 149, 150, 151, 12345678901234567890, -55555555555555555555, 10**30 + 5 * 10**9):
    print([n.__round__(), n.__round__(0), n.__round__(3), n.__round__(-1), n.__round__(-2), n.__round__(-10),
           n.__round__(-100),
           n.__round__(10**30), round(n, -1)])
print((1000).to_bytes(2, "big"), (1000).to_bytes(4, "little"), (-1000).to_bytes(3, "big", signed=True), (0).to_bytes(0,
    "big"),
      (255).to_bytes(1, "big"), (-128).to_bytes(1, "big", signed=True), (2**64).to_bytes(9, "little"),
      (-1).to_bytes(10, "big", signed=True),
      (1).to_bytes(length=3, byteorder="big"), True.to_bytes(1, "little"), (127).to_bytes(1, "big", signed=True))
print(int.from_bytes(b"\x03\xe8", "big"), int.from_bytes(b"\xfc\x18", "big", signed=True), int.from_bytes(b"", "big"),
      int.from_bytes([1, 2, 3], "little"), int.from_bytes(bytearray(b"\xff" * 8), "big"), int.from_bytes(b"\xff" * 8,
          "big", signed=True),
      int.from_bytes(b"\x00" * 20 + b"\x01", "big"), int.from_bytes(b"\x80" + b"\x00" * 8, "big", signed=True),
      int.from_bytes(bytes=b"\x01\x00", byteorder="little", signed=False), int.from_bytes(range(10), "big"),
      bool.from_bytes(b"\x05", "big"))
calls = ["(256).to_bytes(1, 'big')", "(-1).to_bytes(1, 'big')", "(128).to_bytes(1, 'big', signed=True)",
         "(1).to_bytes(-1, 'big')",
         "(1).to_bytes(1, 'middle')", "(1).to_bytes(1, 5)", "(1).to_bytes('1', 'big')", "(1).to_bytes(1.0, 'big')",
         "(1).to_bytes(2**70, 'big')",
         "(1).to_bytes(0, 'big')", "(1).to_bytes(1)", "(1).to_bytes()", "(1).to_bytes(1, 'big', True)",
         "int.from_bytes('ab', 'big')",
         "int.from_bytes(5, 'big')", "int.from_bytes([256], 'big')", "int.from_bytes([-1], 'big')",
         "int.from_bytes(b'a')",
         "int.from_bytes(b'a', 'x')", "int.from_bytes(None, 'big')", "(5).__round__('a')", "(5).__round__(1.5)",
         "(5).__round__(None)",
         "(5).real()", "(5).foo", "(5).bit_length(1)", "int.bit_length()", "int.bit_length('a')",
         "int.__add__(1, 'a')", "int.__add__('a', 1)",
         "(5).__add__(2)", "(5).__radd__(2)", "(5).__rsub__(2)", "(5).__rpow__(2)", "(5).__pow__(2, 7)",
         "(5).__divmod__(3)", "(5).__rdivmod__(13)",
         "(5).__eq__(5.0)", "(5).__lt__('a')", "(5).__lt__(6)", "(5).__truediv__(2)", "(5).__floordiv__(0)",
         "(5).__neg__()", "(5).__sizeof__()",
         "(2**30).__sizeof__()", "(0).__sizeof__()", "(2**100).__sizeof__()", "(5).__format__('>5')",
         "(5).__format__(5)", "(5).__repr__()",
         "int.__new__(int, 5)", "int.__new__(str, 5)", "int.__new__(bool, 5)", "int.__new__()", "int.__new__(5)",
         "(5).__class__", "int.__text_signature__",
         "int.to_bytes.__text_signature__", "int.from_bytes.__text_signature__", "int.conjugate.__text_signature__",
         "int.__round__.__text_signature__"]
for call in calls:
    try:
        print(call, "=", repr(eval(call)))
    except Exception as error:
        print(call, "->", type(error).__name__, error)
