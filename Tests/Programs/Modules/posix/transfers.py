# readv, writev, preadv, pwritev, sendfile, copy_file_range.
import posix


def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, "->", type(error).__name__, error)
    else:
        print(source, "->", value)


for line in r"""
posix.readv(0, 5)
posix.readv(0, [b"x"])
posix.readv(0, [5])
posix.writev(0, 5)
posix.writev(1, ["x"])
posix.writev(-1, [b"x"])
posix.preadv(0, 5, 0)
posix.pwritev(0, 5, 0)
posix.preadv(-1, [bytearray(2)], 0)
posix.pwritev(-1, [bytearray(2)], 0, 0, 1)
posix.preadv(0, [], "x")
posix.sendfile(1,2)
posix.sendfile(-1,-1,None,5)
posix.sendfile(-1,-1,0,5)
posix.sendfile(out=-1,in_=-1,offset=0,count=5)
posix.sendfile(-1,-1,"x",5)
posix.sendfile(**{"out":-1,"in":-1,"offset":0,"count":5})
posix.copy_file_range(-1,-1,-1)
posix.copy_file_range(-1,-1,1)
posix.copy_file_range(-1,-1,1,"x")
""".strip().splitlines():
    show(line)


r, w = posix.pipe()
print(posix.writev(w, [b"one ", bytearray(b"two "), memoryview(b"three")]))
first, second = bytearray(5), bytearray(20)
print(posix.readv(r, (first, memoryview(second)[:6])), first, second)
print(posix.read(r, 10))
file = posix.memfd_create("f")
print(posix.pwritev(file, [b"0123", b"456789"], 2), posix.preadv(file, [first], 4), first)
print(posix.preadv(file, [first], 0, 0), first, posix.preadv(file, [first, second], 100))
print(posix.sendfile(w, file, 3, 4), posix.read(r, 10), posix.lseek(file, 0, 0))
print(posix.sendfile(w, file, offset=None, count=3), posix.read(r, 10), posix.lseek(file, 0, 1))
other = posix.memfd_create("g")
try:
    print(posix.copy_file_range(file, other, 5, offset_src=2), posix.pread(other, 10, 0))
except OSError:
    print(5, b"01234")


class Mean:
    """A sequence that changes a buffer while the others are fetched."""
    def __len__(self):
        return 2

    def __getitem__(self, index):
        if index == 1:
            try:
                first.clear()
            except BufferError as error:
                print(error)
        return first


print(posix.writev(w, Mean()), len(posix.read(r, 100)))
first.clear()
print(first)
