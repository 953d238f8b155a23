"""BufferedRandom: reading and writing mixed; BufferedRWPair."""
import _io

from support_raw import Raw, attempt, show

raw = Raw(bytes(range(97, 117)))
stream = _io.BufferedRandom(raw, 8)
show(stream, raw, [("read", 3), ("write", b"XY"), ("tell",), ("read", 2), ("peek",), ("seek", 1, 1), ("write", b"Q"),
                   ("flush",), ("readline",), ("tell",), ("read1", 3), ("readinto", bytearray(4)), ("seek", 0),
                   ("read", 12), ("write", b"0123456789"), ("seek", 2), ("truncate", 5), ("read",), ("detach",)])
path = "/tmp/taipan-test-buffered-random"
for size in (1, 2, 5, 8, 4096):
    with open(path, "w+b", size) as file:
        file.write(bytes(range(48, 80)))
        file.seek(3)
        steps = [file.read(4), file.write(b"ab"), file.read(3), file.tell(), file.seek(-2, 1), file.write(b"CDEF"),
                 file.peek(2)[:2], file.readline(), file.seek(0), file.read(), file.truncate(10), file.seek(0, 2),
                 file.write(b"end"), file.seek(0), file.read1(5), file.write(b"!"), file.seek(0), file.read()]
    print(size, steps)
pair = _io.BufferedRWPair(Raw(b"readme"), Raw())
for name, *arguments in [("read", 3), ("peek",), ("read1",), ("write", b"abc"), ("flush",), ("readable",), ("writable",),
                         ("isatty",), ("seekable",), ("readinto", bytearray(3)), ("readinto1", bytearray(3)), ("tell",),
                         ("detach",), ("readline",), ("read", 1, 2), ("write",), ("close",), ("read",), ("close",)]:
    print(name, arguments, attempt(getattr(pair, name), *arguments))
print(pair.closed)
for arguments in [(_io._RawIOBase(), Raw()), (Raw(), _io._RawIOBase()), (Raw(),), (Raw(), Raw(), 0), (Raw(), Raw(), 1, 2)]:
    print(attempt(_io.BufferedRWPair, *arguments))
print(attempt(_io.BufferedRWPair, reader=1), attempt(_io.BufferedRandom, _io._RawIOBase()))
empty = _io.BufferedRWPair.__new__(_io.BufferedRWPair)
print(attempt(empty.read), attempt(lambda: empty.closed), attempt(empty.write, b""))


class Bad(Raw):
    def close(self):
        super().close()
        raise ValueError("close of " + self.label)


reader, writer = Bad(), Bad()
reader.label, writer.label = "reader", "writer"
pair = _io.BufferedRWPair(reader, writer)
try:
    pair.close()
except ValueError as error:
    print(error, repr(error.__context__), reader.closed, writer.closed)
