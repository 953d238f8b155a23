"""Making, comparing, items, operators of bytearray."""
def show(text):
    try:
        print(text, "->", repr(eval(text)))
    except Exception as error:
        print(text, "->", type(error).__name__ + ":", error)


class Sub(bytearray):
    extra = property(lambda self: len(self))


for line in r"""
bytearray(), bytearray(3), bytearray([1, 2]), bytearray((1, 2)), bytearray(range(3)), bytearray(b'a'), bytearray(bytearray(b'b')), bytearray(memoryview(b'c')), bytearray('é', 'utf-8'), bytearray(memoryview(b'abcdef')[::2]), bytearray(source=b'x')
bytearray('a')
bytearray(-1)
bytearray(10**30)
bytearray([256])
bytearray(['a'])
bytearray(1.5)
bytearray(None)
bytearray(1, 'ascii')
bytearray(encoding='a')
bytearray(1, 2, 3, 4)
bytearray(foo=1)
bytearray(b'abc')[0], bytearray(b'abc')[-1], bytearray(b'abc')[1:], bytearray(b'abc')[::-1], bytearray(b'abcdef')[::2]
bytearray(b'abc')['x']
bytearray(b'abc')[5]
bytearray(b'abc')[10**30]
bytearray(b'a') + b'b', bytearray(b'a') + bytearray(b'b'), bytearray(b'ab') * 3, 2 * bytearray(b'x'), bytearray(b'a') * 0, bytearray(b'a') * -1
bytearray(b'a') + 1
bytearray(b'a') + 'x'
bytearray(b'a') * 'x'
bytearray(b'a') < b'b', bytearray(b'a') == b'a', b'a' == bytearray(b'a'), bytearray(b'a') == 'a', bytearray(b'ab') > bytearray(b'aa'), bytearray(b'a') == memoryview(b'a'), bytearray(b'a') != b'a'
bytearray(b'a') < 'a'
hash(bytearray())
repr(bytearray(b"a'b")), repr(bytearray(b'a"b')), repr(bytearray(b"a'\"b")), repr(bytearray(b'\x00\n\xff\\')), str(bytearray(b'x')), repr(Sub(b'x')), repr(bytearray())
bytearray(b'abcd').__reduce__(), bytearray(b'abcd').__reduce_ex__(2), bytearray(b'abcd').__reduce_ex__(3), bytearray(b'\xff').__reduce_ex__(0), bytearray().__reduce_ex__(4)
bytearray(b'abcd').__alloc__(), bytearray(b'abcd').__sizeof__(), bytearray().__sizeof__(), bytearray().__alloc__()
list(iter(bytearray(b'abc'))), iter(bytearray(b'abc')).__length_hint__(), iter(bytearray(b'abc')).__reduce__()[1:], len(bytearray(5)), bool(bytearray())
Sub(b'abc'), type(Sub(b'abc')), Sub(b'a') + b'b', type(Sub(b'abc')[:]), Sub.fromhex('6162'), type(Sub.fromhex('61')), type(Sub(b'a').copy()), Sub(b'ab').extra
""".strip().split("\n"):
    show(line)
