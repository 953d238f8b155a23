"""StringIO: reading, writing, moving."""
import _io

from support_raw import attempt


stream = _io.StringIO("abc\nd\xe9f\n\u20ac\U0001f600")
for name, *arguments in [("read", 2), ("readline",), ("readline", 1), ("readlines",), ("seek", 0), ("readline", 0),
                         ("read", None), ("seek", 2), ("write", "\u1234"), ("getvalue",), ("seek", -1), ("seek", 1, 1),
                         ("seek", 0, 1), ("seek", 0, 2), ("seek", 1, 2), ("seek", 0, 3), ("seek", "x"), ("seek", 20),
                         ("read",), ("readline",), ("write", "z"), ("getvalue",), ("truncate", 3), ("tell",),
                         ("getvalue",), ("truncate", -1), ("truncate", "x"), ("seek", 1), ("truncate",), ("getvalue",),
                         ("write", b"x"), ("write", 3), ("write",), ("writelines", ["a", "b"]), ("getvalue",), ("isatty",),
                         ("readable",), ("writable",), ("seekable",), ("flush",), ("fileno",), ("detach",), ("read", "x"),
                         ("seek", 1.5), ("read", 1, 2)]:
    print(name, arguments, attempt(getattr(stream, name), *arguments))
print(stream.closed, stream.newlines, stream.line_buffering, stream.encoding, stream.errors)
for width in ("x", "\xe9", "\u20ac", "\U0001f600"):
    stream = _io.StringIO()
    stream.write("ab\n")
    stream.write(width * 3)
    stream.seek(1)
    print(ascii(stream.readline()), ascii(stream.read(2)), ascii(stream.getvalue()), stream.tell())
    stream.seek(1)
    stream.write("Q")
    print(ascii(stream.getvalue()))
print(list(_io.StringIO("a\nb\n\nc")), list(_io.StringIO()), attempt(next, _io.StringIO()))
print(attempt(_io.StringIO, 3), attempt(_io.StringIO, b""), attempt(_io.StringIO, None) != "", attempt(_io.StringIO, "", 3),
      attempt(_io.StringIO, "", "x"), attempt(_io.StringIO, "", b""), attempt(_io.StringIO, "a", "b", "c"),
      attempt(_io.StringIO, foo=1), _io.StringIO(initial_value="i", newline="\n").read())
stream = _io.StringIO("x")
stream.close()
stream.close()
for name, *arguments in [("read",), ("readline",), ("readlines",), ("write", ""), ("write", 3), ("getvalue",), ("tell",),
                         ("seek", 0), ("truncate",), ("flush",), ("isatty",), ("readable",), ("writable",), ("seekable",),
                         ("__next__",), ("__iter__",), ("__enter__",), ("writelines", []), ("close",), ("__getstate__",)]:
    print(name, attempt(getattr(stream, name), *arguments))
print(stream.closed, attempt(lambda: stream.newlines), attempt(lambda: stream.line_buffering))
empty = _io.StringIO.__new__(_io.StringIO)
print(attempt(empty.read), attempt(lambda: empty.closed), attempt(empty.write, ""), attempt(empty.getvalue))
many = _io.StringIO()
for number in range(3000):
    many.write(str(number))
print(len(many.getvalue()), many.getvalue()[-8:])
print("text", file=many, end="!")
print(many.getvalue()[-8:])
