# Renaming, linking, permissions, owners, access.
import posix

from support_files import BASE, clean, p, write

try:
    write("one", b"1")
    write("two", b"22")
    print(posix.rename("one", "three"), posix.replace("two", "three"), posix.listdir("."), posix.stat("three").st_size)
    print(posix.link("three", "four"), posix.stat("three").st_nlink, posix.symlink("three", "sym"), posix.readlink("sym"), posix.readlink(b"sym"))
    print(posix.symlink(b"b\xff", b"bytes"), posix.readlink("bytes"), posix.readlink(b"bytes"))
    print(posix.link("sym", "hard", follow_symlinks=False), posix.readlink("hard"), posix.unlink("hard"), posix.remove("bytes"))
    d = posix.open(".", 0)
    print(posix.rename("four", "five", src_dir_fd=d, dst_dir_fd=d), posix.symlink("x", "y", dir_fd=d), posix.readlink("y", dir_fd=d), posix.unlink("y", dir_fd=d))
    posix.close(d)
    print(posix.chmod("three", 0o600), oct(posix.stat("five").st_mode), posix.chmod(path="three", mode=0o4711), oct(posix.stat("sym").st_mode))
    fd = posix.open("three", 0)
    print(posix.fchmod(fd, 0o640), oct(posix.fstat(fd).st_mode), posix.chmod(fd, 0o600), oct(posix.fstat(fd).st_mode))
    print(posix.fchown(fd, -1, -1), posix.chown("three", -1, -1), posix.lchown("sym", -1, -1), posix.chown(fd, -1, posix.getgid()))
    posix.close(fd)
    print(posix.access("three", posix.F_OK), posix.access("three", posix.R_OK | posix.W_OK), posix.access("nothing", 0), posix.access(b"three", 4), posix.access("three", 4, effective_ids=True))
    old = posix.umask(0o077)
    write("masked")
    print(oct(posix.stat("masked").st_mode), oct(posix.umask(old)))
    for f, a, k in [(posix.chmod, ("no", 0), {}), (posix.chmod, ("no", "x"), {}), (posix.chown, ("no", -1, -1), {}), (posix.chown, ("no", "x", 1), {}),
                    (posix.chown, ("no", -2, 1), {}), (posix.chown, ("no", 2**40, 1), {}), (posix.chown, ("no", 1, 2**70), {}), (posix.chown, ("no", 1.5, 0), {}),
                    (posix.lchown, ("no", 1, 1), {}), (posix.access, (5, 0), {}), (posix.access, ("/", "x"), {}), (posix.umask, ("x",), {}), (posix.umask, (2**40,), {}),
                    (posix.readlink, ("three",), {}), (posix.fchmod, (987, 0), {}), (posix.rename, ("nothing", "three"), {}), (posix.link, ("three", "five"), {}),
                    (posix.symlink, ("a", "three"), {}), (posix.unlink, (".",), {}), (posix.chmod, (987, 0), {}), (posix.chown, (987, -1, -1), {})]:
        p(f, *a, **k)
finally:
    posix.chdir("/")
    clean(BASE)
