"""What the abstract bases do by themselves."""
import _io

from support_raw import attempt


def show(object, name, *arguments):
    result = attempt(getattr(object, name), *arguments)
    print(name, result if "object at" not in result else "an object")


base = _io._IOBase()
for name in ("seek tell truncate flush fileno isatty readline readlines seekable readable writable _checkClosed "
             "_checkSeekable _checkReadable _checkWritable __enter__ __iter__ __next__").split():
    show(base, name)
print(base.closed, base.__dict__)
base.close()
base.close()
print(base.closed, base.__dict__)
for name in "flush isatty __enter__ __iter__ _checkClosed readline".split():
    show(base, name)
show(base, "writelines", [])
raw = _io._RawIOBase()
for name, arguments in [("read", ()), ("read", (3,)), ("readall", ()), ("readinto", (bytearray(2),)), ("write", (b"x",)),
                        ("read", ("x",)), ("read", (None,)), ("readinto", ()), ("write", ())]:
    show(raw, name, *arguments)
buffered = _io._BufferedIOBase()
for name, arguments in [("read", ()), ("read1", ()), ("write", (b"",)), ("detach", ()), ("readinto", (bytearray(2),)),
                        ("readinto1", (bytearray(2),)), ("readinto", (b"",)), ("readinto", (3,)), ("readinto1", ("x",))]:
    show(buffered, name, *arguments)
text = _io._TextIOBase()
for name, arguments in [("read", ()), ("readline", ()), ("write", ("",)), ("detach", ()), ("readlines", ())]:
    show(text, name, *arguments)
print(text.encoding, text.errors, text.newlines, text.closed)
print(type(_io._IOBase(1, 2)).__name__, type(_io._RawIOBase(x=1)).__name__)


class Buffered(_io._BufferedIOBase):
    def __init__(self, answer):
        self.answer = answer

    def read(self, size=-1):
        return self.answer

    read1 = read


for answer in (b"ab", b"abcdef", "x", None):
    memory = bytearray(4)
    print(attempt(Buffered(answer).readinto, memory), attempt(Buffered(answer).readinto1, memory), memory)


class Answer(_io._IOBase):
    def seekable(self):
        return 1

    def readable(self):
        return True


print(attempt(Answer()._checkSeekable), attempt(Answer()._checkReadable), attempt(Answer()._checkWritable))
