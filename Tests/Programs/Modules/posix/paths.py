# What is taken for a path, and how errors name it.
import posix

from support_files import BASE, clean, p, write

try:
    class Path:
        def __init__(self, value):
            self.value = value

        def __fspath__(self):
            return self.value

        def __repr__(self):
            return "Path(%r)" % (self.value,)


    class Fails:
        def __fspath__(self):
            raise KeyError("no path")

    def __repr__(self):
        return "Fails()"


    for f in (posix.stat, posix.listdir, posix.mkdir, posix.readlink, posix.scandir, posix.chdir, posix.unlink, posix.lstat, posix.rmdir):
        for a in ("no/x", "no\0", b"no/x", b"a\0b", 987, 2**40, 1.5, Path("no/x"), Path(b"no/x"), Path(5), Path("a\0"), [], "\ud800", "", 10**30):
            p(f, a)
    p(posix.mkdir, None)
    try:
        posix.stat(Fails())
    except KeyError as error:
        print(repr(error))
    p(posix.rename, "no", "x")
    p(posix.rename, 1, "x")
    p(posix.rename, "x", 1)
    p(posix.rename, "no", b"x")
    p(posix.rename, Path("no"), Path(b"x"))
    p(posix.link, "no", "x")
    p(posix.symlink, "no", "no/x")
    p(posix.symlink, "a", 5)
    p(posix.replace, 1, 2)
    p(posix.link, 1, 2)
    p(posix.rename, src="no", dst="x")
    print(posix.fspath("a"), posix.fspath(b"b"), posix.fspath(Path("x")), posix.fspath(Path(b"x")))
    p(posix.fspath, 1)
    p(posix.fspath, Path(1))
    p(posix.fspath)
    write(Path("file"))
    print(posix.stat(Path(b"file")).st_size, posix.listdir(Path(".")), posix.listdir(Path(b".")), posix.unlink(Path("file")))
finally:
    posix.chdir("/")
    clean(BASE)
