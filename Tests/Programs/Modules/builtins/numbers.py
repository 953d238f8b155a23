# abs, divmod, pow, round, sum, min, max, bin, hex, oct, chr, ord.
class Odd:
    def __abs__(self):
        return "abs"

    def __divmod__(self, other):
        return "divmod", other

    def __rdivmod__(self, other):
        return "rdivmod", other

    def __pow__(self, other, modulo=None):
        return "pow", other, modulo

    def __round__(self, digits="none"):
        return "round", digits

    def __index__(self):
        return 65

def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, "->", type(error).__name__, error)
    else:
        print(source, "->", value)


for line in """
abs(-5), abs(-1.5), abs(3 + 4j), abs(True), abs(Odd())
abs("x")
divmod(7, -2), divmod(-7.5, 2), divmod(Odd(), 1), divmod(1, Odd())
divmod(1, 0)
divmod(1, "a")
divmod(1j, 1)
pow(2, 10), pow(2, -1), pow(2, 10, 7), pow(3, -1, 7), pow(Odd(), 2), pow(Odd(), 2, 3), pow(2, 0, 1)
pow(2, -1, 4)
pow(2, 2, 0)
pow(2.0, 2, 3)
pow("a", 2)
pow(0, -1)
round(2.5), round(3.5), round(2.675, 2), round(1234, -2), round(Odd()), round(Odd(), 3), round(1.5, None), round(-0.5)
round("x")
round(1.5, "x")
round(float("nan"))
round(float("inf"))
round(number=2.5), round(2.5, ndigits=0)
sum([1, 2.5]), sum([[1], [2]], []), sum((), 5), sum([1, 2], start=10), sum([True, True])
sum("ab")
sum(["a"], "")
sum([b"a"], b"")
sum([bytearray()], bytearray())
sum([1], [])
sum(5)
min(3, 1, 2), max([3, 1, 2]), min("b", "a", key=ord), max([], default=5), min([[2], [1]]), max(1, 1.0), max(1.0, 1)
min()
min([])
min(1)
max(1, 2, default=5)
max([1, "a"])
max(1, 2, x=3)
min([1], key=5)
bin(10), bin(-10), hex(255), oct(8), bin(Odd()), hex(True)
bin(1.5)
hex("a")
chr(65), chr(0x10ffff), chr(Odd()), ord("a"), ord(b"a"), ord(bytearray(b"z"))
chr(-1)
chr(0x110000)
chr(2 ** 70)
chr("a")
ord("ab")
ord("")
ord(5)
""".strip().splitlines():
    show(line)
