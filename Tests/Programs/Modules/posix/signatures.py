# What the functions say of themselves.
import posix

for name in """stat access chdir chmod fchmod chown fchown lchown getcwd getcwdb link listdir lstat mkdir readlink rename replace rmdir symlink umask uname unlink
remove utime times _exit getegid geteuid getgid getpid getppid getuid kill open close closerange device_encoding dup dup2 lseek read pread write pwrite fstat isatty
pipe major minor makedev ftruncate truncate putenv unsetenv strerror fchdir fsync fdatasync WCOREDUMP WIFEXITED WSTOPSIG abort urandom get_terminal_size cpu_count
get_inheritable set_inheritable get_blocking set_blocking scandir fspath getrandom ctermid""".split():
    function = getattr(posix, name)
    print(name, repr(function.__text_signature__), function.__module__, type(function).__name__, function.__qualname__)
