"""TextIOWrapper: positions that tell answers and seek understands."""
import _io

from support_raw import attempt


text = "h\xe9llo w\u20acrld\n\U0001f600 line two\r\nthree\rfour\n" * 3

total = 0
for encoding in ("utf-8", "utf-8-sig", "utf-16", "utf-16-be", "utf-32", "latin-1", "cp1252"):
    data = text.encode(encoding, "replace")
    for newline in (None, "", "\n", "\r\n"):
        for size in (1, 3, 7, 8192):
            stream = _io.TextIOWrapper(_io.BytesIO(data), encoding=encoding, newline=newline)
            stream._CHUNK_SIZE = size
            places = []
            while True:
                place = stream.tell()
                line = stream.readline()
                if not line:
                    break
                places.append((place, line))
            isRight = True
            for place, line in reversed(places):
                stream.seek(place)
                isRight = isRight and stream.readline() == line
            stream.seek(0)
            characters = []
            for _ in range(30):
                characters.append(stream.tell())
                stream.read(1)
            print(encoding, ascii(newline), size, isRight, [place for place, _ in places][:5], characters[::6])
stream = _io.TextIOWrapper(_io.BytesIO(b"abc\ndef"), encoding="utf-8")
for arguments in [(1, 1), (0, 1), (-1,), (-1, 2), (0, 5), ("x",), (1 << 200,), (1.5,), (0, 2), (2,), (), (None,), (0, "x")]:
    print(arguments, attempt(stream.seek, *arguments))
stream.seek(0)
print(next(stream), attempt(stream.tell), list(stream), attempt(stream.tell))
stream.seek(0)
print(stream.readline(), stream.tell(), stream.seek(0, 2), stream.write("more"), stream.tell(), stream.seek(4), stream.read())
print(stream.truncate(2), stream.tell(), stream.seek(0), stream.read(), attempt(stream.truncate, "x"))


class Unseekable(_io.BytesIO):
    def seekable(self):
        return False


stream = _io.TextIOWrapper(Unseekable(b"abc"), encoding="ascii")
print(stream.seekable(), attempt(stream.tell), attempt(stream.seek, 0), stream.read(2))
path = "/tmp/taipan-test-tell"
with open(path, "w+", encoding="utf-8") as file:
    print(file.write("\xe9\u20ac\n" * 4), file.tell(), file.seek(0), file.readline(), file.tell(), file.read(1), file.tell())
    place = file.tell()
    print(file.write("Z"), file.seek(place), ascii(file.read(3)), file.seek(0), ascii(file.read()))
