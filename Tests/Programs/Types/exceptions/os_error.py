# OSError: which class errno chooses, its arguments and attributes.
def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, "->", type(error).__name__, error)
    else:
        print(source, "->", value)


for line in """
[type(OSError(n, "x")).__name__ for n in (1, 2, 4, 11, 13, 17, 20, 21, 32, 103, 104, 110, 111, 10, 3, 115, 999)]
OSError().args, OSError().errno, OSError().strerror, OSError().filename
OSError(2).args, OSError(2).errno, str(OSError(2))
OSError(2, "no").args, OSError(2, "no").errno, OSError(2, "no").strerror, str(OSError(2, "no"))
OSError(2, "no", "f").args, OSError(2, "no", "f").filename, str(OSError(2, "no", "f")), repr(OSError(2, "no", "f"))
OSError(2, "no", "f", 5).args, OSError(2, "no", "f", 5).filename2, str(OSError(2, "no", "f", 5))
OSError(2, "no", "f", None, "g").args, OSError(2, "no", "f", None, "g").filename2, str(OSError(2, "no", "f", None, "g"))
OSError(1, 2, 3, 4, 5, 6).args, OSError(1, 2, 3, 4, 5, 6).errno
OSError("2", "text").errno, type(OSError("2", "text")).__name__
type(FileNotFoundError(13, "x")).__name__, FileNotFoundError(13, "x").errno
BlockingIOError(11, "x", 3).characters_written, BlockingIOError(11, "x", 3).args
BlockingIOError(11, "x").characters_written
OSError(11, "x", 3).characters_written
OSError(11, "x", "name").filename, OSError(2, "x", b"name").filename
OSError(2, "x", None).filename, OSError(2, "x", None).args
OSError(2, "x", "f").__reduce__()
OSError(2, "x", "f", None, "g").__reduce__()
OSError(2, "x").__reduce__()
IOError is OSError, EnvironmentError is OSError
OSError(errno=2)
ConnectionError.__subclasses__()
issubclass(ConnectionResetError, ConnectionError), issubclass(TimeoutError, OSError)
""".strip().splitlines():
    show(line)

error = OSError(2, "no", "f")
error.errno, error.strerror, error.filename, error.filename2 = 5, "changed", "g", "h"
print(error, error.args, repr(error))
del error.filename, error.filename2
print(error, error.filename)
blocked = BlockingIOError(11, "x", 3)
blocked.characters_written = 7
print(blocked.characters_written)
del blocked.characters_written
show("blocked.characters_written")


class Own(OSError):
    def __init__(self, *arguments):
        self.given = arguments


print(type(Own(2, "x")).__name__, Own(2, "x").errno, Own(2, "x").given, str(Own(2, "x")))


class New(OSError):
    def __new__(cls, *arguments):
        return OSError.__new__(cls, 3, "other")


print(New(2, "x").errno, New(2, "x").args)
