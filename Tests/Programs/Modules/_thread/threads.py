# Threads: starting, locks between them, ends, errors.
import _thread
import gc
import sys

lock = _thread.allocate_lock()
done = _thread.allocate_lock()
done.acquire()
count = [0, 0]


def work(number, *, times):
    for index in range(times):
        with lock:
            count[0] += 1
        garbage = [[index] * 3]
    with lock:
        count[1] += 1
        if count[1] == 4:
            done.release()


for number in range(4):
    identifier = _thread.start_new_thread(work, (number,), {"times": 40})
    assert type(identifier) is int and identifier != _thread.get_ident()
print(done.acquire(), count)


def wait_for(function, *arguments):
    """Runs a function in a thread and answers what it returns."""
    finished = _thread.allocate_lock()
    finished.acquire()
    answer = []

    def run():
        try:
            answer.append(function(*arguments))
        finally:
            finished.release()

    _thread.start_new_thread(run, ())
    assert finished.acquire(True, 20)
    return answer[0] if answer else "nothing"


print(wait_for(lambda: 6 * 7), wait_for(lambda a, b: a + b, 1, 2))
print(wait_for(lambda: _thread.get_ident()) != _thread.get_ident(), wait_for(lambda: sys._getframe().f_back.f_code.co_name))
local = _thread._local()
local.x = "main"


class Counted(_thread._local):
    made = 0

    def __init__(self, a):
        Counted.made += 1
        self.a = a


counted = Counted(5)


def locals_here():
    before = list(local.__dict__)
    local.x = "other"
    counted.a += 1
    return before, local.x, counted.a, Counted.made


print(wait_for(locals_here), local.x, counted.a, Counted.made)
print(wait_for(locals_here), Counted.made)
recursive = _thread.RLock()
recursive.acquire()
recursive.acquire()


def try_recursive():
    try:
        recursive.release()
    except RuntimeError as error:
        return recursive.acquire(False), recursive.acquire(True, 0.01), recursive._is_owned(), str(error)


print(wait_for(try_recursive), recursive._is_owned())
recursive.release()
recursive.release()
print(wait_for(lambda: (recursive.acquire(), recursive.release())))


def exiting():
    _thread.exit()


def deep(n):
    return 0 if n == 0 else 1 + deep(n - 1)


def too_deep():
    try:
        deep(10**6)
    except RecursionError as error:
        return type(error).__name__


print(wait_for(exiting), wait_for(deep, 500), wait_for(too_deep))
print(wait_for(lambda: [gc.collect() >= 0, len([[index] for index in range(50)])]))


def sentinel():
    return _thread._set_sentinel()


waiting = wait_for(sentinel)
print(waiting.acquire(True, 20))


def generator():
    yield 1
    yield 2


g = generator()
print(wait_for(next, g), wait_for(next, g), wait_for(list, g))
sys.stderr = sys.stdout
