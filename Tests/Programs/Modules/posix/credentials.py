# Users, groups, process groups and sessions.
import posix


def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, "->", type(error).__name__, error)
    else:
        print(source, "->", value)


for line in r"""
posix.getgrouplist("root", 0)
posix.getgrouplist("root")
posix.getgrouplist(5, 0)
posix.getgrouplist("root", "x")
posix.initgroups(5, 0)
posix.setgroups(5)
posix.setgroups(["x"])
posix.setgroups([1.5])
posix.setgroups([0]*70000)
posix.getpgid(0)>0, posix.getpgrp()>0, posix.getsid(0)>=0
posix.getpgid(-5)
posix.getpgid("x")
posix.getsid(2**70)
posix.killpg(99999999, 0)
posix.tcgetpgrp(-1)
posix.tcsetpgrp(-1, 0)
posix.setuid("x")
posix.setuid(-2)
posix.setuid(2**32)
posix.setreuid(-1,-1), posix.setresuid(-1,-1,-1), posix.setregid(-1,-1), posix.setresgid(-1,-1,-1)
posix.setegid(1.5)
posix.chroot(5)
posix.setpgid(0, "x")
posix.setpgid(-1, 0)
posix.setsid("x")
""".strip().splitlines():
    show(line)


real, effective, saved = posix.getresuid()
print(real == posix.getuid(), effective == posix.geteuid(), posix.getresgid()[0] == posix.getgid())
print(posix.setresuid(real, effective, saved), posix.setreuid(-1, -1), posix.seteuid(effective), posix.setegid(posix.getegid()))
print(all(type(group) is int for group in posix.getgroups()), posix.getpgrp() == posix.getpgid(0) == posix.getpgid(posix.getpid()))
r, w = posix.pipe()
child = posix.fork()
if child == 0:
    posix.setsid()
    posix.write(w, b"%d %d" % (posix.getsid(0) == posix.getpid(), posix.getpgrp() == posix.getpid()))
    try:
        posix.setsid()
    except PermissionError as error:
        posix.write(w, str(error).encode())
    posix._exit(0)
posix.waitpid(child, 0)
print(posix.read(r, 100))
