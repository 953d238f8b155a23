"""int(x), int(text, base) and their errors."""


class Truncates:
    def __init__(self, value):
        self.value = value

    def __trunc__(self):
        return self.value


class HasInt:
    def __init__(self, value):
        self.value = value

    def __int__(self):
        return self.value


class HasIndex:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


class Text(str):
    pass


def show(*arguments, **keywords):
    try:
        result = int(*arguments, **keywords)
        print([a if isinstance(a, (str, int)) else type(a).__name__ for a in arguments], keywords, "=", result,
              type(result).__name__)
    except Exception as error:
        print([repr(a)[:40] for a in arguments if not isinstance(a, (Truncates, HasInt, HasIndex))], keywords,
              type(error).__name__, error)


show()
for value in (5, -2.9, 2.9, 1e30, -1e30, float("inf"), float("nan"), True, 2**70, "12", " -12\n", "+7", "1_000", "0",
              "00", "-0"):
    show(value)
for text in ("", " ", "+", "-", "1 2", "1__0", "_1", "1_", "0x10", "1.5", "abc", "- 1", "12\x003", "٣٤", "४२", " ١ ",
             "x" * 300,
             "²", "1" * 40, "-" + "9" * 60, "٣_٤"):
    show(text)
pairs = (("ff", 16), ("0xff", 16), ("0XFF", 0), ("0b101", 0), ("0b101", 2), ("0o17", 0), ("0o17", 8), ("017", 0), ("0",
    0),
                   ("00", 0), ("0_0", 0), ("z", 36), ("Zz", 36), ("12", 3), ("102", 2), ("0x_f", 16), ("0x", 16),
                   ("0b12", 2), ("1" * 70, 2),
                   ("-0xff", 0), ("10", 37), ("10", 1), ("10", -1), ("10", 2**70), ("q", 10), (b"11", 2),
                   (bytearray(b"11"), 3), (b"1_0", 10))
for text, base in pairs:
    show(text, base)
show(b"12"), show(bytearray(b" 34 ")), show(b"\xff"), show(b""), show(Text("55")), show(Text("ff"), 16)
show(Text("zz"))
show(None), show([]), show({}), show(1j), show(5, 10), show(5.0, 10), show([], 10), show("5", "5"), show("5", 5.0)
show("5", None)
show(x=5), show("5", base=10), show("11", base=2), show(base=10), show("5", bas=10), show("5", 10, base=10)
show(1, 2, 3)
show("0", True), show("11", HasIndex(2)), show("11", HasInt(2))
show(HasInt(5)), show(HasInt(2**70)), show(HasInt(2.5)), show(HasInt("5"))
show(HasIndex(6)), show(HasIndex(2**80)), show(HasIndex(2.5))
show(Truncates(7)), show(Truncates(True)), show(Truncates("7")), show(Truncates(None))
