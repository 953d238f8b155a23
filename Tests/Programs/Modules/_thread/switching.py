# Threads that never wait still let each other run; handlers of signals run in the main thread.
import _signal
import _thread
import time

flag = []
ready = _thread.allocate_lock()
ready.acquire()


def spin():
    while len(flag) < 1:
        pass
    flag.append("seen")
    ready.release()


_thread.start_new_thread(spin, ())
for _ in range(1000):
    pass
flag.append("set")
print(ready.acquire(True, 30), flag)
main = _thread.get_ident()
ran = []
_signal.signal(_signal.SIGUSR1, lambda number, frame: ran.append(_thread.get_ident() == main))


def send():
    _signal.raise_signal(_signal.SIGUSR1)
    try:
        _signal.signal(_signal.SIGUSR1, _signal.SIG_IGN)
    except ValueError as error:
        ran.append(str(error))
    ready.release()


_thread.start_new_thread(send, ())
print(ready.acquire(True, 30))
deadline = time.monotonic() + 20
while len(ran) < 2 and time.monotonic() < deadline:
    time.sleep(0.001)
print(sorted(map(str, ran)))
start = time.monotonic()


slept = []


def sleep():
    time.sleep(0.1)
    slept.append(1)


for _ in range(5):
    _thread.start_new_thread(sleep, ())
while len(slept) < 5 and time.monotonic() - start < 20:
    time.sleep(0.001)
print(len(slept))


def interrupt():
    _thread.interrupt_main()


try:
    _thread.start_new_thread(interrupt, ())
    while time.monotonic() < deadline:
        time.sleep(0.01)
    print("not interrupted")
except KeyboardInterrupt:
    print("interrupted")
