"""Raw streams that call the buffered stream which calls them."""
import _io

from support_raw import attempt


class Reentrant(_io._RawIOBase):
    stream = None

    def readable(self):
        return True

    writable = seekable = readable

    def tell(self):
        return 0

    def seek(self, position, whence=0):
        return 0

    def readinto(self, buffer):
        print("readinto", self.call())
        buffer[:2] = b"ok"
        return 2

    def write(self, data):
        print("write", self.call(), len(data))
        return len(data)

    def __repr__(self):
        return "<raw>"




def make():
    raw = Reentrant()
    raw.name = "raw"
    return raw


for kind in (_io.BufferedReader, _io.BufferedRandom):
    raw = make()
    raw.stream = stream = kind(raw, 4)
    for call in (lambda: stream.read(1), lambda: stream.peek(), lambda: stream.read1(2), lambda: stream.close(),
                 lambda: stream.flush(), lambda: stream.readline(), lambda: stream.readinto(bytearray(5))):
        raw.call = lambda: attempt(call)
        attempt(stream.seek, 0)
        print(attempt(stream.read, 2))
raw = make()
raw.stream = stream = _io.BufferedWriter(raw, 4)
for call in (lambda: stream.write(b"x"), lambda: stream.flush(), lambda: stream.close(), lambda: stream.seek(0)):
    raw.call = lambda: attempt(call)
    print(attempt(stream.write, b"abcdefg"), attempt(stream.flush))
raw = make()
text = _io.TextIOWrapper(_io.BufferedWriter(raw, 4), encoding="ascii")
text._CHUNK_SIZE = 4
raw.call = lambda: attempt(text.write, "in")
print(attempt(text.write, "outside"), attempt(text.flush))
raw.call = lambda: None
print(attempt(text.flush))
