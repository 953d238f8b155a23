# Threads that import the same modules at the same time, through finders written in Python.
import _imp
import _thread
import sys
import time

Specification = type(sys.__spec__)


class Finder:
    """Knows the modules in `sources`, and looks whether anybody else asks at the same time."""

    def __init__(self, sources):
        self.sources = sources
        self.calls = 0
        self.wrong = 0
        self.inside = False
        self.loads = []

    def find_spec(self, name, path=None, target=None):
        if not _imp.lock_held() or self.inside:
            self.wrong += 1
        self.inside = True
        self.calls += 1
        time.sleep(0.005)
        self.inside = False
        if name in self.sources:
            return Specification(name, self, origin="memory")

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        self.loads.append(module.__name__)
        exec(self.sources[module.__name__], module.__dict__)


def together(*functions):
    """What each of the functions answers or raises, each in a thread of its own."""
    results = [None] * len(functions)
    locks = []

    def run(index, function, lock):
        try:
            results[index] = function()
        except Exception as error:
            results[index] = f"{type(error).__name__}: {error}"
        lock.release()

    for index, function in enumerate(functions):
        lock = _thread.allocate_lock()
        lock.acquire()
        locks.append(lock)
        _thread.start_new_thread(run, (index, function, lock))
    for lock in locks:
        lock.acquire()
    return results


finder = Finder({
    "slow": "import time; time.sleep(0.1); value = 42",
    "outer": "import inner, time; time.sleep(0.05); value = inner.value + 1",
    "inner": "import time; time.sleep(0.05); value = 1",
    "failing": "import time; time.sleep(0.02); 1 / 0",
    "first": "import time; time.sleep(0.1); import second; name = 'first'",
    "second": "import time; time.sleep(0.1); import first; name = 'second'",
})
sys.meta_path.insert(0, finder)


def slow():
    import slow
    return slow.value


def outer():
    import outer
    return outer.value


def inner():
    from inner import value
    return value


def failing():
    import failing


def absent():
    import absent


# All wait for the one that loads.
print(together(*[slow] * 8))
print(finder.loads)
finder.loads.clear()
print(together(outer, inner, outer, inner, outer))
print(sorted(finder.loads))
finder.loads.clear()
# If the load fails, the next one tries.
print(together(*[failing] * 3))
print(finder.loads)
print(together(*[absent] * 3))


# Two modules that import each other: nobody waits for ever.
def first():
    import first
    return first.name


def second():
    import second
    return second.name


print(together(first, second))
print(finder.wrong, finder.calls > 10)


# The import lock belongs to a thread.
def release():
    _imp.release_lock()


def take():
    _imp.acquire_lock()
    try:
        return _imp.lock_held()
    finally:
        _imp.release_lock()


print(_imp.lock_held())
_imp.acquire_lock()
_imp.acquire_lock()
print(_imp.lock_held(), together(release))
_imp.release_lock()
print(_imp.lock_held())
order = []


def waiting():
    take()
    order.append("other")


done = _thread.allocate_lock()
done.acquire()
_thread.start_new_thread(lambda: (waiting(), done.release()), ())
time.sleep(0.05)
order.append("this")
_imp.release_lock()
done.acquire()
print(order, _imp.lock_held(), together(take, take))
try:
    _imp.release_lock()
except RuntimeError as error:
    print(error)
