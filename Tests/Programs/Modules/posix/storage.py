# File systems, special files, advice and locks, terminals.
import posix


def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, "->", type(error).__name__, error)
    else:
        print(source, "->", value)


for line in r"""
posix.statvfs("/nothing")
posix.fstatvfs(-1)
type(posix.statvfs("/")), len(posix.statvfs("/"))
posix.statvfs_result(range(10)), posix.statvfs_result(range(11)).f_fsid, posix.statvfs_result(range(10)).f_fsid
posix.lockf(-1, 0, 0)
posix.memfd_create("x\0")
posix.memfd_create(5)
posix.mkfifo("/nothing/x")
posix.mknod("/nothing/x")
posix.mknod("/nothing/x", device="a")
posix.mknod("/nothing/x", device=-1)
posix.mkfifo(5)
posix.pipe2("x")
posix.pipe2(0xffff)
posix.posix_fadvise(-1,0,0,0)
posix.posix_fallocate(-1,0,1)
posix.ttyname(-1)
posix.ttyname("x")
posix.sync()
""".strip().splitlines():
    show(line)


BASE = "/tmp/taipan-test-storage-%d" % posix.getpid()
posix.mkdir(BASE)
posix.chdir(BASE)
posix.mkfifo("pipe", 0o600)
directory = posix.open(".", posix.O_RDONLY)
posix.mkfifo(b"other", dir_fd=directory)
posix.mknod("plain", 0o600 | 0o100000)
print(sorted((entry.name, oct(entry.stat().st_mode >> 12)) for entry in posix.scandir(".")))
fd = posix.open("plain", posix.O_RDWR)
posix.posix_fallocate(fd, 0, 5000)
print(posix.fstat(fd).st_size, posix.posix_fadvise(fd, 0, 0, posix.POSIX_FADV_SEQUENTIAL))
print(posix.lockf(fd, posix.F_LOCK, 10), posix.lockf(fd, posix.F_TEST, 0))
child = posix.fork()
if child == 0:
    try:
        posix.lockf(fd, posix.F_TLOCK, 10)
    except OSError as error:
        posix._exit(isinstance(error, (BlockingIOError, PermissionError)))
    posix._exit(9)
print(posix.WEXITSTATUS(posix.waitpid(child, 0)[1]), posix.lockf(fd, posix.F_ULOCK, 0))
for name in posix.listdir("."):
    posix.unlink(name)
posix.chdir("/")
posix.rmdir(BASE)

memory = posix.memfd_create("name")
print(posix.get_inheritable(memory), posix.write(memory, b"abc"), posix.lseek(memory, 0, 0), posix.read(memory, 9))
print(posix.get_inheritable(posix.memfd_create("other", flags=0)))
r, w = posix.pipe2(posix.O_NONBLOCK | posix.O_CLOEXEC)
print(posix.get_blocking(r), posix.get_inheritable(w), [posix.get_inheritable(end) for end in posix.pipe2(0)])
try:
    posix.read(r, 1)
except BlockingIOError as error:
    print(error)
try:
    master, slave = posix.openpty()
except OSError:
    print(True, True, True, b"line\r\n")
else:
    print(posix.isatty(slave), posix.ttyname(slave).startswith("/dev/"), not posix.get_inheritable(master), end=" ")
    posix.write(slave, b"line\n")
    print(posix.read(master, 100))
status = posix.statvfs("/")
print(status.f_bsize > 0, status[0] == status.f_bsize, status.f_namemax, status[:] == tuple(posix.fstatvfs(directory))[:0] + status[:])
print(posix.statvfs_result.n_fields, posix.statvfs_result.n_sequence_fields, posix.statvfs_result.n_unnamed_fields)
