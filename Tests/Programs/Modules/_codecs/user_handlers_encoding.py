"""Error handlers of a program, in encoding: what they are told, what they may answer."""
import _codecs

calls = []


def handler(answer, position=None):
    def handle(error):
        calls.append((error.encoding, error.start, error.end, error.reason, error.object == text))
        return answer, error.end if position is None else position
    return handle


_codecs.register_error("x-ascii", handler("?!"))
_codecs.register_error("x-latin", handler("\xe9"))
_codecs.register_error("x-euro", handler("\u20ac"))
_codecs.register_error("x-odd", handler(b"\xff\xfe\xfd"))
_codecs.register_error("x-four", handler(b"abcd"))
_codecs.register_error("x-empty", handler(b""))
_codecs.register_error("x-int", handler(5))
_codecs.register_error("x-array", handler(bytearray(b"x")))
_codecs.register_error("x-text-subclass", handler(type("Text", (str,), {})("zz")))
_codecs.register_error("x-bytes-subclass", handler(type("Bytes", (bytes,), {})(b"zzzz")))
_codecs.register_error("x-far", handler("x", 100))
_codecs.register_error("x-before", handler("x", -100))
_codecs.register_error("x-last", handler("x", -1))
_codecs.register_error("x-list", lambda error: ["x", 1])
_codecs.register_error("x-triple", lambda error: ("x", 1, 2))
_codecs.register_error("x-text-position", lambda error: ("x", "y"))
_codecs.register_error("x-float-position", lambda error: ("x", 1.5))
_codecs.register_error("x-raise", lambda error: 1 / 0)
_codecs.register_error("x-huge", handler("x", 1 << 80))
NAMES = ["x-ascii", "x-latin", "x-euro", "x-odd", "x-four", "x-empty", "x-int", "x-array", "x-text-subclass",
         "x-bytes-subclass", "x-far", "x-before", "x-list", "x-triple", "x-text-position", "x-float-position", "x-raise",
         "x-huge", "x-nobody"]
TEXTS = (("utf-8", "ab\udc80\udc81c\ud800"), ("ascii", "ab\xe9\xe0c\u20ac"), ("latin-1", "ab\u20ac\u20acc\xe9x\u20ac"),
         ("utf-16", "ab\udc80\udc81c"), ("utf-16-be", "ab\udc80\udc81c"), ("utf-32", "ab\udc80\udc81c"),
         ("cp1252", "ab\u0100\u0101c\udc80"), ("koi8-r", "\u0430\xe9"), ("utf-7", "\u0430\ud800"))
for encoding, text in TEXTS:
    for name in NAMES:
        calls.clear()
        try:
            answer = text.encode(encoding, name)
        except Exception as error:
            answer = "%s: %s | %r" % (type(error).__name__, error, error.__cause__)
        print(encoding, name, answer, calls)
for encoding, text in (("utf-8", "\udc80b"), ("ascii", "\xe9b"), ("latin-1", "\u20acb"), ("utf-16", "\udc80b"),
                       ("cp1252", "\u0100b")):
    print(encoding, text.encode(encoding, "x-last"))


def backwards():
    state = [3]

    def handle(error):
        state[0] -= 1
        return "<", 0 if state[0] > 0 else error.end
    return handle


text = "ab\xe9c"
_codecs.register_error("x-backwards", backwards())
print(text.encode("ascii", "x-backwards"))
_codecs.register_error("x-backwards", backwards())
print(text.encode("cp1251", "x-backwards"))
