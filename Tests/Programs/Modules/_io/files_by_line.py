"""Files read and written by lines, with lines of all lengths."""
import _io

from support_raw import attempt


path = "/tmp/taipan-test-files-by-line"
lines = ["", "a", "x" * 100, "\xe9" * 5, "y" * 5000, "\u20ac" * 3000, "z" * 8191, "w" * 8192, "v" * 20000, "end"]
with open(path, "w", encoding="utf-8") as file:
    for line in lines:
        file.write(line + "\n")
with open(path, encoding="utf-8") as file:
    print([line == expected + "\n" for line, expected in zip(file, lines)], file.readline(), attempt(next, file))
with open(path, "rb") as file:
    print([len(line) for line in file], file.read(), file.tell())
with open(path, "rb") as file:
    print([len(file.readline(3000)) for _ in range(25)])
with open(path, encoding="utf-8") as file:
    print([len(line) for line in file.readlines(6000)], len(file.readline(10)), len(file.read(7000)), attempt(file.tell))
for count in (1, 1000, 8191, 8192):
    with open(path, "w") as file:
        written = sum(file.write("line %d\n" % number) for number in range(count))
    with open(path) as file:
        total = sum(int(line[5:]) for line in file)
    with open(path, "rb") as file:
        size = len(file.read())
    with open(path) as file:
        text = file.read()
    print(count, written, total, size, len(text), text[-8:])
with open(path) as first, open(path) as second:
    print(all(a == b for a, b in zip(first, second)))
with open(path, "rb") as file:
    chunks = 0
    while True:
        chunk = file.read(4000)
        if not chunk:
            break
        chunks += 1
    print(chunks)
    file.seek(0)
    print(sum(len(chunk) for chunk in iter(lambda: file.read1(), b"")))
with open(path, "r+") as file:
    file.seek(0, 2)
    file.write("last\n")
    file.seek(0)
    for line in file:
        pass
    print(line)
