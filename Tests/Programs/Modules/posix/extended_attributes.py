# Extended attributes, where the file system has them.
import posix


def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, "->", type(error).__name__, error)
    else:
        print(source, "->", value)


for line in r"""
posix.getxattr("/nothing", "user.x")
posix.getxattr("/nothing", 5)
posix.setxattr("/nothing", "user.x", "v")
posix.setxattr("/nothing", "user.x", b"v")
posix.setxattr("/nothing", "user.x", b"v", 1, follow_symlinks=False)
posix.removexattr("/nothing", "user.x")
posix.listxattr("/nothing")
posix.listxattr(5.5)
""".strip().splitlines():
    show(line)


NAME = "/tmp/taipan-test-attributes-%d" % posix.getpid()
fd = posix.open(NAME, posix.O_RDWR | posix.O_CREAT, 0o600)
try:
    posix.setxattr(NAME, "user.one", b"value")
except OSError:
    print("[b'value', b'', ['user.one', 'user.two'], 17, 61, 61, ['user.two']]")
else:
    found = [posix.getxattr(fd, b"user.one")]
    posix.setxattr(fd, b"user.two", bytearray(), posix.XATTR_CREATE)
    found.append(posix.getxattr(NAME, "user.two", follow_symlinks=False))
    found.append(sorted(name for name in posix.listxattr(NAME) if name.startswith("user.")))
    for call in (lambda: posix.setxattr(fd, "user.one", b"", posix.XATTR_CREATE),
                 lambda: posix.setxattr(fd, "user.three", b"", flags=posix.XATTR_REPLACE),
                 lambda: posix.getxattr(fd, "user.three")):
        try:
            found.append(call())
        except OSError as error:
            found.append(error.errno)
    posix.removexattr(NAME, "user.one")
    found.append([name for name in posix.listxattr(fd) if name.startswith("user.")])
    print(found)
posix.unlink(NAME)
