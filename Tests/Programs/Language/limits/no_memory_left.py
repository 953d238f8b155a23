"""Native calls that make many objects, in processes that the system gives little memory: they raise MemoryError."""
import posix
import sys

SHELL = 'ulimit -v 350000 2>/dev/null; exec "$0" support_no_memory.py "$1"'
for name in "str.split", "str.rsplit", "bytes.split", "array.tolist", "memoryview.tolist", "unpack":
    sys.stdout.flush()
    process = posix.posix_spawn("/bin/sh", ["sh", "-c", SHELL, sys.executable, name], posix.environ)
    print("status", posix.waitpid(process, 0)[1])
