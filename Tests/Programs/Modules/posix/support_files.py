"""A folder of its own for a program about files, and what fills, shows and clears it."""
import posix


def p(f, *a, **k):
    try:
        print(f.__name__, a, k, f(*a, **k))
    except BaseException as e:
        print(f.__name__, a, k, type(e).__name__, e, getattr(e, "filename", 0), getattr(e, "filename2", 0))


BASE = "/tmp/taipan-test-%d" % posix.getpid()
posix.mkdir(BASE)
posix.chdir(BASE)


def write(name, data=b"text"):
    fd = posix.open(name, posix.O_WRONLY | posix.O_CREAT | posix.O_TRUNC, 0o644)
    posix.write(fd, data)
    posix.close(fd)


def clean(path):
    for entry in list(posix.scandir(path)):
        if entry.is_dir(follow_symlinks=False):
            clean(entry.path)
        else:
            posix.unlink(entry.path)
    posix.rmdir(path)
