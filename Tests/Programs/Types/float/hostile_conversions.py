# float(): what __float__ and __index__ may answer; class methods.
class Float:
    def __init__(self, value):
        self.value = value

    def __float__(self):
        return self.value


class Index:
    def __index__(self):
        return 7


class Sub(float):
    pass

def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, "->", type(error).__name__, error)
    else:
        print(source, "->", value)


for line in """
float(Float(1.5)), float(Index()), float("1e5"), float(" -inf "), float("nan"), float("1_0.5"), float(b"2.5")
float(Float("x"))
float(Float(1))
float(None)
float("x")
float("1__0")
float("")
float("1" + "0" * 400), float("1e-400")
float(10 ** 400)
float(x=1)
float(1, 2)
float("\\u0661.5"), float("\\xa01\\xa0")
float("\\ud800")
float.fromhex("0x1.8p1"), float.fromhex("inf"), float.fromhex("-0x.1p-3"), (1.5).hex(), (-0.0).hex(), float("inf").hex()
float.fromhex("x")
float.fromhex("0x1p5000")
float.fromhex(5)
(1.5).is_integer(), (2.0).is_integer(), (0.75).as_integer_ratio(), (1.5).__trunc__(), (1.5).__round__(), (2.5).__round__(None)
float("inf").as_integer_ratio()
float("nan").as_integer_ratio()
float("inf").__trunc__()
type(Sub(1.5)), Sub("2.5"), type(Sub(1) + 1), Sub.fromhex("0x1p1"), type(Sub.fromhex("0x1p1"))
(1.5).__getnewargs__(), (1.5).conjugate(), (1.5).real, (1.5).imag, (1.5).__divmod__(1), (1.5).__rdivmod__(5)
(1.5).__pow__(2, 3)
1.5 // 0
1.5 % 0
0.0 ** -1
(-8) ** (1 / 3)
2.0 ** 5000
float.__getformat__("double") in ("IEEE, little-endian", "IEEE, big-endian")
float.__getformat__("other")
float.__getformat__(5)
float.__set_format__("double", "other")
hash(1.5), hash(float("inf")), hash(float("-inf")), hash(float("nan")), hash(2.0) == hash(2)
""".strip().splitlines():
    show(line)
