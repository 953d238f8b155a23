"""Subclasses that override methods, and which of them the others call."""
import _io

from support_raw import attempt


class Bytes(_io.BytesIO):
    def read(self, size=-1):
        print("read", size)
        return super().read(size)

    def read1(self, size=-1):
        print("read1", size)
        return super().read1(size)

    def write(self, data):
        print("write", bytes(data))
        return super().write(data)

    def seek(self, *arguments):
        print("seek", arguments)
        return super().seek(*arguments)

    def tell(self):
        print("tell")
        return super().tell()

    def flush(self):
        print("flush")

    def readable(self):
        print("readable")
        return True

    def seekable(self):
        print("seekable")
        return True


stream = _io.TextIOWrapper(Bytes(b"one\ntwo\nthree\n"), encoding="ascii")
print("made")
print(repr(stream.readline()), stream.tell(), repr(stream.read(2)), repr(stream.read()), stream.write("x"), stream.flush())
print(stream.seek(0), next(stream), stream.seekable(), list(stream))


class Lines(_io.BytesIO):
    def readline(self, size=-1):
        return b"" if self.tell() > 4 else super().readline(size)[:1]


print(list(Lines(b"ab\ncd\nef\ngh")), Lines(b"ab\n").readlines())


class Text(_io.StringIO):
    answers = ["a", "b", ""]

    def readline(self, size=-1):
        return self.answers.pop(0)


print(list(Text("zzz")))
Text.answers = [3]
print(attempt(list, Text("x")))


class Wrapper(_io.TextIOWrapper):
    def readline(self, size=-1):
        return super().readline(size).upper()

    def write(self, text):
        return super().write(text[::-1])


stream = Wrapper(_io.BytesIO(b"ab\ncd\n"), encoding="ascii")
print(list(stream), stream.readlines())
stream.writelines(["12", "34"])
print("text", file=stream)
stream.flush()
print(stream.buffer.getvalue())
Wrapper.readline = lambda self, size=-1: 3
print(attempt(list, stream))


class Reader(_io.BufferedReader):
    def readline(self, size=-1):
        return super().readline(size)[::-1]


print(list(Reader(_io.BytesIO(b"ab\ncd"))))
Reader.readline = lambda self: "x"
print(attempt(list, Reader(_io.BytesIO(b"ab\ncd"))))


class File(_io.FileIO):
    def readinto(self, buffer):
        buffer[:3] = b"own"
        return 3

    def write(self, data):
        print("File.write", bytes(data))
        return len(data)


print(_io.BufferedReader(File("/dev/null")).read(5), attempt(_io.BufferedWriter(File("/dev/null", "w")).write, b"x"))
file = _io.BufferedReader(_io.FileIO("/dev/null"))
file.raw.readinto = lambda buffer: (buffer.__setitem__(slice(2), b"hi"), 2)[1]
print(file.read1(10), file.peek())
stream = _io.TextIOWrapper(_io.BytesIO(b"text"), encoding="ascii")
stream.buffer.__class__
stream.extra = 3
print(stream.extra, vars(stream), stream.__class__.__mro__)
buffered = _io.BufferedReader(_io.FileIO("/dev/zero"))
buffered.read1 = lambda size: b"patched\n"
print(_io.TextIOWrapper(buffered, encoding="ascii").readline())


class Slots(_io.BytesIO):
    __slots__ = ("a",)


slots = Slots(b"q")
slots.a = slots.b = 1
print(slots.a, slots.__dict__, slots.read())
