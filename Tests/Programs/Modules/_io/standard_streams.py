"""sys.stdin, sys.stdout, sys.stderr: what they are made of; print and input with others in their place."""
import _io

from support_raw import attempt


import sys
for stream in (sys.stdin, sys.stdout, sys.stderr):
    print(stream, stream.buffer, stream.buffer.raw.name, stream.buffer.raw.closefd, stream.fileno(), stream.mode,
          stream.name, stream.encoding, stream.newlines, stream.write_through, stream.closed, stream.__dict__)
print(sys.__stdin__ is sys.stdin, sys.__stdout__ is sys.stdout, sys.__stderr__ is sys.stderr, sys.stderr.errors)
print(attempt(sys.stdin.write, "x"), attempt(sys.stdout.read), attempt(input), attempt(input, "prompt> "))
sys.stdout.writelines(["a\n", "b\n"])
print(repr(sys.stdin.read()), repr(sys.stdin.readline()), list(sys.stdin), sys.stdout.write(""), sys.stdout.readable())
sys.stdout.flush()
sys.stdout.buffer.write(b"bytes\n")
sys.stdout.buffer.flush()
original = sys.stdout
sys.stdout = _io.StringIO()
print("captured", 1, sep="-")
captured, sys.stdout = sys.stdout.getvalue(), original
print(repr(captured))


class Writer:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)

    def flush(self):
        self.parts.append("flush")


sys.stdout = Writer()
print("a", "b", flush=True)
print()
parts, sys.stdout = sys.stdout.parts, original
print(parts)
for text in ("first\nsecond\n", "no end", "", "\n", "a\r\nb"):
    sys.stdin = _io.StringIO(text)
    print(repr(text), attempt(input), attempt(input))


class Reader:
    answer = "line\n"

    def readline(self):
        return self.answer


sys.stdin = Reader()
print(attempt(input))
for Reader.answer in (b"x", None, ""):
    print(attempt(input))
sys.stdin = None
print(attempt(input))
del sys.stdin
print(attempt(input))
sys.stdin = sys.__stdin__
sys.stdout = None
print("nowhere")
del sys.stdout
result = attempt(print, "lost")
sys.stdout = original
print(result, attempt(print, "x", file=3), attempt(print, "x", file=_io.BytesIO()))
original.write = lambda text: original.buffer.write(b"<" + text.encode() + b">")
print("own write")
del original.write
print("plain again")
buffer = _io.BytesIO()
text = _io.TextIOWrapper(buffer, encoding="utf-8", write_through=True)
print("\xe9", 1, None, file=text, sep="|", end="$", flush=True)
print(buffer.getvalue())
sys.stdout.flush()
sys.stdout = _io.TextIOWrapper(sys.stdout.detach(), encoding="ascii", errors="backslashreplace")
print("new stream \xe9")
print("and the end", end="")
