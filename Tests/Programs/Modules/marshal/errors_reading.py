# Data that is wrong in every way.
import marshal


def attempt(data):
    try:
        print(data[:12], repr(marshal.loads(data))[:60])
    except Exception as error:
        print(data[:12], type(error).__name__, error)


for data in (b"", b"x", b"i", b"i\1\2", b"(\1\0\0\0", b"[\1\0\0\0", b"{i\1\0\0\0", b"{0", b"0", b"?", b"R\0\0\0\0", b"c", b"y", b"g\0"):
    attempt(data)
for data in (b"r\0\0\0\0", b"r\xff\xff\xff\xff", b"\xdb\1\0\0\0r\0\0\0\0", b"\xbe\1\0\0\0r\0\0\0\0", b"\xe9\1\0\0\0r\0\0\0\0"):
    attempt(data)
for data in (b"<\1\0\0\0[\0\0\0\0", b"{[\0\0\0\0N0", b">\1\0\0\0{0", b"<\1\0\0\x000", b"[\1\0\0\x000", b"(\1\0\0\x000", b">\1\0\0\x000"):
    attempt(data)
for data in (b"(\1\0\0\x80", b"[\xff\xff\xff\xff", b"s\xff\xff\xff\xff", b"<\xff\xff\xff\xff", b"u\xff\xff\xff\xff", b"l\0\0\0\x80"):
    attempt(data)
for data in (b"s\xff\xff\xff\x7f", b")\xffN", b"u\1\0\0\0\xff", b"z\2a", b"a\5\0\0\0abc", b"t\2\0\0\0ab"):
    attempt(data)
for data in (b"f\1x", b"f\x031.5", b"f\0", b"l\1\0\0\0\0\0", b"l\1\0\0\0\xff\xff", b"l\2\0\0\0\1\0\1\0", b"l\xff\xff\xff\xff\5\0"):
    attempt(data)
for depth in (1998, 1999, 2000):
    try:
        value = marshal.loads(b"[\1\0\0\0" * depth + b"[\0\0\0\0")
        print(depth, type(value))
    except ValueError as error:
        print(depth, error)
attempt(b"\xfb\xe9\1\0\0\0r\0\0\0\x000")
for argument in ("text", 1, None):
    try:
        marshal.loads(argument)
    except TypeError as error:
        print(error)
