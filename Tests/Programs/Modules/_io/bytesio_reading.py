"""BytesIO: reading and moving."""
import _io

from support_raw import attempt


stream = _io.BytesIO(b"abc\ndef\nghi")
for name, *arguments in [("read", 2), ("read", None), ("seek", 0), ("read1",), ("seek", 0), ("readline", 2),
                         ("readline",), ("readline", None), ("readlines",), ("seek", 0), ("readlines", 1), ("seek", 0),
                         ("readlines", None), ("readlines", "x"), ("seek", -1), ("seek", -1, 1), ("seek", -2, 2),
                         ("read",), ("seek", 0, 7), ("seek", "x"), ("seek", 1.5), ("seek", 1 << 62), ("read",),
                         ("readline",), ("tell",), ("seek", 1 << 62, 1), ("seek", 1 << 70), ("seek", 2), ("read1", 3),
                         ("read", -5), ("seek", 0), ("readinto", bytearray(3)), ("readinto", b"xx"), ("readinto", 3),
                         ("readinto",), ("read", "x"), ("read", 1, 2), ("readline", 0), ("isatty",), ("readable",),
                         ("writable",), ("seekable",), ("flush",), ("fileno",), ("detach",), ("peek",)]:
    print(name, arguments, attempt(lambda: getattr(stream, name)(*arguments)))
print(list(_io.BytesIO(b"a\nb\n\nc")), list(_io.BytesIO()), _io.BytesIO(b"x\ny").readlines())
memory = bytearray(6)
stream = _io.BytesIO(b"0123456789")
print(stream.readinto(memory), stream.readinto(memory), stream.readinto(memory), memory, stream.readinto1(memory))
text = b"hello"
print(_io.BytesIO(text).getvalue() is text, _io.BytesIO(text).read() == text, _io.BytesIO(None).getvalue())
print(_io.BytesIO(bytearray(b"q")).getvalue(), _io.BytesIO(memoryview(b"mm")).getvalue(), _io.BytesIO(initial_bytes=b"k").read())
print(attempt(_io.BytesIO, 3), attempt(_io.BytesIO, "x"), attempt(_io.BytesIO, b"", 3), attempt(_io.BytesIO, foo=3))
stream = _io.BytesIO(b"x\ny")
print(iter(stream) is stream, next(stream), next(stream), attempt(next, stream), stream.closed)
stream.close()
stream.close()
for name, *arguments in [("read",), ("readline",), ("readlines",), ("write", b""), ("getvalue",), ("getbuffer",),
                         ("tell",), ("seek", 0), ("truncate",), ("flush",), ("isatty",), ("readable",), ("writable",),
                         ("seekable",), ("__next__",), ("__enter__",), ("readinto", bytearray()), ("writelines", []),
                         ("close",), ("__getstate__",), ("read1",)]:
    print(name, attempt(getattr(stream, name), *arguments))
print(stream.closed, iter(stream) is stream)
