# assert: what is evaluated, what is raised.


def attempt(label, action):
    try:
        action()
        print(label, "-> fine")
    except BaseException as error:
        print(label, "->", type(error).__name__, error.args, repr(error.__context__))


def plain(value):
    assert value


def message(value, text):
    assert value, text


def lazy(value):
    assert value, loud("message")


def loud(text):
    print("  evaluated", text)
    return text


def in_handler():
    try:
        raise KeyError("k")
    except KeyError:
        assert False, "in a handler"


class NoBool:
    def __bool__(self):
        raise ValueError("no truth")


def failing_message():
    assert False, 1 // 0


attempt("True", lambda: plain(True))
attempt("0", lambda: plain(0))
attempt("[]", lambda: plain([]))
attempt("[0]", lambda: plain([0]))
attempt("message", lambda: message(False, "text"))
attempt("tuple message", lambda: message(None, ("a", "b")))
attempt("None message", lambda: message(None, None))
attempt("exception message", lambda: message(None, ValueError("v")))
attempt("lazy, true", lambda: lazy(1))
attempt("lazy, false", lambda: lazy(0))
attempt("in handler", in_handler)
attempt("no truth", lambda: plain(NoBool()))
attempt("failing message", failing_message)
print(__debug__)

# In 3.8 the name AssertionError is looked up as a global.
AssertionError = KeyError
attempt("renamed", lambda: message(False, "a KeyError"))
AssertionError = 5
attempt("no exception", lambda: plain(False))
del AssertionError
attempt("restored", lambda: plain(False))


def in_expression(n):
    assert (n > 0
            and n < 10), f"{n} is out of range"
    return n


for n in (5, 0, 10):
    attempt(n, lambda: in_expression(n))
for source in ("assert", "assert x,", "assert x, y, z", "assert x = 1", "assert (x, 'always true')", "assert x, *y",
               "assert lambda: 0", "assert not x"):
    try:
        compile(source, "<text>", "exec")
        print(source, "-> fine")
    except SyntaxError as error:
        print(source, "->", error.msg)
