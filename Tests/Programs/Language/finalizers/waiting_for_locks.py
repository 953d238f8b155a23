"""A lock that is given back when an object dies which native code dropped unnoticed; nothing is made meanwhile."""
import _thread

from support_holder import Holder


def acquired(lock, drop):
    drop(lock)
    return lock.acquire(True, 10)


drops = [
    lambda lock: max([lock], key=Holder),
    lambda lock: min((lock,), key=Holder),
    lambda lock: sorted([lock], key=Holder),
    lambda lock: [lock].sort(key=Holder),
    lambda lock: list(map(len, map(str, map(Holder, [lock])))),
    lambda lock: {str(held) for held in map(Holder, [lock])} and None,
]
print([acquired(_thread.allocate_lock(), drop) for drop in drops])
