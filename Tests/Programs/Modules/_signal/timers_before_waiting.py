# A signal that comes before a program waits: its handler is called before the wait, or at once, and not after it.
import _signal
import posix
import time

called = []


def handler(number, frame):
    called.append(number)


former = _signal.signal(_signal.SIGALRM, handler)
for seconds in 1e-9, 1e-6, 2e-6, 1e-5, 1e-3:
    called.clear()
    print(_signal.setitimer(_signal.ITIMER_REAL, seconds))
    time.sleep(0.05)
    print(called == [_signal.SIGALRM])

# Nothing: the timer is off.
called.clear()
_signal.setitimer(_signal.ITIMER_REAL, 0)
time.sleep(0.01)
print(called)

# The handler raises: out of the sleep, or out of what comes before it.
class Alarm(Exception):
    pass


def raising(number, frame):
    raise Alarm(number)


_signal.signal(_signal.SIGALRM, raising)
for seconds in 1e-6, 0.01:
    began = time.monotonic()
    try:
        _signal.setitimer(_signal.ITIMER_REAL, seconds)
        time.sleep(30)
    except Alarm as error:
        print(error, time.monotonic() - began < 20)

# Signals that the program sends itself, and a pipe that only the handler writes to.
reading, writing = posix.pipe()
_signal.signal(_signal.SIGUSR1, lambda number, frame: posix.write(writing, b"%d " % number))
posix.kill(posix.getpid(), _signal.SIGUSR1)
print(posix.read(reading, 20).split() == [b"%d" % _signal.SIGUSR1])
_signal.raise_signal(_signal.SIGUSR1)
print(posix.read(reading, 20).split() == [b"%d" % _signal.SIGUSR1])
_signal.signal(_signal.SIGALRM, lambda number, frame: posix.write(writing, b"alarm"))
_signal.setitimer(_signal.ITIMER_REAL, 1e-6)
print(posix.read(reading, 20))
posix.close(reading)
posix.close(writing)
_signal.signal(_signal.SIGALRM, _signal.SIG_DFL)
_signal.signal(_signal.SIGUSR1, _signal.SIG_DFL)
