"""open: what its arguments may be."""
import _io


def attempt(function, *arguments, **keywords):
    try:
        result = function(*arguments, **keywords)
    except Exception as error:
        return type(error).__name__ + ": " + str(error)
    return ascii(result)

path = "/tmp/taipan-test-open-arguments"
open(path, "w").close()
for keywords in [dict(file=path, buffering=0), dict(file=path, mode="rb", encoding="x"),
                 dict(file=path, mode="rb", errors="x"), dict(file=path, mode="rb", newline="x"),
                 dict(file=path, newline="x"), dict(file=path, newline="\n\r"), dict(file="/tmp/taipan-test-none/x"),
                 dict(file="/tmp"), dict(file="/tmp", mode="w"), dict(file=-1), dict(file=99999), dict(file=1.5),
                 dict(file=None), dict(file=[]), dict(file=path, encoding="nope"), dict(file=path, encoding="hex"),
                 dict(file="a\0b"), dict(file=path, closefd=False), dict(), dict(file=path, mode=3),
                 dict(file=path, mode=None), dict(file=path, mode=b"r"), dict(file=path, encoding=3),
                 dict(file=path, errors=3), dict(file=path, newline=3), dict(file=path, closefd="x"),
                 dict(file=path, buffering="x"), dict(file=path, buffering=1.5), dict(file=path, buffering=None),
                 dict(file=path, mode="rb", buffering=-5, foo=3), dict(file=path, mode="r\0"),
                 dict(file=path, encoding="utf-8\0"), dict(file=path, opener=3), dict(file=path, mode="r", bar=1),
                 dict(file=path, errors="nope", mode="x"), dict(file="", mode="r")]:
    print(keywords, attempt(open, **keywords))
print(attempt(open), attempt(open, path, "r", -1, None, None, None, True, None, 1), attempt(open, path, file=path))
print(attempt(_io.open_code), attempt(_io.open_code, 3), attempt(_io.open_code, path=path), attempt(_io.open_code, path),
      attempt(_io.open_code, b"x"))
for size in (-1, 0, 1, 2, 10, -7):
    print(size, attempt(lambda: type(open(path, "rb", size)).__name__), attempt(lambda: open(path, "r", size).line_buffering),
          attempt(lambda: type(open(path, "r+b", size)).__name__))
for encoding in ("utf-8", "UTF8", "latin-1", "ASCII", "utf-16", "cp1252", None):
    with open(path, "w", encoding=encoding, errors="replace") as file:
        print(file.encoding, file.errors, file.write("a\u20ac\xe9"))
    with open(path, "rb") as file:
        print(file.read())
    with open(path, encoding=encoding) as file:
        print(ascii(file.read()))


class Path:
    def __fspath__(self):
        return self.path


file = Path()
for file.path in (path, path.encode(), 3, None):
    print(file.path, attempt(lambda: open(file).name is file.path))
print(attempt(open, object))
print(open(path.encode()).name, open(True, "w", closefd=False).name)
