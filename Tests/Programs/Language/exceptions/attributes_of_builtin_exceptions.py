# The attributes that some built-in exceptions carry.


def show(error, *names):
    print(type(error).__name__, [getattr(error, name) for name in names], error.args, "|", error)


show(StopIteration(5, 6), "value")
show(StopIteration(), "value")
show(StopAsyncIteration(5))
show(SystemExit(), "code")
show(SystemExit(3), "code")
show(SystemExit("bye", 1), "code")
show(KeyError("k"))
show(KeyError("k", 2))
show(KeyError())
show(KeyError("it's"))
show(ImportError("message", name="module", path="file"), "msg", "name", "path")
show(ImportError("a", "b"), "msg", "name", "path")
show(ModuleNotFoundError("m", name="n"), "msg", "name", "path")
show(OSError(2, "No such file", "name.txt"), "errno", "strerror", "filename", "filename2")
show(OSError(2, "No such file", "a", None, "b"), "errno", "strerror", "filename", "filename2")
show(OSError(2, "No such file"), "errno", "strerror", "filename")
show(OSError("only text"), "errno", "strerror", "filename")
show(OSError(1, 2, 3, 4, 5, 6), "errno")
show(BlockingIOError(11, "would block", 7), "errno", "characters_written", "filename")
print([type(OSError(code, "x")).__name__ for code in (1, 2, 3, 4, 5, 10, 11, 13, 17, 20, 21, 32, 103, 104, 110, 111)])
show(SyntaxError("bad", ("file.py", 3, 5, "x = = 1\n")), "msg", "filename", "lineno", "offset", "text",
     "print_file_and_line")
show(SyntaxError("bad"), "msg", "filename", "lineno", "offset", "text")
show(IndentationError("indent", (None, 1, 2, None)), "msg", "filename", "lineno")
show(UnicodeDecodeError("utf-8", b"a\xffb", 1, 2, "invalid"), "encoding", "object", "start", "end", "reason")
show(UnicodeEncodeError("ascii", "a\xe9b", 1, 2, "not ASCII"), "encoding", "object", "start", "end", "reason")
show(UnicodeEncodeError("ascii", "a\u20ac\u20acb", 1, 3, "two"), "start")
show(UnicodeTranslateError("text", 0, 1, "why"), "object", "reason")
try:
    b"\xff".decode()
except UnicodeDecodeError as error:
    show(error, "encoding", "start", "end", "reason")
try:
    "\u20ac".encode("latin-1")
except UnicodeEncodeError as error:
    show(error, "encoding", "start", "end", "reason")
try:
    {}["missing"]
except KeyError as error:
    show(error)


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


error = ValueError("a", 1)
error.args = ["b", 2]
print(error.args, error, repr(error), error.__dict__)
attempt(lambda: setattr(error, "args", 5))
attempt(lambda: delattr(error, "args"))
attempt(lambda: SyntaxError("bad", ("file",)))
attempt(lambda: SyntaxError("bad", 5))
attempt(lambda: UnicodeDecodeError("utf-8", "text", 0, 1, "x"))
attempt(lambda: UnicodeEncodeError("utf-8", b"bytes", 0, 1, "x"))
attempt(lambda: UnicodeDecodeError())
attempt(lambda: ImportError(wrong=1))
attempt(lambda: OSError(name=1))
attempt(lambda: ValueError(a=1))
attempt(lambda: error.absent)
attempt(lambda: delattr(OSError(1, "x"), "characters_written"))
attempt(lambda: BlockingIOError(11, "x").characters_written)
error.__setstate__({"extra": 5})
print(error.extra, error.__reduce__()[0].__name__, error.__reduce__()[1:])
for state in (5, [], None):
    attempt(lambda: error.__setstate__(state))
print(ValueError("x") == ValueError("x"), hash(error) == hash(error), bool(ValueError()),
      ValueError("a") in [ValueError("a")])
e = OSError(2, "changed later")
e.errno, e.strerror, e.filename = 99, "new text", "f"
print(e, e.args)
s = StopIteration(1)
s.value = 2
print(s.value, s.args)
