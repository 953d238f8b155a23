"""FileIO: reading, writing, moving, cutting off; and what a closed file answers."""
import _io

from support_raw import attempt


path = "/tmp/taipan-test-fileio-transfers"


def show(file, steps):
    for name, *arguments in steps:
        print(name, arguments, attempt(getattr(file, name), *arguments))


file = _io.FileIO(path, "w")
print(file.mode, file.closed, file.closefd, file._finalizing, file.name, file.__dict__, file.fileno() > 2)
show(file, [("write", b"hello"), ("write", bytearray(b" world")), ("write", b"!"), ("write", "x"),
            ("write", 3), ("read",), ("readall",), ("readinto", bytearray(2)), ("tell",), ("seek", 2), ("seek", -1, 2),
            ("seek", -100), ("seek", 0, 9), ("seek", "x"), ("seek", 1.5), ("seek", 1 << 70), ("truncate", 3), ("tell",),
            ("truncate",), ("truncate", -1), ("truncate", "x"), ("readline",), ("isatty",), ("flush",), ("write",),
            ("seek",), ("read", 1, 2)])
file.close()
file.close()
show(file, [("write", b""), ("read",), ("readall",), ("readinto", bytearray(2)), ("tell",), ("seek", 2), ("truncate",),
            ("fileno",), ("isatty",), ("readable",), ("writable",), ("seekable",), ("flush",), ("readline",),
            ("__enter__",), ("close",)])
with _io.FileIO(path, "w") as file:
    file.write(b"one\ntwo\nthree")
file = _io.FileIO(path)
show(file, [("write", b""), ("read", 2), ("read", 0), ("read",), ("read",), ("seek", 0), ("readall",), ("seek", 1),
            ("read", None), ("read", "x"), ("seek", 0), ("readinto", b"12"), ("readinto", 3), ("truncate", 0),
            ("writelines", []), ("writelines", [b""]), ("readline",), ("readline", 2), ("readlines",), ("__next__",)])
memory = bytearray(5)
file.seek(2)
print(file.readinto(memory), memory, file.readinto(memoryview(memory)[3:]), memory, file.tell())
del file.__dict__["name"]
print(repr(file).replace(str(file.fileno()), "N"))
file.name = file
print(attempt(repr, file))
file.name = "other"
print(file, file.__dict__)
file.__init__("/dev/null", "r+")
print(file, file.read(), file.write(b"x"), file.readinto(memory))
with _io.FileIO(path, "a") as file:
    print(file.tell(), file.write(b"END"), file.tell())
print(_io.FileIO(path).read(), _io.FileIO(path)._blksize > 0)
