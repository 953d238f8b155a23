# Handlers run between instructions and in waiting calls, and what they raise goes on from there.
import _signal
import time

log = []


def handler(number, frame):
    log.append((number, frame.f_code.co_name))


def raising(number, frame):
    raise LookupError(number)


def loop():
    _signal.setitimer(_signal.ITIMER_REAL, 0.01)
    while not log:
        pass


_signal.signal(_signal.SIGALRM, handler)
loop()
print(log)
start = time.monotonic()
_signal.setitimer(_signal.ITIMER_REAL, 0.01)
time.sleep(0.05)
print(len(log), time.monotonic() - start >= 0.05)
_signal.signal(_signal.SIGALRM, raising)
_signal.setitimer(_signal.ITIMER_REAL, 0.01)
try:
    time.sleep(60)
except LookupError as error:
    print(repr(error))
_signal.setitimer(_signal.ITIMER_REAL, 0.01)
try:
    while True:
        pass
except LookupError as error:
    print(repr(error), error.__traceback__.tb_next.tb_frame.f_code.co_name)
_signal.signal(_signal.SIGALRM, _signal.SIG_IGN)
_signal.raise_signal(_signal.SIGALRM)
_signal.signal(_signal.SIGUSR1, raising)
_signal.signal(_signal.SIGUSR2, handler)
try:
    _signal.raise_signal(_signal.SIGUSR1)
finally:
    try:
        _signal.raise_signal(_signal.SIGUSR2)
    except LookupError:
        pass
