"""BufferedReader over a raw stream in Python: results, and which calls it makes."""
import _io

from support_raw import Raw, attempt, show

raw = Raw(b"abcdefghij\nklmnop\nqrs")
stream = _io.BufferedReader(raw, 8)
show(stream, raw, [("peek",), ("read", 2), ("read1", 4), ("read1",), ("readline",), ("read", 5), ("tell",), ("seek", 0),
                   ("read",), ("read", 1), ("seek", -3, 2), ("readlines",), ("seek", 3), ("readinto", bytearray(5)),
                   ("readinto1", bytearray(20)), ("read", -2), ("read", None), ("seek", 0, 9), ("seek", "x"),
                   ("truncate",), ("flush",), ("fileno",), ("isatty",), ("readable",), ("writable",), ("seekable",),
                   ("seek", 2), ("read", 3), ("seek", 1, 1), ("seek", -2, 1), ("tell",), ("read", 2), ("peek", 100),
                   ("peek", "x"), ("read1", "x"), ("read", "x"), ("readline", "x"), ("readline", 3), ("readline", 0),
                   ("seek", 0), ("readlines", 5), ("seek", 0), ("__next__",), ("write", b"x") if False else ("tell",),
                   ("readinto", b"x"), ("read1", 0), ("read", 0), ("detach",), ("read",), ("close",), ("tell",)])
for size in (1, 2, 3, 7, 100):
    raw = Raw(bytes(range(97, 123)) * 3, 5)
    stream = _io.BufferedReader(raw, size)
    print(size, stream.read(4), stream.read(9), stream.read(30), len(stream.read()), raw.log)
raw = Raw(b"x\n" * 5, 4)
print(list(_io.BufferedReader(raw, 3)), raw.log)
raw = Raw(b"data")
with _io.BufferedReader(raw) as stream:
    print(stream.read(1), stream.closed, raw.closed)
print(stream.closed, raw.closed, attempt(stream.read), attempt(stream.peek), attempt(stream.read1), attempt(stream.readline),
      attempt(stream.seek, 0), attempt(stream.readinto, bytearray(1)), attempt(stream.tell))
for arguments in [(Raw(), 0), (Raw(), -1), (Raw(), "x"), (3,), (_io._RawIOBase(),), (), (Raw(), 1, 2)]:
    print(attempt(_io.BufferedReader, *arguments))
print(attempt(_io.BufferedReader, x=3), attempt(_io.BufferedReader, buffer_size=3), _io.BufferedReader(raw=Raw(b"k")).read())
