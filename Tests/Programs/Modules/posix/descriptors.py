# Opening, reading, writing, seeking, duplicating, pipes.
import posix

from support_files import BASE, clean, p, write

try:
    fd = posix.open("file", posix.O_RDWR | posix.O_CREAT, 0o600)
    print(posix.write(fd, b"hello world"), posix.write(fd, bytearray(b"!")), posix.write(fd, memoryview(b"abcdef")[1:3]))
    print(posix.lseek(fd, 0, 0), posix.read(fd, 5), posix.lseek(fd, 0, 1), posix.lseek(fd, -2, 2), posix.read(fd, 100), posix.read(fd, 5))
    print(posix.pread(fd, 4, 6), posix.pwrite(fd, b"W", 6), posix.pread(fd, 5, 6), posix.lseek(fd, 0, 1))
    print(posix.ftruncate(fd, 3), posix.fstat(fd).st_size, posix.ftruncate(fd, 6), posix.pread(fd, 10, 0), posix.truncate("file", 2), posix.truncate(fd, 4))
    print(posix.fsync(fd), posix.fdatasync(fd), posix.isatty(fd), posix.device_encoding(fd), posix.get_inheritable(fd), posix.get_blocking(fd))
    other = posix.dup(fd)
    print(other != fd, posix.get_inheritable(other), posix.lseek(other, 1, 0), posix.lseek(fd, 0, 1), posix.set_inheritable(other, True), posix.get_inheritable(other))
    print(posix.dup2(fd, other) == other, posix.get_inheritable(other), posix.dup2(fd, other, inheritable=False) == other, posix.get_inheritable(other))
    print(posix.close(other), posix.close(fd))
    p(posix.close, 987)
    r, w = posix.pipe()
    print(posix.write(w, b"through the pipe"), posix.read(r, 7), posix.read(r, 100), posix.set_blocking(r, False), posix.get_blocking(r))
    try:
        posix.read(r, 1)
    except BlockingIOError as error:
        print(type(error).__name__, error.errno)
    print(posix.close(w), posix.read(r, 1), posix.close(r))
    for f, a in [(posix.read, (987, 1)), (posix.read, (987, -1)), (posix.write, (987, b"")), (posix.write, (1, "x")), (posix.lseek, (987, 0, 0)),
                 (posix.lseek, (987, 0, "x")), (posix.fstat, (987,)), (posix.dup, (987,)), (posix.dup2, (987, 986)), (posix.isatty, (987,)),
                 (posix.ftruncate, (987, 0)), (posix.fsync, (987,)), (posix.fsync, ("x",)), (posix.fdatasync, (-1,)), (posix.fchdir, (987,)),
                 (posix.fchdir, ([],)), (posix.close, ("x",)), (posix.close, (1.5,)), (posix.get_inheritable, (987,)), (posix.set_blocking, (987, True)),
                 (posix.pread, (987, 1, 0)), (posix.pwrite, (987, b"", 0)), (posix.closerange, (900, 901)), (posix.open, ("nothing", 0)),
                 (posix.open, (".", posix.O_WRONLY)), (posix.open, (5, 0)), (posix.open, ("x", "y")), (posix.truncate, ("nothing", 1)),
                 (posix.truncate, (987, 0)), (posix.get_terminal_size, (987,)), (posix.get_terminal_size, ("x",)), (posix.get_terminal_size, (1, 2))]:
        p(f, *a)
    p(posix.open, "file", posix.O_CREAT | posix.O_EXCL)
    p(posix.open, "file")
    p(posix.open, path="file", flags=0, dir_fd=987)


    class File:
        def fileno(self):
            return fd


    fd = posix.open("file", 0)
    print(posix.fsync(File()), posix.close(fd))
finally:
    posix.chdir("/")
    clean(BASE)
