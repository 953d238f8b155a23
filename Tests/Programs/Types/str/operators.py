"""Items, slices, +, *, comparisons, hashes, making."""
def show(text):
    try:
        print(text, "->", repr(eval(text)))
    except Exception as error:
        print(text, "->", type(error).__name__ + ":", error)


for line in r"""
'abcdef'[0], 'abcdef'[-1], 'abcdef'[1:3], 'abcdef'[::-1], 'abcdef'[::2], 'abcdef'[4:1:-1], 'abcdef'[10:], 'abcdef'[-3:], 'abcdef'[:-10], 'abcdef'[2:2], 'abcdef'[-100:100:3]
'aé€😀'[0], 'aé€😀'[1:3], 'aé€😀'[::-1], 'aé€😀'[0:1].isascii(), 'aé€😀'[::3], 'é€'[0:1], 'abc'[True]
'abc'['x']
'abc'[1.5]
'abc'[3]
'abc'[-4]
'abc'[10**30]
'abc'[::0]
'abc'['a':]
'abc'[None:None:None], 'abc'[10**30:], 'abc'[:-10**30], 'abc'[::10**30], 'abc'[::-10**30]
'a' + 'b', 'a' + 'é' + '€' + '😀', '' + 'a', 'a' + '', 'é' + 'a'
'a' + 1
'a' + b'b'
1 + 'a'
'ab' * 3, 3 * 'ab', 'ab' * 0, 'ab' * -1, 'é€' * 2, '😀' * 3, '' * 1000, 'a' * True
'a' * 'b'
'a' * 1.5
'a' * 10**30
'a' * 2**62
'a' < 'b', 'a' < 'B', 'abc' < 'abd', 'abc' < 'ab', 'é' > 'z', '€' < '😀', 'a' <= 'a', '' < 'a', '\uffff' < '😀', 'a' >= 'a\0'
'a' == 'a', 'a' == b'a', 'a' != 1, 'é' == 'é', 'aé'[0] == 'a', 'a€'[0] == 'a'
'a' < 1
'a' < b'a'
hash('abc') == hash('abc'), hash('') == hash(b''), hash('a') == hash(b'a'), hash('aé'[:1]) == hash('a')
str(), str('a'), str(1), str(None), str(b'a', 'ascii'), str(b'\xc3\xa9', encoding='utf-8'), str(object='x'), str(encoding='ascii'), str(errors='foo')
str(b'a', 'ascii', 1)
str(b'a', 1)
str(1, 'ascii')
str('a', 'ascii')
str('a', 'ascii', 'x', 'y')
str(foo=1)
str('a', object=1)
str(bytearray(b'abc'), 'latin-1'), str(memoryview(b'abc'), 'ascii'), str(b'x')
len('aé€😀'), list('aé€😀'), bool(''), bool('a'), [c for c in 'é€']
'abc'.__sizeof__(), 'é'.__sizeof__(), 'Ā'.__sizeof__(), ''.__sizeof__(), chr(0x10000).__sizeof__(), 'a'.__getnewargs__()
repr('a\'b'), repr('a"b'), repr('a\'b"c'), repr('\t\n\r\'), repr('\0\x7f\x80\xa0\xad'), repr('\u0378\u2028\ud800'), repr('\U000e0001é€😀'), repr('')
ascii('é€😀\n'), ascii("a'b"), ascii('\ud800')
""".strip().split("\n"):
    show(line)
