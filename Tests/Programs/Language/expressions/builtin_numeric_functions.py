"""abs, round, divmod, pow, sum, min, max, hash, bin, oct, hex, chr, ord."""


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


print(bin(0), bin(10), bin(-10), oct(8), oct(-64), hex(255), hex(-255), hex(2 ** 70), bin(True), oct(0), hex(0))
attempt(lambda: hex(1.5))
attempt(lambda: bin('1'))
attempt(lambda: oct(None))
print(chr(65), chr(233), ascii(chr(0x10ffff)), ascii(chr(0xd800)), repr(chr(0)), ord('a'), ord('é'), ord('\U0001f600'),
      ord(b'a'), ord(bytearray(b'z')), chr(True))
attempt(lambda: chr(-1))
attempt(lambda: chr(0x110000))
attempt(lambda: chr(1.0))
attempt(lambda: chr('a'))
attempt(lambda: chr(2 ** 40))
attempt(lambda: ord(''))
attempt(lambda: ord('ab'))
attempt(lambda: ord(b''))
attempt(lambda: ord(5))
print(sum([]), sum([1, 2, 3]), sum([1.5, 2]), sum((1, 2), 10), sum([[1], [2]], []), sum([(1,), (2,)], ()),
      sum([True, True]), sum([1j, 2]), sum([1], start=5), sum({1: 2, 3: 4}))
attempt(lambda: sum(['a', 'b'], ''))
attempt(lambda: sum([b'a'], b''))
attempt(lambda: sum([], ''))
attempt(lambda: sum(['a']))
attempt(lambda: sum(5))
attempt(lambda: sum())
attempt(lambda: sum([1], 2, 3))
attempt(lambda: sum([[1], [2]]))
attempt(lambda: sum([1, None]))
print(sum(range(10 ** 5)), sum([2 ** 62, 2 ** 62, 2 ** 62]), sum([2 ** 63 - 1, 1]), sum([1e308, 1e308]),
      sum([1, 2.5, 3, 2 ** 70]))
print(min(3, 1, 2), max(3, 1, 2), min([3, 1]), max('hello'), min('b', 'a'), max([1, 2.0, 2]), min(1, 1.0),
      max((1, 2), (1, 3)), min([[2], [1, 5]]))
print(max('apple', 'fig', key=len), min(['bb', 'a', 'c'], key=len), max([], default='none'), min((), default=0),
      max([5], default=9), max([1, -5, 3], key=abs), max([1, 2], key=None))
attempt(lambda: min([]))
attempt(lambda: max(()))
attempt(lambda: min())
attempt(lambda: max(5))
attempt(lambda: max(1, 'a'))
attempt(lambda: min(1, 2, default=3))
attempt(lambda: max([1], key=5))
attempt(lambda: max([1, 2], key=lambda x, y: x))
attempt(lambda: min(None, 1))
attempt(lambda: max([1], [2], wrong=1))
print(abs(-5), abs(-2.5), abs(3 - 4j), abs(True), abs(-2 ** 70), divmod(7, 3), divmod(-7, 3), divmod(7.5, 2),
      divmod(True, True))
attempt(lambda: abs('a'))
attempt(lambda: abs(None))
attempt(lambda: divmod(7, 0))
attempt(lambda: divmod('a', 'b'))
print([hash(n) for n in (0, 1, -1, -2, 2 ** 61, 1.5, 1j, True)], hash(()) == hash(()), hash((1, 2)) == hash((1, 2)),
      hash((1, 2)) == hash((2, 1)), hash(()))
print(hash((1, 2, 3)), hash((1, (2, 3))), hash(frozenset()), hash(frozenset([1, 2])) == hash(frozenset([2, 1])),
      hash(range(3)) == hash(range(0, 3, 1)), hash(''))
for value in ([], {}, set(), bytearray(), slice(1), ([],), {}.keys()):
    attempt(lambda: hash(value))


class Hash:
    def __init__(self, value):
        self.value = value

    def __hash__(self):
        return self.value


print(hash(Hash(5)), hash(Hash(-1)), hash(Hash(2 ** 61)), hash(Hash(2 ** 100)) == hash(2 ** 100), hash(Hash(True)))
attempt(lambda: hash(Hash('x')))
attempt(lambda: hash(Hash(1.5)))


class Rounding:
    def __round__(self, digits='nothing'):
        return 'rounded', digits

    def __abs__(self):
        return 'abs'

    def __divmod__(self, other):
        return 'divmod'

    def __index__(self):
        return 10


print(round(Rounding()), round(Rounding(), 2), round(Rounding(), None), abs(Rounding()), divmod(Rounding(), 1),
      hex(Rounding()), bin(Rounding()))
attempt(lambda: round([]))
attempt(lambda: round(5, 'x'))
print(round(12345, -2), round(5), round(-5, -1), round(15, -1), round(True), type(round(True, 1)),
      round(number=2.567, ndigits=1))
