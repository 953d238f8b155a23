# stat and what it answers.
import posix

from support_files import BASE, clean, p, write

try:
    write("file", b"12345")
    posix.symlink("file", "link")
    posix.symlink("nothing", "broken")
    s = posix.stat("file")
    print(oct(s.st_mode), s.st_size, s.st_nlink, len(s), s[6], s[0] == s.st_mode, s[7] == int(s.st_atime), s.st_mtime_ns // 10**9 == s[8], type(s.st_atime), type(s.st_atime_ns))
    print(posix.stat("link").st_ino == s.st_ino, posix.lstat("link").st_ino != s.st_ino, posix.stat("link", follow_symlinks=False) == posix.lstat("link"))
    print(oct(posix.lstat("link").st_mode), posix.lstat("link").st_size, posix.stat(b"file") == s, s.st_blksize > 0, s.st_blocks >= 0, s.st_rdev)
    fd = posix.open("file", 0)
    print(posix.fstat(fd) == s, posix.stat(fd) == s)
    d = posix.open(".", 0)
    print(posix.stat("file", dir_fd=d) == s, posix.lstat("link", dir_fd=d).st_size, posix.stat("file", dir_fd=None) == s)
    posix.close(fd)
    posix.close(d)
    p(posix.stat, "broken")
    p(posix.stat, "nothing")
    p(posix.stat, "file/x")
    for a, k in [((), {}), (("/", 1), {}), (("/",), {"x": 1}), (("/",), {"dir_fd": 3.5}), (("/",), {"dir_fd": "x"}), (("tmp",), {"dir_fd": 987}),
                 ((5,), {"dir_fd": 3}), ((5,), {"follow_symlinks": False}), (("/",), {"dir_fd": 2**40}), ((987,), {}), ((2**40,), {}), ((-2**70,), {}),
                 ((1.5,), {}), ((None,), {}), (([],), {}), (("a\0b",), {}), ((b"a\0b",), {}), (("\ud800",), {}), (("",), {})]:
        p(posix.stat, *a, **k)
    T = posix.stat_result
    t = T(range(10))
    print(t, t.st_atime, t.st_mtime, t.st_ctime_ns, t.st_rdev, t.__reduce__())
    print(T(range(19)).st_rdev, T(range(10), {"st_atime": 5.5}).st_atime, T(range(11)).st_atime, T.n_fields, T.n_sequence_fields, T.n_unnamed_fields)
    p(T, range(9))
    p(T, range(30))
    p(T)
    print(T, T.__module__, [name for name in dir(T) if name.startswith("st_")])
    print(posix.terminal_size((80, 25)), posix.uname_result("abcde"), posix.times_result(range(5)))
finally:
    posix.chdir("/")
    clean(BASE)
