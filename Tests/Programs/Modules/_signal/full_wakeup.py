# The number of a signal that cannot be written to the wakeup descriptor: a warning, if wanted.
import _operator
import _signal
import posix

r, w = posix.pipe()
posix.set_blocking(w, False)
posix.set_blocking(r, False)
try:
    while True:
        posix.write(w, b"x" * 65536)
except BlockingIOError:
    pass
# (A handler that is not written in Python: the warning shows the line that runs.)
_signal.signal(_signal.SIGUSR1, _operator.is_)
print(_signal.set_wakeup_fd(w))
_signal.raise_signal(_signal.SIGUSR1)
print('warned')
print(_signal.set_wakeup_fd(w, warn_on_full_buffer=False) == w)
_signal.raise_signal(_signal.SIGUSR1)
print('told')
print(_signal.set_wakeup_fd(w, warn_on_full_buffer=True) == w)
_signal.raise_signal(_signal.SIGUSR1)
posix.read(r, 1 << 20)
_signal.raise_signal(_signal.SIGUSR1)
print(posix.read(r, 10) == bytes([_signal.SIGUSR1]))
posix.close(w)
_signal.raise_signal(_signal.SIGUSR1)
print('told')
