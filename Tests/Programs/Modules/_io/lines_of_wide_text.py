# Lines of files whose text is not ASCII, whole files, and files that are longer or shorter than they said.
from _io import BytesIO, TextIOWrapper, open

path = "/tmp/taipan-test-lines-of-wide-text"
texts = [
    "привет\nмир\n\nконец", "naïve\ncafé\r\nx\ry", "a\n\N{GRINNING FACE}\nb\n", "ж" * 9000 + "\n" + "z\n" * 3, "\n\nж\n",
    "ascii\n" * 2000 + "é\n" + "ascii\n" * 2000,
]
for text in texts:
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write(text)
    for newline in (None, "", "\n", "\r", "\r\n"):
        with open(path, encoding="utf-8", newline=newline) as file:
            lines = list(file)
        with open(path, encoding="utf-8", newline=newline) as file:
            singly = []
            while True:
                line = file.readline()
                if not line:
                    break
                singly.append(line)
        if lines != singly:
            raise AssertionError((text, newline))
        print(repr(newline), len(lines), [ascii(line)[:12] for line in lines[:4]], ascii(lines[-1])[-12:])
    with open(path, encoding="utf-8") as file:
        first = file.readline()
        position = file.tell()
        second = file.readline()
        file.seek(position)
        print(ascii(first)[:12], position, file.readline() == second, len(file.read()))
    with open(path, "rb", 0) as file:
        whole = file.read()
        print(whole == text.encode(), file.read(), file.readall(), file.seek(3), file.read() == whole[3:], end=" ")
        print(file.seek(1000000), file.read(), file.seek(len(whole)), file.readall())
    with open(path, "rb") as file:
        print(file.read(1), file.read() == whole[1:], file.read())

with open("/dev/null", "rb", 0) as file:
    print(file.read(), file.readall())
with open("/proc/self/status", "rb", 0) as file:
    print(len(file.read()) > 100, file.read())
with open(path, "wb", 0) as file:
    file.write(b"x" * 100000)
    with open(path, "rb") as reader:
        print(len(reader.read()))
        file.write(b"y" * 1000)
        print(len(reader.read()), reader.seek(0), len(reader.read()))
        file.truncate(10)
        print(reader.seek(0), reader.read(), reader.read())

# Lines of which the pieces of the stream cut characters.
for size in (1, 2, 3, 7):
    stream = TextIOWrapper(BytesIO("жé\N{GRINNING FACE}\nконец\n".encode() * 3), encoding="utf-8")
    stream._CHUNK_SIZE = size
    print([ascii(line) for line in stream])

# What is thrown away at the end of a statement, while files are open.
with open(path, "w") as file:
    file.write("line\n")
    file.write("line of words\n").bit_length()
with open(path) as file:
    file.read()
    file.seek(0)
    for line in file:
        line.split()
        line.strip()
open(path, "w").write("written at once")
print(open(path).read())


class Finalized:
    def __del__(self):
        print("finalized")


keep = [Finalized()]
keep.pop()
print("popped")
str(Finalized())
print("shown")
[Finalized()].count(3)
print("counted")
len([Finalized()])
print("measured")
