"""open and FileIO with an opener or a descriptor."""
import _io

from support_raw import attempt


import posix
path = "/tmp/taipan-test-opener"
open(path, "w").write("content")
calls = []


def opener(name, flags):
    calls.append((name, flags & ~posix.O_CLOEXEC))
    return posix.open(name, flags)


with open(path, opener=opener) as file:
    print(file.read(), calls)
with open(path, "a+", opener=opener) as file:
    print(file.tell(), calls[-1] == (path, posix.O_APPEND | posix.O_CREAT | posix.O_RDWR))
for answer in (-1, -3, "x", None, 1.5, 10**30, 99999):
    print(answer, attempt(open, path, opener=lambda name, flags: answer), attempt(_io.FileIO, path, opener=lambda *_: answer))
print(attempt(open, path, opener=lambda: 3), attempt(open, path, opener=lambda name, flags: 1 / 0))
print(attempt(open, "/tmp/taipan-test-none/x", opener=lambda name, flags: posix.open("/dev/null", flags)) != "")
descriptor = posix.open(path, posix.O_RDONLY)
with open(descriptor, closefd=False) as file:
    print(file.name == descriptor, file.read(3), file.closed)
print(posix.read(descriptor, 10), posix.lseek(descriptor, 0, 0))
with open(descriptor) as file:
    print(file.read(), file.buffer.raw.closefd)
print(attempt(posix.read, descriptor, 1), attempt(open, descriptor))
read, write = posix.pipe()
with open(write, "wb", 0) as writer, open(read, "rb") as reader:
    print(writer.write(b"abc\ndef"), reader.peek(1), reader.read1(), reader.seekable(), attempt(reader.tell),
          attempt(reader.seek, 0), writer.seekable(), attempt(writer.tell))
read, write = posix.pipe()
with open(write, "w") as writer, open(read) as reader:
    print(writer.write("text\n"), writer.flush(), reader.readline(), reader.seekable(), attempt(reader.tell),
          attempt(writer.seek, 0), attempt(reader.truncate))
