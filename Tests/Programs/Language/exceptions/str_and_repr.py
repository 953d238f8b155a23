# How exceptions show themselves, also when their arguments misbehave.


class BadStr:
    def __str__(self):
        raise ValueError("no str")

    def __repr__(self):
        return "<BadStr>"


class BadRepr:
    def __repr__(self):
        raise KeyError("no repr")


class Wrong(Exception):
    def __str__(self):
        return 5


def attempt(function, value):
    try:
        return function(value)
    except Exception as error:
        return f"{type(error).__name__}({error})"


for error in (
    ValueError(), ValueError(""), ValueError("text"), ValueError("a", "b"), ValueError(1), ValueError(None),
    ValueError((1, 2)),
    ValueError(["x"]), ValueError("quote's"), ValueError("new\nline"), ValueError(ValueError("inner")),
    ValueError(BadStr()),
    ValueError(BadRepr()), ValueError(BadStr(), 1), Wrong("w"), KeyError(""), KeyError("key"), KeyError(("a", "b")),
    KeyError(BadStr()),
    KeyError(BadRepr()), OSError(2, "text"), OSError(2, "text", "file"), OSError(2, "text", "a", 0, "b"),
    OSError(2, "text", b"bytes"),
    OSError(2), OSError(), OSError("a", "b"), OSError(None, None), SyntaxError("msg", ("f.py", 7, 3, "text")),
    SyntaxError("msg", ("f.py", None, 3, "text")),
    SyntaxError("msg", (None, 7, 3, "text")), SyntaxError("msg", ("dir/f.py", 7, None, None)), SyntaxError(),
    SyntaxError(None), ImportError("i", name="x"),
    UnicodeDecodeError("u", b"abc", 0, 1, "r"), UnicodeDecodeError("u", b"abc", 0, 3, "r"),
    UnicodeDecodeError("u", b"abc", 2, 9, "r"),
    UnicodeEncodeError("u", "\x7f", 0, 1, "r"), UnicodeEncodeError("u", "\u1234", 0, 1, "r"),
    UnicodeEncodeError("u", "\U0001f600", 0, 1, "r"),
    UnicodeTranslateError("ab", 0, 1, "r"), UnicodeTranslateError("ab", 0, 2, "r"), SystemExit(), SystemExit(None),
    SystemExit("x"),
    StopIteration(), StopIteration(None), KeyboardInterrupt(), GeneratorExit("g"), RecursionError("deep"),
    AssertionError((1, "x")),
):
    print(ascii(attempt(str, error)), "|", ascii(attempt(repr, error)))
print(f"{ValueError('in f')} {ValueError('in f')!r}", "%s" % ValueError("percent"), "{}".format(KeyError("format")))
print([ValueError("in a list")], (KeyError("k"),), {"k": OSError(1, "one")})


class Local(Exception):
    __module__ = "some.where"
    __qualname__ = "Other.Name"


print(repr(Local("x")), Local, Local.__name__)
e = ValueError("a")
e.args += (e,)
print(repr(e))
