# load takes from a file what belongs to the value and no byte more.
import marshal


class File:
    def __init__(self, data):
        self.data = data
        self.position = 0

    def read(self, count):
        print("read", count)
        return self.data[self.position:self.position + count]

    def readinto(self, buffer):
        part = self.data[self.position:self.position + len(buffer)]
        buffer[:len(part)] = part
        self.position += len(part)
        return len(part)


code = compile("def f(a, *b): return a", "name", "exec")
for value in (None, 5, 2**70, "text", "\u20ac", [1, 2, {"a": (1.5, 2j), b"c": {3}}], (), [], {}, code, [code, code], -(2**100)):
    for version in (1, 4):
        data = marshal.dumps(value, version)
        file = File(data + b"rest")
        print(marshal.load(file) == value, file.position == len(data))


def attempt(file):
    try:
        print(marshal.load(file))
    except Exception as error:
        print(type(error).__name__, error)


for data in (b"", b"i\1", b"[\2\0\0\0N", b"?", b"s\5\0\0\0ab", b"{N", b"0"):
    attempt(File(data))


class Odd(File):
    def __init__(self, head, answer):
        self.data = head
        self.position = 0
        self.answer = answer

    def read(self, count):
        return b""

    def readinto(self, buffer):
        if self.position == 0:
            return super().readinto(buffer)
        return self.answer


attempt(Odd(b"i", 100))
attempt(Odd(b"i", 2))
attempt(Odd(b"i", "x"))


class Text:
    def read(self, count):
        return "text"


attempt(Text())
attempt(1)
