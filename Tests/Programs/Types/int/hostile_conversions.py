# int(): what __int__, __index__ and __trunc__ may answer.
class Int:
    def __init__(self, value):
        self.value = value

    def __int__(self):
        if isinstance(self.value, Exception):
            raise self.value
        return self.value


class Index(Int):
    __int__ = None

    def __index__(self):
        return self.value


class OnlyIndex:
    def __index__(self):
        return 7


class Trunc:
    def __init__(self, value):
        self.value = value

    def __trunc__(self):
        return self.value


class Sub(int):
    pass

def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, "->", type(error).__name__, error)
    else:
        print(source, "->", value)


for line in """
int(Int(5)), int(OnlyIndex()), int(Trunc(5)), int(Trunc(OnlyIndex())) if 0 else None
int(Int("x"))
int(Int(KeyError("inside")))
int(Trunc("x"))
int(Trunc(1.5))
int(Index(3))
int(None)
int([])
int(1j)
int("5", OnlyIndex())
int("5", 1.5)
int(5, 10)
int(x=5)
int("5", base=10, x=1)
int(base=10)
int("z", 36), int("0x1f", 0), int("0b101", 0), int("-0o17", 0), int(" 1_000 "), int(b"12"), int(bytearray(b"12"))
int("1__0")
int("0x", 16)
int("09", 0)
int("5", 37)
int("5", 1)
int("5", -1)
int("")
int("\\u0665"), int(" \\u2003 5")
int(b"\\xff")
int("a" * 5)
type(Sub(5)), Sub(5) + 1, type(Sub(5) + 1), Sub("ff", 16), type(+Sub(5)), type(int(Sub(3)))
(5).__index__(), (5).__int__(), (5).__trunc__(), (5).__floor__(), (5).__ceil__(), (5).__round__(-1), (15).__round__(-1)
(5).__round__("x")
(255).to_bytes(2, "big"), (-1).to_bytes(2, "little", signed=True), int.from_bytes(b"\\xff\\x00", "little"), int.from_bytes([1, 2], byteorder="big")
(256).to_bytes(1, "big")
(-1).to_bytes(1, "big")
(1).to_bytes(-1, "big")
(1).to_bytes(1, "middle")
(1).to_bytes()
int.from_bytes("a", "big")
int.from_bytes(b"a", "x")
int.from_bytes(5, "big")
(10).bit_length(), (-1).bit_length(), (0).as_integer_ratio(), (6).conjugate(), (6).real, (6).imag, (6).numerator, (6).denominator
setattr(5, "real", 1)
""".strip().splitlines():
    show(line)
