"""TextIOWrapper: encoding, byte order marks, and what cannot be encoded."""
import _io

from support_raw import attempt


for encoding in ("ascii", "latin-1", "utf-8", "utf-16", "cp1252"):
    for errors in ("strict", "ignore", "replace", "surrogateescape", "backslashreplace", "xmlcharrefreplace",
                   "namereplace", "nope"):
        buffer = _io.BytesIO()
        stream = _io.TextIOWrapper(buffer, encoding=encoding, errors=errors)
        print(encoding, errors, attempt(stream.write, "a\u20ac\udc80\xe9"), attempt(stream.flush), buffer.getvalue())
for newline in (None, "", "\n", "\r\n", "\r"):
    for text in ("a\nb\r\nc\r", "\xe9\n\u20ac\n", "", "\n"):
        buffer = _io.BytesIO()
        stream = _io.TextIOWrapper(buffer, encoding="utf-8", newline=newline)
        print(ascii(newline), stream.write(text), stream.flush(), buffer.getvalue())


class Unseekable(_io.BytesIO):
    def seekable(self):
        return False


for encoding in ("utf-16", "utf-32", "utf-8-sig", "utf-16-be"):
    buffer = _io.BytesIO()
    stream = _io.TextIOWrapper(buffer, encoding=encoding)
    stream.write("a")
    stream.write("b")
    stream.seek(0, 2)
    stream.write("c")
    stream.seek(0)
    stream.write("d")
    stream.flush()
    print(encoding, buffer.getvalue())
    buffer = _io.BytesIO(b"xx")
    buffer.seek(2)
    stream = _io.TextIOWrapper(buffer, encoding=encoding)
    stream.write("a")
    stream.flush()
    print(buffer.getvalue())
    buffer = Unseekable()
    stream = _io.TextIOWrapper(buffer, encoding=encoding)
    stream.write("a")
    stream.write("b")
    stream.flush()
    print(buffer.getvalue())
stream = _io.TextIOWrapper(_io.BytesIO(), encoding="utf-8")
print(attempt(stream.write, 3), attempt(stream.write, b""), attempt(stream.write), attempt(stream.write, None),
      attempt(stream.writelines, ["a", 3]), attempt(stream.writelines, 3))


class Text(str):
    pass


print(stream.write(Text("sub")), stream.flush(), stream.buffer.getvalue())
