"""A raw stream in Python that keeps a log, and what shows how a buffered one uses it."""
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
