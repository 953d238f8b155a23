"""encode and decode, with every error handler."""
def show(text):
    try:
        print(text, "->", repr(eval(text)))
    except Exception as error:
        print(text, "->", type(error).__name__ + ":", error)


def facts(data, encoding):
    try:
        data.encode(encoding) if isinstance(data, str) else data.decode(encoding)
    except UnicodeError as error:
        return (type(error).__name__, error.encoding, error.object, error.start, error.end, error.reason, str(error))


for line in r"""
'abc'.encode(), 'é€😀'.encode(), 'é'.encode('latin-1'), 'abc'.encode('ascii'), ''.encode(), 'é'.encode(encoding='utf-8', errors='strict')
'a€😀'.encode('utf-16'), 'a€😀'.encode('utf-16-le'), 'a€😀'.encode('utf-16-be'), 'a😀'.encode('utf-32'), 'a😀'.encode('utf-32-be'), 'a'.encode('utf-8-sig'), 'é'.encode('utf-32-le')
'aé€'.encode('ascii', 'ignore'), 'aé€'.encode('ascii', 'replace'), 'aé€😀'.encode('ascii', 'xmlcharrefreplace'), 'aé€😀'.encode('ascii', 'backslashreplace'), 'aé€'.encode('ascii', 'namereplace'), '€'.encode('latin-1', 'replace')
'\udc80'.encode('ascii', 'surrogateescape'), 'a\ud800b'.encode('utf-8', 'surrogatepass'), '\ud800'.encode('utf-16-le', 'surrogatepass'), '\udcff\udc80'.encode('utf-8', 'surrogateescape'), 'a\ud800'.encode('utf-8', 'replace'), '\ud800'.encode('utf-8', 'ignore')
'é'.encode('ascii')
'aéé'.encode('ascii')
'€'.encode('latin-1')
'\ud800'.encode()
'a\ud800\ud800b'.encode()
'\ud800'.encode('utf-16')
'é'.encode('foo')
'é'.encode('ascii', 'foo')
'a'.encode('ascii', 'foo')
'é'.encode(1)
'é'.encode('utf-8', 1)
'é'.encode('a\0b')
'é'.encode('rot13')
'é'.encode('cp1252'), 'Ж'.encode('koi8-r'), 'é'.encode('L1'), 'abc'.encode('UTF8'), 'abc'.encode('U8'), 'é'.encode('utf_8')
b'abc'.decode(), b'\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80'.decode(), b'\xe9'.decode('latin-1'), b'\xff\xfea\x00'.decode('utf-16'), b'a\x00\x3d\xd8\x00\xde'.decode('utf-16-le'), b''.decode(), b'\xe9'.decode('cp1252')
b'\xff'.decode()
b'a\xe2\x82'.decode()
b'a\xe2\x82b'.decode()
b'\xff'.decode('ascii')
b'\x00\xd8'.decode('utf-16-le')
b'abc'.decode('utf-32')
b'a\xffb'.decode('utf-8', 'ignore'), b'a\xffb'.decode('utf-8', 'replace'), b'a\xffb'.decode('utf-8', 'backslashreplace'), b'a\xffb'.decode('utf-8', 'surrogateescape'), b'\xed\xa0\x80'.decode('utf-8', 'surrogatepass'), b'\xf0\x9f\x98'.decode('utf-8', 'replace')
b'\xff'.decode('ascii', 'foo')
b'\xff'.decode('ascii', 'xmlcharrefreplace')
b'\xff'.decode('base64')
b'\xff'.decode('a\0b')
b'a'.decode(1)
b'a'.decode('ascii', 1)
bytearray(b'\xc3\xa9').decode(), str(memoryview(b'abc'), 'utf-8')
facts('é', 'ascii'), facts('a\ud800', 'utf-8'), facts(b'a\xff', 'utf-8'), facts(b'ab\xe2\x82', 'utf-8')
""".strip().split("\n"):
    show(line)
