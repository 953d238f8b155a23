# sys._current_frames, and frames of other threads.
import _thread
import sys

ready = _thread.allocate_lock()
ready.acquire()
leave = _thread.allocate_lock()
leave.acquire()
done = _thread.allocate_lock()
done.acquire()
numbers = []


def outer():
    numbers.append(_thread.get_ident())
    inner()


def inner():
    local = "of inner"
    ready.release()
    leave.acquire()
    done.release()


def generator():
    ready.release()
    leave.acquire()
    yield 1


def names(frame):
    found = []
    while frame is not None:
        found.append(frame.f_code.co_name)
        frame = frame.f_back
    return found


_thread.start_new_thread(outer, ())
ready.acquire()
frames = sys._current_frames()
print(len(frames), sorted(frames) == sorted([_thread.get_ident(), numbers[0]]))
print(frames[_thread.get_ident()] is sys._getframe())
frame = frames[numbers[0]]
print(names(frame), frame.f_locals["local"], frame.f_lineno - frame.f_code.co_firstlineno, frame.f_back.f_back)
caller = frame.f_back
leave.release()
done.acquire()
while len(sys._current_frames()) > 1:
    pass
print(names(frame), caller.f_code.co_name, caller.f_back)


def run(iterator):
    next(iterator)
    done.release()


iterator = generator()
_thread.start_new_thread(run, (iterator,))
ready.acquire()
print(iterator.gi_running, names(iterator.gi_frame), iterator.gi_frame.f_lineno - generator.__code__.co_firstlineno)
leave.release()
done.acquire()
print(iterator.gi_running, iterator.gi_frame.f_back, list(iterator), iterator.gi_frame)


# What sys is told and does not mean anything, and sizes that are larger than an index.
class Size(int):
    def __sizeof__(self):
        return int(self)


for size in (sys.maxsize, sys.maxsize - 20, sys.maxsize + 1, -1, -2 ** 70):
    try:
        print(size, sys.getsizeof(Size(size)) - size)
    except Exception as error:
        print(size, type(error).__name__, error)
    try:
        print(size, sys.getsizeof(Size(size), "default"))
    except Exception as error:
        print(size, type(error).__name__, error)

if hasattr(sys, "setdlopenflags"):
    former = sys.getdlopenflags()
    sys.setdlopenflags(former + 1)
    print(sys.getdlopenflags() - former)
import _warnings
_warnings.filters.insert(0, ("ignore", None, DeprecationWarning, None, 0))
sys.setcheckinterval(120)
print(sys.getcheckinterval())
