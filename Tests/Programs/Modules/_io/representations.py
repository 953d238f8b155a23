"""repr of streams, and names that are strange."""
import _io

from support_raw import attempt


class Raw(_io._RawIOBase):
    def readable(self):
        return True

    writable = seekable = readable

    def tell(self):
        return 0


for name in ("file", b"file", 3, None, "a'b", "\xe9\n"):
    raw = Raw()
    raw.name = name
    raw.mode = "xyz"
    print(_io.BufferedReader(raw), _io.BufferedWriter(raw), _io.BufferedRandom(raw), _io.TextIOWrapper(_io.BufferedReader(raw), "ascii"),
          _io.BufferedReader(raw).mode)
raw = Raw()
reader = _io.BufferedReader(raw)
print(reader, _io.TextIOWrapper(reader, "ascii"), attempt(lambda: reader.name), attempt(lambda: reader.mode))
raw.name = reader
print(attempt(repr, reader))
text = _io.TextIOWrapper(_io.BytesIO(), "ascii")
text.mode = text
print(attempt(repr, text))


class Failing(Raw):
    @property
    def name(self):
        raise self.error


raw = Failing()
for raw.error in (ValueError("v"), AttributeError("a"), TypeError("t"), _io.UnsupportedOperation("u"), OSError("o")):
    print(attempt(repr, _io.BufferedReader(raw)), attempt(repr, _io.TextIOWrapper(_io.BufferedReader(raw), "ascii")))


class Text(_io.TextIOWrapper):
    pass


class Reader(_io.BufferedReader):
    pass


class File(_io.FileIO):
    pass


file = Text(Reader(File("/dev/null")), "latin-1")
print(file, file.buffer, file.buffer.raw)
file.close()
print(file, file.buffer, file.buffer.raw)
print(_io.UnsupportedOperation("x"), repr(_io.UnsupportedOperation("x")), _io.UnsupportedOperation)
