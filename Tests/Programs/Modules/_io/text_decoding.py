"""TextIOWrapper: decoding in pieces of all sizes, and what cannot be decoded."""
import _io

from support_raw import attempt


text = "h\xe9llo w\u20acrld\n\U0001f600 line two\r\nthree\rfour\n" * 3

for encoding in ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-be", "latin-1", "ascii",
                 "cp1252", "iso8859-15"):
    data = text.encode(encoding, "replace")
    whole = data.decode(encoding)
    for size in (1, 2, 3, 7, 100, 8192):
        stream = _io.TextIOWrapper(_io.BytesIO(data), encoding=encoding, newline="")
        stream._CHUNK_SIZE = size
        first = stream.read(5)
        line = stream.readline()
        print(encoding, size, ascii(first), ascii(line), first + line + stream.read() == whole, ascii(stream.newlines))
for encoding, data in (("utf-8", b"ab\xff\xfecd\xe2\x82"), ("ascii", b"ab\x80c"), ("utf-16", b"\xff\xfea\x00b"),
                       ("utf-16", b"abcd"), ("utf-8", b"\xed\xa0\x80x"), ("utf-32", b"abcdefgh"), ("utf-16", b"a"),
                       ("utf-8-sig", b"\xef\xbb\xbfa\xff"), ("utf-8-sig", b"\xef\xbb"), ("cp1252", b"a\x81")):
    for errors in ("strict", "ignore", "replace", "surrogateescape", "backslashreplace", "surrogatepass", "nope",
                   "xmlcharrefreplace"):
        whole = attempt(_io.TextIOWrapper(_io.BytesIO(data), encoding=encoding, errors=errors).read)
        stream = _io.TextIOWrapper(_io.BytesIO(data), encoding=encoding, errors=errors)
        stream._CHUNK_SIZE = 1
        print(encoding, errors, whole, attempt(stream.readlines))
for encoding in ("hex", "rot13", "nosuch", "", "utf-8\0"):
    print(encoding, attempt(_io.TextIOWrapper, _io.BytesIO(), encoding=encoding))
