"""TextIOWrapper: reconfigure, detach, attributes, arguments."""
import _io

from support_raw import attempt


stream = _io.TextIOWrapper(_io.BytesIO(b"abc\ndef"), encoding="utf-8")
print(stream.readline(), attempt(stream.reconfigure, encoding="ascii"), attempt(stream.reconfigure, errors="strict"),
      attempt(stream.reconfigure, newline="\n"), attempt(stream.reconfigure, line_buffering=True), stream.line_buffering)
buffer = _io.BytesIO()
stream = _io.TextIOWrapper(buffer, encoding="utf-8")
for keywords in [dict(encoding=3), dict(errors=3), dict(newline=3), dict(newline="x"), dict(encoding="latin-1"),
                 dict(errors="replace"), dict(encoding="ascii", errors="ignore"), dict(encoding="hex"),
                 dict(encoding="nosuch"), dict(write_through="x"), dict(write_through=1),
                 dict(line_buffering=0), dict(newline="\r\n"), dict(newline=None), dict(newline=""), dict(), dict(foo=1),
                 dict(encoding=None, errors=None)]:
    result = attempt(stream.reconfigure, **keywords)
    print(keywords, result, stream.encoding, stream.errors, stream.line_buffering, stream.write_through)
    stream.write("\n")
print(attempt(stream.reconfigure, 1), stream.flush(), buffer.getvalue())
buffer = _io.BytesIO()
stream = _io.TextIOWrapper(buffer, encoding="latin-1")
stream.write("\xe9")
stream.reconfigure(encoding="utf-8", newline="\r\n")
stream.write("\xe9\n")
stream.reconfigure(encoding="utf-16")
stream.write("x")
stream.flush()
print(buffer.getvalue())
for arguments in [(_io.BytesIO(), 3), (_io.BytesIO(), None, 3), (_io.BytesIO(), None, None, 3), (3,), (None,), (),
                  (_io.BytesIO(), "utf-8", "strict", "\n", "x"), (_io.BytesIO(), "utf-8", "strict", "\n", 1, "x"),
                  (_io.BytesIO(), 1, 2, 3, 4, 5, 6)]:
    print(attempt(_io.TextIOWrapper, *arguments))
print(attempt(_io.TextIOWrapper, x=3), attempt(_io.TextIOWrapper, encoding="ascii"))
stream = _io.TextIOWrapper(_io.BytesIO(b"abc"), encoding="utf-8")
print(attempt(setattr, stream, "encoding", "x"), attempt(setattr, stream, "buffer", 1), attempt(setattr, stream, "_finalizing", 1),
      attempt(setattr, stream, "closed", 1), attempt(setattr, stream, "line_buffering", True), stream._finalizing)
stream.mode = "zz"
stream.extra = 1
print(stream.__dict__, stream, attempt(lambda: stream.name))
buffer = stream.detach()
print(buffer.read(), buffer.closed)
for name, *arguments in [("read",), ("write", "x"), ("close",), ("detach",), ("__repr__",), ("flush",), ("fileno",),
                         ("__next__",), ("tell",), ("seek", 0), ("truncate",), ("readline",), ("readable",), ("isatty",),
                         ("reconfigure",), ("__enter__",)]:
    print(name, attempt(getattr(stream, name), *arguments))
for name in ("closed", "name", "buffer", "newlines", "errors", "encoding", "_CHUNK_SIZE", "line_buffering"):
    print(name, attempt(getattr, stream, name))
stream = _io.TextIOWrapper(_io.BytesIO(b"abc"), encoding="utf-8")
stream.close()
for name, *arguments in [("read",), ("readline",), ("write", "x"), ("flush",), ("tell",), ("truncate",), ("fileno",),
                         ("isatty",), ("readable",), ("seekable",), ("close",), ("__next__",), ("__enter__",),
                         ("readlines",), ("reconfigure",), ("detach",)]:
    print(name, attempt(getattr(stream, name), *arguments))
for kind in (_io.TextIOWrapper, _io.BufferedReader, _io.BufferedWriter, _io.BufferedRandom, _io.FileIO,
             _io.IncrementalNewlineDecoder):
    empty = kind.__new__(kind)
    for name in ("read", "close", "closed", "name", "mode", "tell", "flush", "raw", "buffer", "encoding", "newlines",
                 "errors", "fileno", "__repr__", "_CHUNK_SIZE", "line_buffering", "_finalizing", "detach"):
        def use():
            value = getattr(empty, name)
            return value() if callable(value) else value
        result = attempt(use)
        print(kind.__name__, name, result if " at 0x" not in result else "an object")
