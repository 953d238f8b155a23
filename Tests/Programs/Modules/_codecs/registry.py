"""The registry of codecs: search functions, what they may answer, and how failures are told."""
import _codecs


def show(function, *arguments):
    try:
        print(repr(function(*arguments)))
    except Exception as error:
        print(type(error).__name__, error, "|", repr(error.__cause__), error.__suppress_context__)


seen = []


def recorder(name):
    seen.append(name)
    return None


def raising(*arguments):
    raise ValueError("no")


def raising_two(*arguments):
    raise ValueError("no", "more")


class Strange(Exception):
    def __init__(self, *arguments):
        super().__init__("strange")


def raising_strange(*arguments):
    raise Strange()


def raising_with_attribute(*arguments):
    error = ValueError("marked")
    error.mark = 1
    raise error


ANSWERS = {
    "x-five": 5,
    "x-three": (1, 2, 3),
    "x-int": (lambda *a: 5, lambda *a: 5, None, None),
    "x-wrong": (lambda *a: ("text", 1), lambda *a: (b"bytes", 1), None, None),
    "x-number": (lambda *a: (1, 1), lambda *a: (1, 1), None, None),
    "x-raise": (raising, raising, None, None),
    "x-raise-two": (raising_two, raising_two, None, None),
    "x-raise-strange": (raising_strange, raising_strange, None, None),
    "x-raise-mark": (raising_with_attribute, raising_with_attribute, None, None),
    "x-none": (None, None, None, None),
    "x-good": (lambda *a: (b"encoded", len(a)), lambda *a: ("decoded", len(a)), None, None),
    "x-big": (lambda *a: (b"B", 1), lambda *a: ("B", 1), None, None),
}


def search(name):
    if name == "x-error":
        raise RuntimeError("search failed")
    return ANSWERS.get(name)


show(_codecs.register, 5)
_codecs.register(recorder)
_codecs.register(search)
for name in ("X Upper", "x_under-hyphen.dot", "Ünicode", "x  two"):
    show(_codecs.lookup, name)
print(seen)
for name in list(ANSWERS) + ["x-error", "X-GOOD", "x good"]:
    print("--", name)
    show("text".encode, name)
    show(b"bytes".decode, name)
    show(_codecs.encode, "text", name)
    show(_codecs.decode, b"bytes", name)
    show("text".encode, name, "handler")
    show(b"bytes".decode, name, "handler")
    show(bytes, "text", name)
    show(bytearray, "text", name)
    show(str, b"bytes", name)
    show(b"".decode, name)
found = _codecs.lookup("x-good")
print(found is _codecs.lookup("X-Good"), found is ANSWERS["x-good"], len(seen))
before = len(seen)
_codecs.lookup("x-good")
print(len(seen) - before)
show(_codecs._forget_codec, "x-good")
_codecs.lookup("x-good")
print(len(seen) - before)
show(_codecs._forget_codec, "never seen")
show(_codecs.lookup, 5)
show(_codecs.lookup, "nul\0")
show("x".encode, "nul\0")
show("x".encode, 5)
show("x".encode, "ascii", 5)
show(b"x".decode, None)
show(_codecs.lookup, "\udc80")
show(_codecs.encode)
show(_codecs.encode, "a", "ascii", "strict", 1)
