"""Handlers that raise at any moment, while weakly referenced objects are dropped and native code calls Python functions."""
import _signal
import _weakref

# (The more there is, the longer it takes to find out what was dropped.)
ballast = ('ballast ' * 30_000).split()


class Interrupt(BaseException):
    pass


class Watched:
    """Nobody keeps one for long."""

    references = []

    def __init__(self):
        Watched.references.append(_weakref.ref(self))


def key(number):
    watched = Watched()
    return -number if watched else number


def numbers(count):
    for number in range(count):
        watched = Watched()
        yield number


def work():
    """Functions that drop something when they return to native code."""
    for _ in range(20):
        list(numbers(5))
        sorted(range(5), key=key)
        list(map(key, range(5)))
        max(numbers(4), key=key)
        try:
            [*numbers(3)]
        finally:
            dict(zip(numbers(3), numbers(3)))


def depth():
    count = 0
    frame = None
    try:
        raise Interrupt
    except Interrupt as error:
        frame = error.__traceback__.tb_frame
    while frame:
        count += 1
        frame = frame.f_back
    return count


interrupts = 0


def arrive(number, frame):
    global interrupts
    interrupts += 1
    raise Interrupt


_signal.signal(_signal.SIGALRM, arrive)
wrong = 0
for attempt in range(150):
    Watched.references.clear()
    try:
        _signal.setitimer(_signal.ITIMER_REAL, 0.0003 + attempt * 0.00001)
        work()
        while True:
            pass
    except Interrupt:
        pass
    wrong += depth() != 2
_signal.setitimer(_signal.ITIMER_REAL, 0)
print(wrong, interrupts >= 150, len(Watched.references) > 0)
