"""Error handlers of a program, in decoding: what they are told, what they may answer and change."""
import _codecs

calls = []


def handler(answer, position=None):
    def handle(error):
        calls.append((error.encoding, error.start, error.end, error.reason, error.object))
        return answer, error.end if position is None else position
    return handle


_codecs.register_error("x-ascii", handler("?!"))
_codecs.register_error("x-latin", handler("\xe9"))
_codecs.register_error("x-euro", handler("\u20ac"))
_codecs.register_error("x-wide", handler("\U0001f600"))
_codecs.register_error("x-surrogate", handler("\ud800"))
_codecs.register_error("x-bytes", handler(b"x"))
_codecs.register_error("x-int", handler(5))
_codecs.register_error("x-far", handler("x", 100))
_codecs.register_error("x-before", handler("x", -100))
_codecs.register_error("x-list", lambda error: ["x", 1])
_codecs.register_error("x-text-position", lambda error: ("x", "y"))
_codecs.register_error("x-raise", lambda error: 1 / 0)
NAMES = ["x-ascii", "x-latin", "x-euro", "x-wide", "x-surrogate", "x-bytes", "x-int", "x-far", "x-before", "x-list",
         "x-text-position", "x-raise", "x-nobody", "strict", "ignore", "replace", "backslashreplace", "surrogateescape",
         "surrogatepass", "xmlcharrefreplace", "namereplace"]
DATA = (("utf-8", b"ab\xff\xe2\x82z\xed\xa0\x80\xf0\x9f"), ("ascii", b"a\xff\xfez"),
        ("utf-16-le", b"a\0\0\xdc\0\xd8z\0x"), ("utf-16", b"\xfe\xff\0a\xdc\0\xd8\0\0zx"),
        ("utf-32-le", b"a\0\0\0\0\xd8\0\0\xff\xff\xff\xffx"), ("cp1252", b"a\x81z"), ("utf-7", b"a+\xffz+AAA!+2"),
        ("unicode_escape", b"a\\x4\\u123\\U00110000\\N{foo}\\N{\\"), ("raw_unicode_escape", b"a\\u12z\\U00110000"))
for encoding, data in DATA:
    for name in NAMES:
        calls.clear()
        try:
            answer = ascii(data.decode(encoding, name))
        except Exception as error:
            answer = "%s: %s | %r" % (type(error).__name__, error, error.__cause__)
        print(encoding, name, answer, calls)


def replacing(new, position):
    def handle(error):
        error.object = new
        return "R", position
    return handle


_codecs.register_error("x-new", replacing(b"new", 0))
_codecs.register_error("x-longer", replacing(b"longer bytes \xc3\xa9 in place", 12))
_codecs.register_error("x-not-bytes", replacing("text", 0))
_codecs.register_error("x-empty", replacing(b"", 0))
_codecs.register_error("x-behind", replacing(b"ab", 3))
for encoding, data in (("utf-8", b"\xffb"), ("ascii", b"\xffb")):
    for name in ("x-new", "x-longer", "x-not-bytes", "x-empty", "x-behind"):
        if encoding == "ascii" and name == "x-longer":
            continue
        try:
            print(encoding, name, ascii(data.decode(encoding, name)))
        except Exception as error:
            print(encoding, name, type(error).__name__, error)
buffer = bytearray(b"a\xff" * 3)


def clearing(error):
    buffer.append(1)
    return "C", error.end


_codecs.register_error("x-clear", clearing)
try:
    print(buffer.decode("ascii", "x-clear"), bytes(buffer))
except BufferError as error:
    print("BufferError", error)
