"""StringIO: line ends, and pickling."""
import _io

from support_raw import attempt


for newline in (None, "", "\n", "\r", "\r\n"):
    stream = _io.StringIO("a\nb\r\nc\rd\r", newline)
    print(ascii(newline), ascii(stream.getvalue()), ascii(list(stream)), ascii(stream.newlines))
    stream.write("x\ny\r\nz\r")
    stream.seek(0)
    print(ascii(stream.read()), ascii(stream.newlines), stream.__getstate__())
    stream.seek(1)
    print(ascii([stream.readline(size) for size in (0, 1, 2, 3, -1, None, 5)]))
    other = _io.StringIO(newline=newline)
    other.__setstate__(stream.__getstate__())
    print(ascii(other.getvalue()), other.tell(), ascii(other.newlines))
stream = _io.StringIO(newline=None)
for piece in ("a\r", "\nb", "\n", "\r", "c"):
    stream.write(piece)
    print(ascii(stream.getvalue()), ascii(stream.newlines), stream.tell())
stream = _io.StringIO()
for state in (("abc", "\n", 2, {"q": 1}), ("abc", "\n", 2, None), ("a", "\n", -1, None), ("a", "\n", "x", None),
              ("a", "\n", 1, 3), (3, "\n", 1, None), ("a", "z", 1, None), ("a",), 3, ("a\r\n", None, 0, None)):
    print(attempt(stream.__setstate__, state))
print(stream.__dict__, attempt(stream.getvalue))
