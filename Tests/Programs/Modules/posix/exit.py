# _exit ends the process at once, with its status.
import atexit
import posix

atexit.register(print, "never")
posix.write(1, b"before\n")
try:
    posix._exit(7)
finally:
    print("never")
