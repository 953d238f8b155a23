"""BytesIO: writing, cutting off, views of the content, pickling."""
import _io

from support_raw import attempt


stream = _io.BytesIO(b"abcdef")
for name, *arguments in [("write", b"XY"), ("getvalue",), ("seek", 8), ("write", b"zz"), ("getvalue",), ("truncate", 5),
                         ("tell",), ("getvalue",), ("truncate", -1), ("truncate", "x"), ("truncate", 20), ("getvalue",),
                         ("seek", 1), ("truncate",), ("getvalue",), ("write", "x"), ("write", 3), ("write",),
                         ("writelines", [b"a", bytearray(b"b"), memoryview(b"c")]), ("writelines", ["a"]),
                         ("writelines", 3), ("getvalue",), ("write", b""), ("seek", 1 << 62), ("write", b""), ("tell",)]:
    print(name, arguments if name != "writelines" else "", attempt(getattr(stream, name), *arguments))
print(attempt(stream.write, b"x") != "1")
stream = _io.BytesIO(b"abcdef")
view = stream.getbuffer()
print(bytes(view), view.readonly, len(view), view.format, type(view.obj).__name__)
view[1] = 66
view[2:4] = b"CD"
for name, *arguments in [("write", b"x"), ("truncate", 1), ("close",), ("__init__",), ("__setstate__", (b"", 0, None)),
                         ("read",), ("getvalue",), ("readinto", bytearray(2)), ("truncate", 100)]:
    print(name, attempt(getattr(stream, name), *arguments))
second = stream.getbuffer()
view.release()
print(attempt(stream.write, b"x"), len(second))
second.release()
print(stream.write(b"x"), stream.getvalue())
shared = b"unchanged"
stream = _io.BytesIO(shared)
with stream.getbuffer() as view:
    view[0] = 0x55
print(shared, stream.getvalue())
first = stream.getvalue()
stream.write(b"V")
print(first, stream.getvalue())
with stream.getbuffer() as view:
    view[3] = 0x33
print(first, stream.getvalue(), first is not stream.getvalue())
stream = _io.BytesIO()
stream.x = 1
for state in ((b"abc", 2, {"y": 2}), (b"abc", 2, None), (b"abc", -1, None), (b"abc", "x", None), (b"abc", 1, 3),
              ("x", 1, None), (b"a", 1), 3, [b"a", 1, None]):
    print(attempt(stream.__setstate__, state), stream.__dict__, stream.getvalue(), stream.tell())
print(stream.__getstate__(), _io.BytesIO(b"q").__getstate__())
total = _io.BytesIO()
for number in range(3000):
    total.write(b"%d," % number)
print(len(total.getvalue()), total.getvalue()[-10:], total.tell())
