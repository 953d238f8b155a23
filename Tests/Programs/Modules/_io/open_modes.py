"""open: modes, and what it answers for them."""
import _io


def attempt(function, *arguments, **keywords):
    try:
        result = function(*arguments, **keywords)
    except Exception as error:
        return type(error).__name__ + ": " + str(error)
    return ascii(result)

path = "/tmp/taipan-test-open-modes"
open(path, "w").close()
for mode in ("r", "w", "a", "x", "rb", "wb", "ab", "xb", "r+", "w+", "a+", "r+b", "w+b", "rb+", "rt", "wt", "tr", "br", "",
             "b", "t", "+", "rw", "rr", "wa", "U", "rU", "Ur", "wU", "U+", "tb", "rtb", "z", "r z", "r+-", "R", "r++",
             "bU"):
    try:
        with open(path, mode) as file:
            print(repr(mode), type(file).__name__, file.mode, file.readable(), file.writable(), file.seekable())
    except Exception as error:
        print(repr(mode), type(error).__name__, error)
with open(path, "w") as file:
    print(file, file.name, file.mode, file.encoding, file.errors, file.newlines, file.line_buffering, file.write_through)
    print(file.buffer, file.buffer.raw, file.buffer.mode, file.buffer.name, file.buffer.raw.__dict__, file.__dict__)
    print(file.write("hello\nworld\r\nx\ry"), file.tell(), file.fileno() == file.buffer.fileno())
print(file.closed, file, file.buffer, file.buffer.raw)
with open(path) as file:
    print(repr(file.readline()), file.tell(), repr(file.read()), repr(file.read()))
for newline in (None, "", "\n", "\r", "\r\n"):
    with open(path, newline=newline) as file:
        print(repr(newline), list(file), repr(file.newlines))
with open(path, "rb") as file:
    print(file.read(3), file.peek()[:3], file.read1(4), file.readline(), list(file), file.tell(), file.seek(2))
with open(path, "rb", 0) as file:
    print(file, file.read(3), file.readall(), file.tell())
with open(path, "r+b") as file:
    print(file, file.read(2), file.write(b"XX"), file.tell(), file.seek(0), file.read())
with open(path, "a") as file:
    print(file.tell(), file.write("END"), file.tell())
with open(path, "r+", newline="") as file:
    print(repr(file.read(4)), file.write("ZZ"), file.seek(0), repr(file.read()))
with open(path, "w+") as file:
    file.write("abc")
    print(file.seek(0), file.read(), file.truncate(1), file.seek(0), file.read(), file.tell())
