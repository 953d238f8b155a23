"""A raw stream written in Python: what the base class makes of readinto and write."""
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

stream = Raw(b"hello\nworld\nlast")
print(stream.read(2), stream.readline(), stream.readline(3), stream.readlines(), stream.log)
stream.position = 0
print(stream.readall(), stream.read(), stream.read(0))
stream.position = 0
print(stream.readlines(3), stream.readlines(0), list(stream))
stream.position = 0
print(list(stream), [line for line in stream])
stream.writelines([b"a", bytearray(b"b")])
print(stream.written)
print(attempt(stream.writelines, 3), attempt(stream.readline, "x"), attempt(stream.readlines, "x"))


class Answers(_io._RawIOBase):
    def __init__(self, *answers):
        self.answers = list(answers)

    def readinto(self, buffer):
        return self.answers.pop(0)


for answers in [(None,), (0,), ("x",), (10**30,), (None, 0)]:
    print(answers, attempt(Answers(*answers).read, 3), attempt(Answers(*answers).readall))


class Reads(_io._RawIOBase):
    def __init__(self, *answers):
        self.answers = list(answers)

    def read(self, size=-1):
        return self.answers.pop(0)


for answers in [(b"ab", b"c", b""), (None,), (b"ab", None), ("x",), (b"ab", 3), (bytearray(b"x"), b"")]:
    print(answers, attempt(Reads(*answers).readall), attempt(Reads(*answers).readline), attempt(Reads(*answers).readlines))


class Peeks(Reads):
    def peek(self, size):
        return self.peeked


stream = Peeks(b"abc", b"\n", b"rest")
for peeked in (b"abc", b"x", b"", "text", b"a\nb"):
    stream.peeked = peeked
    print(peeked, attempt(stream.readline))
with Raw(b"x") as stream:
    print(stream.closed, stream.read())
print(stream.closed, attempt(stream.readline), attempt(stream.__enter__), attempt(iter, stream), attempt(stream.flush))
