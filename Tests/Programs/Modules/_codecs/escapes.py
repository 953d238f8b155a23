"""Escape sequences of bytes and text."""
import _codecs


def show(function, *arguments):
    try:
        print(ascii(function(*arguments)))
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))


escape = _codecs.escape_decode
show(escape, "a\\n\\x41\\101")
show(escape, b"\\\\ \\' \\\" \\b\\f\\t\\n\\r\\v\\a \\0 \\12 \\1234 \\777 \\8"[:-3])
show(escape, b"\\\nx")
for data in (b"\\x4", b"a\\xz\\x", b"\\x", b"\\xg1", b"\\x1g", b"\\"):
    for errors in (None, "strict", "replace", "ignore", "other"):
        show(escape, data, errors)
show(escape, 5)
show(escape, b"x", 5)
show(_codecs.escape_encode, bytes(range(256)))
show(_codecs.escape_encode, "text")
show(_codecs.escape_encode, bytearray(b"x"))
show(_codecs.escape_encode, b"x", 5)
decode = _codecs.unicode_escape_decode
show(decode, "a\\x41\xe9\\u1234\\U0001F600\\N{BULLET}\\1\\777\\\n")
for text in ("\\", "\\x", "\\x4", "\\u", "\\u123", "\\U0001", "\\U00110000", "\\Uffffffff", "\\N", "\\N{", "\\N{}",
             "\\N{no such name}", "\\N{SPACE", "\\N{latin small letter a}", "\\N{LINE FEED}", "\\N{KEYCAP DIGIT ONE}",
             "\\x4\\x5", "\xff\\"):
    show(decode, text.encode("latin-1"))
    show(decode, text.encode("latin-1"), "replace")
    show(decode, text.encode("latin-1"), "backslashreplace")
    show(_codecs.raw_unicode_escape_decode, text.encode("latin-1"), "replace")
raw = _codecs.raw_unicode_escape_decode
for data in (b"a\\x41\xe9\\u1234", b"\\\\u0041", b"\\\\\\u0041", b"\\", b"\\\\", b"\\U0001F600", b"\\U00110000", b"\\u12"):
    show(raw, data)
show(raw, "text \u20ac")
text = "".join(map(chr, range(260))) + "\u20ac\U0001f600\ud800\udc80\U0010ffff"
show(_codecs.unicode_escape_encode, text)
show(_codecs.raw_unicode_escape_encode, text)
print(_codecs.unicode_escape_decode(_codecs.unicode_escape_encode(text)[0])[0] == text)
print("a\u20ac".encode("unicode-escape"), b"\\u20ac".decode("Unicode_Escape") == "\u20ac")
print("a\u20ac".encode("raw_unicode_escape"))
show(_codecs.unicode_escape_encode, 5)
show(decode, 5)
show(_codecs.readbuffer_encode, "a\u20ac")
show(_codecs.readbuffer_encode, bytearray(b"abc"))
show(_codecs.readbuffer_encode, memoryview(b"abc"), "anything")
show(_codecs.readbuffer_encode, 5)
