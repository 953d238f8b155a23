# A copy of the process is made when no other thread holds the import lock.
import _imp
import _thread
import posix
import sys
import time

started = _thread.allocate_lock()
started.acquire()
done = _thread.allocate_lock()
done.acquire()


def importing():
    _imp.acquire_lock()
    sys.modules["half"] = "half"
    started.release()
    time.sleep(0.05)
    sys.modules["half"] = "whole"
    _imp.release_lock()
    done.release()


_thread.start_new_thread(importing, ())
started.acquire()
child = posix.fork()
if child == 0:
    posix._exit(0 if sys.modules["half"] == "whole" and not _imp.lock_held() else 1)
done.acquire()
print(posix.waitpid(child, 0)[1], _imp.lock_held())

_imp.acquire_lock()
child = posix.fork()
if child == 0:
    held = _imp.lock_held()
    _imp.release_lock()
    posix._exit(0 if held and not _imp.lock_held() else 1)
print(posix.waitpid(child, 0)[1], _imp.lock_held())
_imp.release_lock()
print(_imp.lock_held())
