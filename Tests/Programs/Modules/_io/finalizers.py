"""Streams that are dropped: what is written, closed and called."""
import _io


import gc
path = "/tmp/taipan-test-finalizers"
open(path, "w").write("dropped")
print(open(path).read())
file = open(path, "w")
file.write("again")
file = None
print(open(path).read())


def local():
    file = open(path, "w")
    file.write("local")


local()
print(open(path).read())
file = open(path, "rb")
raw = file.raw
del file
print(raw.closed)
file = open(path)
buffer = file.detach()
print(buffer.closed, buffer.read())
del file
print(buffer.closed)
del buffer
file = open(path, "w")
buffer = file.buffer
file.write("kept")
del file
print(buffer.closed, open(path).read())


class File(_io.FileIO):
    def __del__(self):
        print("__del__", self.closed)
        super().__del__()
        print("closed", self.closed)

    def close(self):
        print("close", self._finalizing)
        super().close()

    def flush(self):
        print("flush")
        super().flush()


file = File(path, "w")
del file


class Writer(_io.BufferedWriter):
    def close(self):
        print("Writer.close", self._finalizing)
        super().close()


file = Writer(_io.FileIO(path, "w"))
file.write(b"hello")
del file
print(open(path).read())


class Text(_io.TextIOWrapper):
    def close(self):
        print("Text.close", self._finalizing)
        super().close()


file = Text(_io.BufferedWriter(_io.FileIO(path, "w")))
file.write("text")
file.itself = file
del file
gc.collect()
print(open(path).read())


class Base(_io._IOBase):
    def close(self):
        print("Base.close")
        super().close()
        1 / 0


base = Base()
del base


class Bytes(_io.BytesIO):
    def close(self):
        print("Bytes.close")
        super().close()


stream = Bytes(b"x")
del stream


class String(_io.StringIO):
    def __del__(self):
        print("String.__del__")
        super().__del__()

    def close(self):
        print("String.close")
        super().close()


stream = String("x")
del stream
try:
    with open(path) as file:
        1 / 0
except ZeroDivisionError:
    print(file.closed)
[open(path, "a").write(letter) for letter in "abc"]
print(open(path).read())
