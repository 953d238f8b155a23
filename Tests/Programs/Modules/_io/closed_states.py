# The state of a BytesIO or StringIO that was closed can neither be asked for nor set.
import _io


def told(function, *arguments):
    try:
        print(function(*arguments))
    except Exception as error:
        print(type(error).__name__, error)


class Bytes(_io.BytesIO):
    pass


class Text(_io.StringIO):
    pass


for kind in _io.BytesIO, Bytes:
    stream = kind(b"first")
    stream.__setstate__((b"second", 3, None))
    print(stream.read(), stream.getvalue())
    stream.__setstate__((bytearray(b"third"), 1, {"a": 1} if kind is Bytes else None))
    print(stream.read(), getattr(stream, "a", None))
    for state in [(b"x", -1, None), (b"x", 1.5, None), ("x", 0, None), (b"x", 0, 5), (b"x", 0), [b"x", 0, None], 7]:
        told(stream.__setstate__, state)
    view = stream.getbuffer()
    told(stream.__setstate__, (b"x", 0, None))
    view.release()
    stream.close()
    for state in [(b"x", 0, None), (b"x", -1, None), ("x", 0, None), (b"x", 0), 7]:
        told(stream.__setstate__, state)
    told(stream.__getstate__)
    print(stream.closed)

for kind in _io.StringIO, Text:
    stream = kind("first")
    stream.__setstate__(("second\n", "\n", 3, None))
    print(repr(stream.read()), repr(stream.getvalue()))
    stream.__setstate__(("third\r\n", "", 1, {"a": 1} if kind is Text else None))
    print(repr(stream.read()), getattr(stream, "a", None))
    for state in [("x", "\n", -1, None), ("x", "\n", 1.5, None), (b"x", "", 0, None), ("x", "f", 0, None),
                  ("x", b"", 0, None), ("x", "", 0, 5), ("x", "", 0), ["x", "", 0, None], 7]:
        told(stream.__setstate__, state)
    stream.close()
    for state in [("x", "", 0, None), ("x", "", -1, None), (b"x", "", 0, None), ("x", ""), 7]:
        told(stream.__setstate__, state)
    told(stream.__getstate__)
    print(stream.closed)

# What was made without __init__ takes a state.
stream = _io.BytesIO.__new__(_io.BytesIO)
stream.__setstate__((b"state", 2, None))
print(stream.read())
stream = _io.StringIO.__new__(_io.StringIO)
stream.__setstate__(("state", "\n", 2, None))
print(stream.read())
