"""bool: two values that are 0 and 1."""
print(True, False, repr(True), str(False), f"{True}", "%s %d %r" % (True, True, False), [True, False], {True: 1})
print(bool(), bool(0), bool(1), bool(""), bool("False"), bool([]), bool([0]), bool(None), bool(0.0), bool(-0.0),
      bool(float("nan")), bool(2**70), bool(0j), bool(print))
for a in (True, False):
    for b in (True, False):
        print(a, b, a & b, a | b, a ^ b, a and b, a or b, a == b, a != b, a < b, a <= b, a > b, a >= b, a + b, a - b,
              a * b, a << b, a >> b, a ** b)
print(True & 1, 1 & True, True | 2, 2 | False, True ^ 3, 3 ^ True, type(True & 1).__name__, type(True & True).__name__,
      type(True ^ True).__name__)
print(~True, ~False, -True, +True, +False, abs(True), not True, not False, type(+True).__name__, type(-False).__name__,
      type(abs(True)).__name__)
print(True + 1, True * 2.5, 1j * True, True / 2, True // 2, 7 % True, divmod(True, 2), 2 ** True, True ** -1,
      round(True), int(True), float(True), complex(True))
print(True == 1, True == 1.0, False == 0, hash(True), hash(False), {1: "one", 0: "zero"}[True], {True: "x", 1: "y",
    1.0: "z"}, True in (1,), True is True)
print(isinstance(True, int), issubclass(bool, int), bool.__mro__, bool.__bases__, type(True), True.__class__,
      bool.__name__, bool.__base__)
print([10, 20][True], [10, 20][False], "ab"[True], range(5)[True], "x" * True, [1] * False, sum([True, True, False]),
      max(True, 2), min(False, -1), sorted([True, 0, False, 1]))
print(True.real, True.imag, True.numerator, True.denominator, True.conjugate(), True.bit_length(), True.to_bytes(1,
    "big"), bool.from_bytes(b"\x00", "big"), True.as_integer_ratio())
print(True.__int__(), True.__index__(), True.__trunc__(), True.__repr__(), True.__str__(), True.__getnewargs__(),
      True.__and__(False), True.__and__(1), True.__rand__(True), True.__add__(1))
for expression in ("True / False", "True // False", "True % False", "True & 1.5", "True | None", "True ^ 'a'",
                   "True + 'a'", "True < 'a'", "True @ 1", "len(True)",
                   "True.x", "setattr(True, 'x', 1)", "bool(1, 2)", "bool(x=1)", "bool.__new__(bool)",
                   "bool.__new__(bool, 5)", "bool.__new__(int, 1)", "int.__new__(bool, 1)",
                   "bool.__new__(bool, 1, 2)", "bool.__new__()", "bool.__new__(5)", "True.__and__('a')",
                   "True.__or__(1.5)", "bool.__text_signature__"):
    try:
        print(expression, "=", repr(eval(expression)))
    except Exception as error:
        print(expression, "->", type(error).__name__, error)
for bases in ((bool,), (bool, int), (str, bool)):
    try:
        type("Derived", bases, {})
    except TypeError as error:
        print(error)
try:
    class Truth(bool):
        pass
except TypeError as error:
    print(error)


class Answer:
    def __init__(self, value):
        self.value = value

    def __bool__(self):
        return self.value


class Sized:
    def __init__(self, count):
        self.count = count

    def __len__(self):
        return self.count


for value in (True, False, 1, 0, None, "yes", 1.0):
    try:
        print(bool(Answer(value)), not Answer(value), 1 if Answer(value) else 2)
    except TypeError as error:
        print(error)
for count in (0, 1, 5, -1, 2**70, "a", True):
    try:
        print(bool(Sized(count)), "yes" if Sized(count) else "no")
    except Exception as error:
        print(type(error).__name__, error)
print(all([True, 1]), any([False, 0]), [x for x in range(3) if x & True], bool(Answer),
      list(map(bool, ["", "a", 0, 1, (), (0,)])), list(filter(None, [True, False, 1])))
