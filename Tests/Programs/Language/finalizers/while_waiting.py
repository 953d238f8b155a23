"""A program that waits for what finalizers do sees it, however the last references were dropped."""
import _thread
import time

from support_holder import Holder

ballast = ("ballast " * 300_000).split()


class Key:
    gone = 0

    def __init__(self, number):
        self.number = number

    def __lt__(self, other):
        return self.number < other.number

    def __del__(self):
        Key.gone += 1


def wait_until(condition):
    for _ in range(400):
        if condition():
            return True
        time.sleep(0.005)
    return False


print(sorted([3, 1, 2], key=Key), wait_until(lambda: Key.gone == 3), Key.gone)
print(max([3, 1, 2], key=Key), wait_until(lambda: Key.gone == 6), Key.gone)
numbers = [5, 4, 3]
numbers.sort(key=Key, reverse=True)
print(numbers, wait_until(lambda: Key.gone == 9), Key.gone)


def fail(key):
    raise ValueError(key.number)


for number in range(50):
    try:
        fail(Key(number))
    except ValueError:
        pass
print(wait_until(lambda: Key.gone == 59), Key.gone)

lock = _thread.allocate_lock()
print(max([lock], key=Holder) is lock, lock.acquire(True, 10), lock.locked())
lock.release()
lock = _thread.RLock()
print(sorted([lock], key=Holder) == [lock], lock.acquire(True, 10))
lock = _thread.allocate_lock()
print([len([Holder(lock)]) for _ in range(1)], lock.acquire(True, 10))
