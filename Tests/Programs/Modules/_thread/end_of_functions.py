# What only a thread held is gone when the thread has ended: its function, its arguments, its locals. Weak references
# tell it while the main thread does nothing but wait, in a program too that has dropped a great many other things.
import _thread
import _weakref
import time


class Thing:
    pass


class Node:
    def __init__(self, number):
        self.number = number
        self.others = [number]


kept = [Node(number) for number in range(8000)]
standing = _weakref.ref(kept[0])


def busy(number):
    node = Node(number)
    node.itself = [node.others]
    return node.number


total = 0
for number in range(1200):
    total += busy(number)
    node = Node(number)
    del node
print(total)


def wait_for(gone):
    for _ in range(2000):
        if gone:
            return len(gone)
        time.sleep(0.001)
    return "never"


started = []
gate = _thread.allocate_lock()
gate.acquire()


def task():
    started.append(None)
    gate.acquire()
    gate.release()


_thread.start_new_thread(task, ())
while not started:
    time.sleep(0.001)
gone = []
reference = _weakref.ref(task, lambda _: gone.append("task"))
del task
print(reference() is not None, gone)
gate.release()
print(wait_for(gone), reference())


# An argument.
def hold(thing, lock):
    lock.acquire()


lock = _thread.allocate_lock()
lock.acquire()
thing = Thing()
gone = []
reference = _weakref.ref(thing, gone.append)
_thread.start_new_thread(hold, (thing, lock))
del thing
time.sleep(0.01)
print(reference() is not None)
lock.release()
print(wait_for(gone), gone[0] is reference, reference())

# What is local to the thread.
local = _thread._local()
gone = []
known = []


def keep(lock):
    local.thing = Thing()
    known.append(_weakref.ref(local.thing, gone.append))
    lock.acquire()


lock = _thread.allocate_lock()
lock.acquire()
_thread.start_new_thread(keep, (lock,))
while not known:
    time.sleep(0.001)
print(known[0]() is not None)
lock.release()
print(wait_for(gone), known[0]())
