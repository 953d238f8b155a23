"""BufferedWriter over a raw stream in Python: results, and which calls it makes."""
import _io

from support_raw import Raw, attempt, show

raw = Raw()
stream = _io.BufferedWriter(raw, 8)
show(stream, raw, [("write", b"abc"), ("write", b"defgh"), ("write", b"i"), ("tell",), ("write", b"0123456789abcdef0"),
                   ("flush",), ("seek", 2), ("write", bytearray(b"zz")), ("write", "s"), ("write", 3), ("truncate", 1),
                   ("write", b""), ("seek", 0, 2), ("write", b"12345678"), ("write", b"9"), ("readable",), ("writable",),
                   ("seekable",), ("read",), ("readline",), ("isatty",), ("fileno",), ("writelines", [b"a", b"b"]),
                   ("close",), ("write", b""), ("flush",), ("close",), ("tell",), ("seek", 0), ("truncate",)])
for size in (1, 2, 3, 7, 100):
    raw = Raw()
    stream = _io.BufferedWriter(raw, size)
    for piece in (b"a", b"bc", b"def", b"ghijk", b"lmnopqrstu"):
        stream.write(piece)
    stream.flush()
    print(size, raw.written)


class Slow(Raw):
    def write(self, data):
        self.written.append(bytes(data[:2]))
        return min(2, len(data))


raw = Slow()
stream = _io.BufferedWriter(raw, 4)
print(stream.write(b"0123456789"), raw.written, stream.flush(), raw.written)
for arguments in [(Raw(), 0), (Raw(), -1), (Raw(), "x"), (3,), (_io._RawIOBase(),), (), (Raw(), 1, 2)]:
    print(attempt(_io.BufferedWriter, *arguments))
raw = Raw()
stream = _io.BufferedWriter(raw)
stream.write(b"kept")
print(raw.written, stream.detach() is raw, raw.written, attempt(stream.flush), attempt(stream.write, b""), stream.raw)
raw = Raw()
with _io.BufferedWriter(raw) as stream:
    stream.write(b"with")
print(raw.written, stream.closed, raw.closed)
