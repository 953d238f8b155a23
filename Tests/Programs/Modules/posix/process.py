# Numbers of the process, environment, random bytes, statuses.
import posix

from support_files import BASE, clean, p

try:
    print(type(posix.getpid()), posix.getpid() > 0, posix.getppid() >= 0, posix.getuid() == posix.geteuid(), posix.getgid() == posix.getegid())
    print(type(posix.uname()), len(posix.uname()), posix.uname().sysname == posix.uname()[0], type(posix.times()), posix.times().elapsed > 0, posix.cpu_count() > 0)
    print(type(posix.environ), all(type(key) is bytes and type(value) is bytes for key, value in posix.environ.items()), posix.environ[b"PYTHONHASHSEED"])
    print(posix.putenv("TAIPAN_TEST", "value"), posix.putenv(b"TAIPAN_TEST", b"\xff"), posix.unsetenv("TAIPAN_TEST"), posix.unsetenv("TAIPAN_TEST"))
    for f, a in [(posix.putenv, ("a=b", "c")), (posix.putenv, (1, 2)), (posix.putenv, ("a\0", "b")), (posix.putenv, ("a", "b\0")), (posix.putenv, ("a",)), (posix.unsetenv, ("",)),
                 (posix.unsetenv, ("a=b",)), (posix.unsetenv, (1,)), (posix.kill, ("x", 1)), (posix.kill, (2**40, 1)), (posix.kill, (1, "x")), (posix.kill, (posix.getpid() * 0 - 5, 2**40)) if False else (posix.kill, (1,)),
                 (posix.urandom, (-1,)), (posix.urandom, ("x",)), (posix.urandom, (1.5,)), (posix.getrandom, ("x",)), (posix._exit, ("x",)), (posix.strerror, ("x",)), (posix.strerror, (2**40,)), (posix.getpid, (1,)),
                 (posix.cpu_count, (1,)), (posix.uname, (1,))]:
        p(f, *a)
    print(posix.kill(posix.getpid(), 0), len(posix.urandom(0)), len(posix.urandom(100)), posix.urandom(16) != posix.urandom(16), type(posix.urandom(1)), len(posix.getrandom(10)))
    print([posix.strerror(number) for number in (0, 1, 2, 13, 22, 39, 9999, -1)], posix.ctermid())
    for s in (0, 256, 1, 9, 139, 0x137F, 0xFFFF, 512):
        print(s, posix.WIFEXITED(s), posix.WEXITSTATUS(s), posix.WIFSIGNALED(s), posix.WTERMSIG(s), posix.WIFSTOPPED(s), posix.WSTOPSIG(s), posix.WCOREDUMP(s), posix.WIFCONTINUED(s))
    print(posix.major(0x801), posix.minor(0x801), posix.makedev(8, 1), posix.major(2**40 + 0x12345), posix.minor(0x12345678))
    print(posix.error is OSError, posix.__name__, "HAVE_OPENAT" in posix._have_functions)
    print({name: value for name, value in sorted(vars(posix).items()) if name[:2] in ("O_", "EX", "F_", "R_", "W_", "X_", "SE") and type(value) is int and name not in ("F_LOCK", "F_TEST", "F_TLOCK", "F_ULOCK")})
finally:
    posix.chdir("/")
    clean(BASE)
