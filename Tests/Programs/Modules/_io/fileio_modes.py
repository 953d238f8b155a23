"""FileIO: what modes mean and which are refused."""
import _io

from support_raw import attempt


path = "/tmp/taipan-test-fileio-modes"
for arguments in [(path, "w"), (path, "r"), (path, "rb+"), (path, "ab"), (path, "x"), (path, "+"), (path, "b"),
                  (path, "rw"), (path, "r++"), (path, "rt"), (path, ""), (path, 3), (path, None), (path, "wx"),
                  (path, "a+"), (path, "w+b"), (path, "bbr"), (path, "r\0")]:
    try:
        file = _io.FileIO(*arguments)
    except Exception as error:
        print(arguments[1:], type(error).__name__, error)
    else:
        print(arguments[1:], file, file.mode, file.readable(), file.writable(), file.seekable(), file.closefd)
        file.close()
        print(file, file.mode, file.closed)
for arguments in [(-1,), (-5, "w"), (1.5,), (99999,), (None,), ([],), (path, "r", False), ("/tmp/taipan-test-none/x", "w"),
                  ("/tmp", "r"), ("/tmp", "w"), ("a\0b",), (b"a\0b",), (1 << 40,), (10**30,), (), (path, "r", True, None, 1),
                  ("/tmp/taipan-test-no-such-file",)]:
    print(arguments, attempt(_io.FileIO, *arguments))
print(attempt(_io.FileIO, path, foo=1), attempt(_io.FileIO, mode="r"), attempt(_io.FileIO, path, file=path))
print(_io.FileIO(file=path, mode="r", closefd=True, opener=None).name, _io.FileIO(path.encode()).name)


class Path:
    def __init__(self, path):
        self.path = path

    def __fspath__(self):
        return self.path


print(attempt(lambda: _io.FileIO(Path(path)).mode), attempt(_io.FileIO, Path(3)), attempt(_io.FileIO, Path(Path(path))))


class Number:
    def __index__(self):
        return 99999


print(attempt(_io.FileIO, Number()))
