"""TextIOWrapper: line ends of every kind, pieces of every size."""
import _io

from support_raw import attempt


data = b"a\nb\r\nc\rd\r\r\n\n\re"
for newline in (None, "", "\n", "\r\n", "\r"):
    for size in (1, 2, 3, 5, 100):
        def make():
            stream = _io.TextIOWrapper(_io.BytesIO(data), encoding="latin-1", newline=newline)
            stream._CHUNK_SIZE = size
            return stream

        stream = make()
        print(ascii(newline), size, ascii(list(stream)), ascii(stream.newlines))
        stream = make()
        print(ascii(stream.read()), ascii(stream.newlines))
        stream = make()
        print(ascii([stream.readline(limit) for limit in (1, 1, 1, 2, 0, 3, -1, 4, 100)]))
        stream = make()
        print(ascii([stream.read(count) for count in (1, 2, 3, 0, 1, None)]))
stream = _io.TextIOWrapper(_io.BytesIO(b"x\ny"), encoding="utf-8")
print(attempt(stream.readline, "x"), attempt(stream.readline, None), attempt(stream.readline, 1.5), attempt(stream.read, "x"))
print(stream.readlines(1), stream.readlines(), stream.readline(), stream.read(), stream.read(3))
print(attempt(_io.TextIOWrapper, _io.BytesIO(), newline="x"), attempt(_io.TextIOWrapper, _io.BytesIO(), newline="\n\n"))
long = "x" * 20000 + "\n" + "\u20ac" * 9000 + "\r\n" + "\U0001f600" * 5000
stream = _io.TextIOWrapper(_io.BytesIO(long.encode()), encoding="utf-8")
print([(len(line), ascii(line[-1])) for line in stream], stream.newlines)
