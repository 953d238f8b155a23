"""BufferedWriter over a raw stream in Python: results, and which calls it makes."""
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
