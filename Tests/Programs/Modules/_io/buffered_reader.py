"""BufferedReader over a raw stream in Python: results, and which calls it makes."""
import _io


def attempt(function, *arguments, **keywords):
    try:
        result = function(*arguments, **keywords)
    except Exception as error:
        return type(error).__name__ + ": " + str(error)
    return ascii(result)


class Raw(_io._RawIOBase):
    """Bytes in memory that come three at a time; it keeps a log of what is asked."""
    def __init__(self, data=b"", piece=3):
        self.data, self.position, self.piece, self.log, self.written = data, 0, piece, [], []

    def readable(self):
        return True

    def writable(self):
        return True

    def seekable(self):
        return True

    def readinto(self, buffer):
        count = min(len(buffer), self.piece, len(self.data) - self.position)
        buffer[:count] = self.data[self.position:self.position + count]
        self.position += count
        self.log.append(("readinto", len(buffer), count))
        return count

    def write(self, data):
        self.written.append(bytes(data))
        self.position += len(data)
        return len(data)

    def seek(self, position, whence=0):
        self.position = position + (0, self.position, len(self.data))[whence]
        self.log.append(("seek", position, whence))
        return self.position

    def tell(self):
        return self.position

def show(stream, raw, steps):
    for name, *arguments in steps:
        result = attempt(getattr(stream, name), *arguments)
        print(name, arguments, result if "object at" not in result else "an object", raw.log, raw.written)
        raw.log.clear()
        raw.written.clear()


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
