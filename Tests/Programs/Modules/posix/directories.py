# Directories: making, listing, scanning, removing.
import posix

from support_files import BASE, clean, p, write

try:
    posix.mkdir("a")
    posix.mkdir(b"b", 0o700)
    posix.mkdir(path="c", mode=0o755)
    write("a/file", b"123")
    write("é", b"")
    posix.symlink("a", "link")
    posix.symlink("nothing", "broken")
    print(sorted(posix.listdir(".")), sorted(posix.listdir(b".")), sorted(posix.listdir()), posix.listdir("a"))
    fd = posix.open(".", 0)
    print(sorted(posix.listdir(fd)), sorted(posix.listdir(fd)) == sorted(posix.listdir()))
    for entry in sorted(posix.scandir(), key=lambda entry: entry.name):
        print(entry, entry.name, entry.path, entry.is_dir(), entry.is_dir(follow_symlinks=False), entry.is_file(), entry.is_file(follow_symlinks=False), entry.is_symlink(),
              entry.inode() == entry.stat(follow_symlinks=False).st_ino, entry.__fspath__() == entry.path, entry.stat(follow_symlinks=False) == posix.lstat(entry))
    for place in [".", b".", "a", b"a/", "./a//", fd]:
        print(place if place is not fd else "fd", sorted([(entry.name, entry.path) for entry in posix.scandir(place)], key=str))
    for entry in posix.scandir(fd):
        if entry.name == "a":
            print(entry.stat().st_ino == posix.stat("a").st_ino, entry.is_dir())
        if entry.name == "broken":
            p(entry.stat)
            print(entry.is_dir(), entry.is_file(), entry.is_symlink())
    posix.close(fd)
    with posix.scandir("a") as it:
        print(next(it), next(it, None), iter(it) is it, it.close())
    with posix.scandir() as it:
        it.close()
        print(list(it))
    entry = next(posix.scandir("a"))
    print(entry.stat() is entry.stat(), entry.stat().st_size)
    for action in [lambda: posix.DirEntry(), lambda: type(posix.scandir())(), lambda: setattr(entry, "name", 1), lambda: entry.is_dir(True), lambda: entry.x]:
        try:
            print(action())
        except Exception as error:
            print(type(error).__name__, error)
    print(posix.DirEntry, type(posix.scandir()), [(name, getattr(posix.DirEntry, name).__text_signature__) for name in ("inode", "is_dir", "is_file", "is_symlink", "stat")])
    print(posix.rmdir("c"), posix.getcwd() == BASE, posix.getcwdb() == BASE.encode(), posix.chdir("a"), posix.getcwd() == BASE + "/a", posix.chdir(b".."), posix.getcwd() == BASE)
    fd = posix.open("b", 0)
    print(posix.fchdir(fd), posix.getcwd() == BASE + "/b", posix.chdir(BASE), posix.chdir(fd), posix.getcwd() == BASE + "/b", posix.chdir(BASE))
    print(posix.mkdir("inner", dir_fd=fd), posix.listdir("b"), posix.rmdir("inner", dir_fd=fd), posix.listdir("b"))
    posix.close(fd)
    p(posix.mkdir, "a")
    p(posix.rmdir, "a")
    p(posix.rmdir, "é")
    p(posix.unlink, "nothing")
    p(posix.listdir, "é")
    p(posix.mkdir, "x", "y")
    p(posix.chdir, "é")
    p(posix.listdir, 1, 2)
    p(posix.scandir, path="nothing")
finally:
    posix.chdir("/")
    clean(BASE)
