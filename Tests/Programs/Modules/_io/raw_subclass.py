"""A raw stream written in Python: what the base class makes of readinto and write."""
import _io

from support_raw import Raw, attempt

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
