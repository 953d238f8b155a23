"""The registry of error handlers and the handlers that are there from the start."""
import _codecs


def show(function, *arguments):
    try:
        print(ascii(function(*arguments)))
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))


NAMES = ("strict", "ignore", "replace", "xmlcharrefreplace", "backslashreplace", "namereplace", "surrogateescape",
         "surrogatepass")
for name in NAMES:
    handler = _codecs.lookup_error(name)
    print(name, handler.__name__, type(handler).__name__, handler.__module__, handler.__text_signature__)
    print(handler is _codecs.lookup_error(name))
ERRORS = (
    UnicodeEncodeError("utf-8", "a\xe9\udc80\U0001f600\ud800z", 1, 5, "why"),
    UnicodeEncodeError("utf-8", "a\udc81\udcffz", 1, 3, "why"),
    UnicodeEncodeError("utf-16-be", "a\udc81\udcffz", 1, 3, "why"),
    UnicodeEncodeError("UTF_32LE", "a\udc81\udcffz", 1, 3, "why"),
    UnicodeEncodeError("utf-32-le", "a\udc81\udcffz", 1, 3, "why"),
    UnicodeEncodeError("utf16", "a\ud800", 1, 2, "why"),
    UnicodeEncodeError("other", "a\udc81\udcffz", 1, 3, "why"),
    UnicodeEncodeError("ascii", "\xe9", -1, 50, "why"),
    UnicodeEncodeError("ascii", "a\xe9", 5, 3, "why"),
    UnicodeDecodeError("utf-8", b"a\xed\xa0\x80\xffz", 1, 5, "why"),
    UnicodeDecodeError("utf-8", b"a\xed", 1, 2, "why"),
    UnicodeDecodeError("utf-16-le", b"a\x00\x00\xd8", 2, 4, "why"),
    UnicodeDecodeError("utf-16-be", b"\x00a\xd8\x00", 2, 4, "why"),
    UnicodeDecodeError("utf-32-be", b"\x00\x00\xd8\x00", 0, 4, "why"),
    UnicodeDecodeError("ascii", b"aq", 1, 2, "why"),
    UnicodeDecodeError("ascii", b"\xff\xfe\xfd\xfc\xfb\xfa", 0, 6, "why"),
    UnicodeDecodeError("ascii", b"aq", 5, 3, "why"),
    UnicodeTranslateError("a\xe9\udc80\U0001f600z", 1, 4, "why"),
    ValueError("plain"),
    5,
)
for name in NAMES:
    print("--", name)
    handler = _codecs.lookup_error(name)
    for error in ERRORS:
        show(handler, error)
    show(handler)
    show(handler, 1, 2)
show(_codecs.lookup_error, "x-missing")
show(_codecs.lookup_error, 5)
show(_codecs.register_error, 5, print)
show(_codecs.register_error, "x-bad", 5)
show(_codecs.register_error, "x-bad")


def mine(error):
    return "<%d-%d>" % (error.start, error.end), error.end


show(_codecs.register_error, "x-mine", mine)
print(_codecs.lookup_error("x-mine") is mine)
show("a\xe9b".encode, "ascii", "x-mine")
show(b"a\xe9b".decode, "ascii", "x-mine")
error = UnicodeDecodeError("ascii", b"\xff", 0, 1, "why")
error.object = bytearray(b"\xff")
show(_codecs.lookup_error("replace"), error)
error = UnicodeEncodeError("ascii", "x", 0, 1, "why")
error.object = b"x"
show(_codecs.lookup_error("replace"), error)
del error.object
show(_codecs.lookup_error("replace"), error)
