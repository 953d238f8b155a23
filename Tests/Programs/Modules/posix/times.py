# Setting a file's times.
import posix
from support_files import BASE, clean, write

def p(f, *a, **k):  # (not shared, so that warnings are about this program)
    try:
        print(f.__name__, a, k, f(*a, **k))
    except BaseException as e:
        print(f.__name__, a, k, type(e).__name__, e, getattr(e, "filename", 0), getattr(e, "filename2", 0))


try:
    write("file")
    def times():
        s = posix.stat("file")
        return s.st_atime, s.st_mtime, s.st_atime_ns, s.st_mtime_ns, s[7:9]


    for a, k in [(((1, 2),), {}), (((1.5, 2.25),), {}), (((0, -1),), {}), (((-0.5, -1.75),), {}), ((), {"ns": (1, 2)}), ((), {"ns": (10**18 + 1, -1)}),
                 ((), {"times": (3, 4)}), (((True, 10**9),), {})]:
        posix.utime("file", *a, **k)
        print(a, k, times())
    before = posix.stat("file").st_mtime
    print(posix.utime("file"), posix.stat("file").st_mtime > before, posix.utime("file", None), posix.utime("file", times=None))
    fd = posix.open("file", 0)
    print(posix.utime(fd, (5, 6)), times())
    d = posix.open(".", 0)
    print(posix.utime("file", (7, 8), dir_fd=d), times())
    posix.close(d)
    posix.symlink("file", "link")
    print(posix.utime("link", (9, 10), follow_symlinks=False), times(), posix.lstat("link").st_mtime, posix.utime("link", (11, 12)), times())
    for a, k in [((5,), {}), (((1,),), {}), (((1, 2),), {"ns": (1, 2)}), ((), {"ns": 5}), ((), {"ns": (1,)}), ((("a", 2),), {}), (([1, 2],), {}), (((float("nan"), 1),), {}),
                 (((1e300, 1),), {}), (((10**30, 1),), {}), ((), {"ns": ("a", 1)}), ((), {"ns": (10**40, 1)}), (((1, 2), (1, 2)), {}), ((), {"foo": 1})]:
        p(posix.utime, "file", *a, **k)
    p(posix.utime, "nothing")
    p(posix.utime, 987, (1, 2))
    p(posix.utime, fd, dir_fd=3)
    p(posix.utime, fd, follow_symlinks=False)
    posix.close(fd)


    class Nanoseconds:
        def __divmod__(self, other):
            return 5, 6


    class Wrong:
        def __divmod__(self, other):
            return 5


    print(posix.utime("file", ns=(Nanoseconds(), Nanoseconds())), times())
    p(posix.utime, "file", ns=(1.5, 2))
    try:
        posix.utime("file", ns=(Wrong(), 1))
    except TypeError as error:
        print(error)
finally:
    posix.chdir("/")
    clean(BASE)
