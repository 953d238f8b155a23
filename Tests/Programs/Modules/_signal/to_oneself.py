# A signal that a program sends to itself is handled before the next statement.
import _signal
import _thread
import posix

events = []


def handler(number, frame):
    events.append((number == _signal.SIGUSR1, frame.f_code.co_name))


def check():
    print(events)
    del events[:]


_signal.signal(_signal.SIGUSR1, handler)
posix.kill(posix.getpid(), _signal.SIGUSR1)
check()
_signal.raise_signal(_signal.SIGUSR1)
check()
for send in (
    lambda: posix.kill(posix.getpid(), _signal.SIGINT),
    lambda: _signal.raise_signal(_signal.SIGINT),
    _thread.interrupt_main,
):
    try:
        send()
        answer = "not yet"
    except KeyboardInterrupt:
        answer = "interrupted"
    print(answer)


class Interrupted(Exception):
    pass


def interrupt(number, frame):
    raise Interrupted(number == _signal.SIGINT)


class Guard:
    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        print("left by", kind and kind.__name__, value)
        return True


_signal.signal(_signal.SIGINT, interrupt)
for send in (lambda: posix.kill(posix.getpid(), _signal.SIGINT), _thread.interrupt_main):
    with Guard():
        send()
        line = 1
_signal.signal(_signal.SIGINT, _signal.SIG_IGN)
posix.kill(posix.getpid(), _signal.SIGINT)
_thread.interrupt_main()
print("ignored")
_signal.signal(_signal.SIGINT, _signal.SIG_DFL)
_thread.interrupt_main()
print("left alone")
