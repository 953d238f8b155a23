# sysconf, confstr, pathconf and their names.
import posix


def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, "->", type(error).__name__, error)
    else:
        print(source, "->", value)


for line in r"""
posix.confstr("CS_PATH"), posix.confstr(0), posix.confstr(9999) if 0 else 1
posix.confstr("x")
posix.confstr(1.5)
posix.sysconf("SC_PAGESIZE")
posix.sysconf("nothing")
posix.sysconf(99999)
posix.sysconf(None)
posix.pathconf("/", "PC_NAME_MAX"), posix.pathconf("/", 3), posix.fpathconf(0, "PC_PIPE_BUF")
posix.pathconf("/nothing", "PC_NAME_MAX")
posix.pathconf("/", 12345)
posix.pathconf("/", "x")
""".strip().splitlines():
    show(line)


print(len(posix.sysconf_names), len(posix.confstr_names), len(posix.pathconf_names))
print(list(posix.sysconf_names.items())[:5], list(posix.pathconf_names.items())[-3:])
r, w = posix.pipe()
print(posix.fpathconf(r, "PC_PIPE_BUF"), posix.pathconf(w, "PC_PIPE_BUF"))
print(posix.sysconf("SC_NPROCESSORS_ONLN") == posix.cpu_count(), posix.sysconf("SC_OPEN_MAX") > 0)


class Name(str):
    pass


print(posix.sysconf(Name("SC_PAGESIZE")) == posix.sysconf(30), posix.sysconf(True) == posix.sysconf(1))
