# The numbers of devices, and the flags of posix_spawn.
import posix
import sys

for function in (posix.major, posix.minor):
    for number in (0, 1, 2 ** 12, 2 ** 32 * 5 + 77, 2 ** 63, 2 ** 64 - 1, True, -1, 2 ** 64, -2 ** 80, 1.0, "x", None):
        try:
            print(function.__name__, number, function(number))
        except Exception as error:
            print(function.__name__, number, type(error).__name__, error)

for pair in ((0, 0), (8, 1), (2 ** 12 + 5, 2 ** 9 + 3), (2 ** 31 - 1, 2 ** 31 - 1), (-1, 1), (1, -1), (-2 ** 31, 0)):
    number = posix.makedev(*pair)
    print(pair, number)
    if number >= 0:
        print("   ", posix.major(number), posix.minor(number))
for pair in ((2 ** 31, 1), (1, -2 ** 31 - 1)):
    try:
        posix.makedev(*pair)
    except OverflowError as error:
        print(pair, error)


class Yes:
    def __bool__(self):
        return True


for options in ({"resetids": None}, {"resetids": 1.5}, {"resetids": "x"}, {"resetids": Yes()}, {"resetids": 2 ** 40},
                {"resetids": True}, {"resetids": 0}, {"setsid": None}, {"setsid": 1.5}, {"setsid": Yes()}):
    shown = {name: type(value).__name__ for name, value in options.items()}
    try:
        child = posix.posix_spawn("/bin/sh", ["sh", "-c", "exit 0"], {}, **options)
        print(shown, posix.waitpid(child, 0)[1])
    except Exception as error:
        print(shown, type(error).__name__, error)

if sys.platform == "linux":
    print(sys.thread_info.version == posix.confstr("CS_GNU_LIBPTHREAD_VERSION"))
