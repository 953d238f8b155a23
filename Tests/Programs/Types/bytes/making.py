"""Making, comparing, items, operators of bytes."""
def show(text):
    try:
        print(text, "->", repr(eval(text)))
    except Exception as error:
        print(text, "->", type(error).__name__ + ":", error)


class Bytes:
    def __bytes__(self):
        return b"from method"


class Index:
    def __index__(self):
        return 4


class List(list):
    pass


class BadBytes:
    def __bytes__(self):
        return "text"


class BadIter:
    def __iter__(self):
        raise ZeroDivisionError("in iter")


class Sub(bytes):
    extra = property(lambda self: len(self))


for line in r"""
bytes(), bytes(3), bytes([1, 2]), bytes((1, 2)), bytes({5}), bytes(range(3)), bytes(x for x in (65, 66)), bytes(b'a'), bytes(bytearray(b'b')), bytes(memoryview(b'c')), bytes('é', 'utf-8'), bytes('é', encoding='ascii', errors='replace'), bytes(Bytes()), bytes(Index()), bytes(source=b'x'), bytes([True, Index()])
bytes(memoryview(b'abcdef')[::2]), bytes(List([1, 2]))
bytes(-1)
bytes(10**30)
bytes('a')
bytes('a', 1)
bytes('a', 'ascii', 1)
bytes(1, 'ascii')
bytes(b'a', 'ascii')
bytes(b'a', errors='x')
bytes('a', errors='x')
bytes(encoding='ascii')
bytes(errors='x')
bytes([1, 256])
bytes([1, -1])
bytes([1, 10**30])
bytes(['a'])
bytes([1.5])
bytes(1.5)
bytes(None)
bytes(object())
bytes(1, 2, 3, 4)
bytes(foo=1)
bytes(BadBytes())
bytes(BadIter())
b'abc'[0], b'abc'[-1], b'abc'[1:], b'abc'[::-1], b'abcdef'[::2], b'abc'[10:], b'abc'[True]
b'abc'['x']
b'abc'[1.5]
b'abc'[5]
b'abc'[10**30]
b'abc'[::0]
b'a' + b'b', b'' + b'a', b'a' + bytearray(b'b'), b'a' + memoryview(b'b'), b'ab' * 3, 2 * b'x', b'a' * 0, b'a' * -1, b'' * 5
b'a' + 1
b'a' + 'a'
b'a' * 'x'
b'a' * 10**30
b'a' < b'b', b'abc' < b'abd', b'ab' < b'abc', b'\xff' > b'a', b'a' == bytearray(b'a'), b'a' == 'a', b'a' != b'b', b'a' >= b'a', b'a' == memoryview(b'a')
b'a' < 'a'
b'a' < 1
hash(b'abc') == hash('abc'), len(b'abc'), list(b'ab'), bool(b''), [x for x in b'xy'], b'abc'.__getnewargs__()
repr(b'\x00\t\n\r\\"'), repr(b"'"), repr(b"'\""), repr(b'\x7f\x80\xff'), str(b'x')
Sub(b'abc'), type(Sub(b'abc')), Sub(b'abc') == b'abc', type(Sub(b'a') + b'b'), type(Sub(b'abc')[:]), Sub.fromhex('6162'), type(Sub.fromhex('61')), type(bytes(Sub(b'a'))), hash(Sub(b'a')) == hash(b'a'), Sub(b'ab').extra, type(Sub(b'ab').strip())
list(iter(b'abc')), iter(b'abc').__length_hint__(), iter(b'abc').__reduce__()[1:], next(iter(b'a'))
""".strip().split("\n"):
    show(line)
