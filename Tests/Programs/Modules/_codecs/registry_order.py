"""Search functions are asked in order, the first answer is kept, and may be an instance of a subclass of tuple."""
import _codecs


class Info(tuple):
    _is_text_encoding = True


class NotText(tuple):
    _is_text_encoding = False


class Broken(tuple):
    @property
    def _is_text_encoding(self):
        raise ZeroDivisionError("asked")


def coder(label):
    return (lambda value, *errors: (label, len(value)), lambda value, *errors: (label.decode(), len(value)), None, None)


calls = []


def first(name):
    calls.append(("first", name))
    if name == "x-both":
        return Info(coder(b"first"))
    if name == "x-binary":
        return NotText(coder(b"binary"))
    if name == "x-broken":
        return Broken(coder(b"broken"))


def second(name):
    calls.append(("second", name))
    if name in ("x-both", "x-second"):
        return coder(b"second")
    if name == "x-grows":
        _codecs.register(third)


def third(name):
    calls.append(("third", name))
    if name in ("x-grows", "x-third"):
        return coder(b"third")


_codecs.register(first)
_codecs.register(second)
for name in ("x-both", "x-second", "x-binary", "x-broken", "x-third", "x-grows", "x-third"):
    for function in (lambda: "t".encode(name), lambda: b"t".decode(name), lambda: _codecs.encode("t", name),
                     lambda: _codecs.decode(b"t", name)):
        try:
            print(name, function())
        except Exception as error:
            print(name, type(error).__name__, error)
print(calls)
print(type(_codecs.lookup("x-both")).__name__, type(_codecs.lookup("x-second")).__name__)
