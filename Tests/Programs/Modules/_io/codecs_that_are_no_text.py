# A codec that says it is not for text is refused, until it says something else: the object in the registry is asked
# each time, and what its coders return is checked when they are used.
import _codecs
import _io


class Coder:
    def __init__(self, errors="strict"):
        self.errors = errors

    def encode(self, text, final=False):
        return text[::-1]

    def decode(self, data, final=False):
        return bytes(data)[::-1]

    def reset(self):
        pass

    def setstate(self, state):
        pass

    def getstate(self):
        return (b"", 0)


class Info(tuple):
    _is_text_encoding = False
    incrementalencoder = Coder
    incrementaldecoder = Coder
    streamreader = streamwriter = None


def search(name):
    if name in ("rot13", "own_bytes"):
        return Info((lambda text, errors="strict": (text[::-1], len(text)),
                     lambda data, errors="strict": (bytes(data), len(data)), None, None))
    return None


_codecs.register(search)


def told(function, *arguments):
    try:
        print(function(*arguments))
    except Exception as error:
        print(type(error).__name__, error)


for name in "rot13", "own_bytes":
    info = _codecs.lookup(name)
    print(info is _codecs.lookup(name), info._is_text_encoding)
    told(lambda: _io.TextIOWrapper(_io.BytesIO(b"abc"), encoding=name))
    told(lambda: "abc".encode(name))
    told(lambda: str(b"abc", name))
    info._is_text_encoding = True
    stream = _io.TextIOWrapper(_io.BytesIO(b"abc"), encoding=name, newline="\n")
    print(stream)
    told(stream.write, "bar")
    told(lambda: "abc".encode(name))
    if name == "own_bytes":
        told(stream.read, 1)
        told(stream.readline)
        told(stream.read)
        told(lambda: str(b"abc", name))
    info._is_text_encoding = False
    told(lambda: "abc".encode(name))
    told(stream.write, "bar")
    told(lambda: _io.TextIOWrapper(_io.BytesIO(b"abc"), encoding=name))
    info._is_text_encoding = []
    told(lambda: _io.TextIOWrapper(_io.BytesIO(b"abc"), encoding=name))
