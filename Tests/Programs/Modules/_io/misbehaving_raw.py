"""Raw streams that answer nonsense, raise, or do not wait."""
import _io


def attempt(function, *arguments, **keywords):
    try:
        result = function(*arguments, **keywords)
    except Exception as error:
        return type(error).__name__ + ": " + str(error)
    return ascii(result)

class Answers(_io._RawIOBase):
    answer = 0
    position = 0

    def readable(self):
        return True

    writable = seekable = readable

    def readinto(self, buffer):
        return self.answer() if callable(self.answer) else self.answer

    def write(self, data):
        return self.answer() if callable(self.answer) else self.answer

    def tell(self):
        return self.position

    def seek(self, position, whence=0):
        return self.position


def fail():
    raise OSError(5, "broken")


for answer in (None, 0, -1, 100, "x", 1.5, 10**30, fail, lambda: 1 / 0):
    def make():
        raw = Answers()
        raw.answer = answer
        return raw

    raw = make()
    shown = answer if not callable(answer) else "raises"
    print(shown, [attempt(function) for function in (
        lambda: _io.BufferedReader(make(), 8).read(3), lambda: _io.BufferedReader(make(), 8).peek(),
        lambda: _io.BufferedReader(make(), 8).read1(3), lambda: _io.BufferedReader(make(), 8).readline(),
        lambda: _io.BufferedReader(make(), 8).readinto(bytearray(3)), lambda: _io.BufferedReader(make(), 8).read())])
    if answer == 0:
        # To flush would take for ever.
        continue
    stream = _io.BufferedWriter(raw, 4)
    print("   ", attempt(stream.write, b"ab"), attempt(stream.flush), attempt(stream.write, b"cdefg"), attempt(stream.close))
    raw.answer = lambda: 1
for position in (None, -1, "x", 1.5, 10**30):
    raw = Answers()
    raw.position = position
    stream = _io.BufferedReader(raw)
    print(position, attempt(stream.tell), attempt(stream.seek, 0), attempt(_io.BufferedWriter(raw).seek, 1))
try:
    raw = Answers()
    raw.answer = "x"
    _io.BufferedReader(raw).read(1)
except OSError as error:
    print(repr(error.__cause__), error.__suppress_context__)


class NonBlocking(Answers):
    """Takes so many bytes and then says that it would have to wait."""
    def __init__(self, room):
        self.room, self.written = room, b""

    def write(self, data):
        if self.room == 0:
            return None
        count = min(self.room, len(data))
        self.room -= count
        self.written += bytes(data[:count])
        return count


raw = NonBlocking(5)
stream = _io.BufferedWriter(raw, 4)
for data in (b"abc", b"def", b"ghijklmnop", b"q", b"rstuvwxyz"):
    try:
        print(data, stream.write(data), raw.written)
    except BlockingIOError as error:
        print(data, error.args, error.errno, error.characters_written, raw.written)
raw.room = 3
try:
    stream.flush()
except BlockingIOError as error:
    print(error.args, error.characters_written, raw.written)
raw.room = 100
print(stream.flush(), raw.written)


class Data(Answers):
    def __init__(self, *pieces):
        self.pieces = list(pieces)

    def readinto(self, buffer):
        piece = self.pieces.pop(0) if self.pieces else b""
        if piece is None:
            return None
        buffer[:len(piece)] = piece
        return len(piece)


for pieces in ((None,), (b"ab", None, b"cd"), (b"ab", None, None), (None, b"x")):
    print(pieces, _io.BufferedReader(Data(*pieces), 4).read(3), _io.BufferedReader(Data(*pieces), 4).read(),
          _io.BufferedReader(Data(*pieces), 4).readline(), _io.BufferedReader(Data(*pieces), 4).read1(3),
          _io.BufferedReader(Data(*pieces), 4).readinto(bytearray(3)))
