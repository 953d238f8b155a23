"""Callbacks that change or close the stream that calls them."""
import _io

from support_raw import attempt


class Raw(_io._RawIOBase):
    action = None

    def readable(self):
        return True

    writable = seekable = readable

    def tell(self):
        return 0

    def seek(self, position, whence=0):
        return 0

    def readinto(self, buffer):
        if self.action:
            self.action()
        buffer[:1] = b"r"
        return 1

    def write(self, data):
        if self.action:
            self.action()
        return len(data)


class Index:
    def __init__(self, action):
        self.action = action

    def __index__(self):
        self.action()
        return 2


stream = _io.BytesIO(b"abcdef")
print(attempt(stream.read, Index(stream.close)), stream.closed)
stream = _io.BytesIO(b"abcdef")
print(attempt(stream.read, Index(lambda: stream.truncate(1))))
stream = _io.BytesIO(b"abcdef")
print(attempt(stream.seek, Index(stream.close)), attempt(stream.truncate, Index(lambda: 0)))
stream = _io.StringIO("abcdef")
print(attempt(stream.read, Index(lambda: stream.truncate(1))), attempt(stream.seek, Index(stream.close)))
stream = _io.BytesIO()


def lines():
    yield b"a"
    stream.close()
    yield b"b"


print(attempt(stream.writelines, lines()))
raw = Raw()
reader = _io.BufferedReader(raw, 4)
raw.action = lambda: attempt(reader.close)
print(attempt(reader.read, 3), attempt(reader.peek), reader.closed)
kept = []


class Keeps(Raw):
    def readinto(self, buffer):
        kept.append(buffer)
        return 0


reader = _io.BufferedReader(Keeps(), 4)
print(reader.read(3), reader.peek(), len(kept), attempt(lambda: kept[0][0] in range(256)), kept[0].obj)
writer = _io.BufferedWriter(raw, 4)
raw.action = None
data = bytearray(b"0123456789")
raw.action = lambda: data.extend(b"x")
print(attempt(writer.write, data), len(data))
raw.action = None


class Buffer(_io.BytesIO):
    def read1(self, size):
        self.text.detach()
        return b"abc"


buffer = Buffer(b"zzz")
buffer.text = text = _io.TextIOWrapper(buffer, encoding="ascii")
print(attempt(text.readline) != "", attempt(text.readline))


class Closed(_io.BytesIO):
    @property
    def closed(self):
        raise ZeroDivisionError("closed")


text = _io.TextIOWrapper(Closed(b"x"), encoding="ascii")
print(attempt(text.read), attempt(text.write, "x"), attempt(text.close), attempt(lambda: text.closed))
for answer in (None, 3, "text", bytearray(b"by"), memoryview(b"mv")):
    class Odd(_io.BytesIO):
        def read1(self, size):
            self.read1 = lambda size: b""
            return answer

        def read(self, size=-1):
            return answer
    print(repr(answer) if not isinstance(answer, memoryview) else "view", [attempt(function) for function in (
        lambda: _io.TextIOWrapper(Odd(), encoding="ascii").readline(), lambda: _io.TextIOWrapper(Odd(), encoding="ascii").read(1),
        lambda: _io.TextIOWrapper(Odd(), encoding="ascii").read())])
