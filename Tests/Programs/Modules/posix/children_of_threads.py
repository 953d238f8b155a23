# fork in a thread that is not the main one: the copy has that thread alone, which can start others.
import _signal
import _thread
import posix
import time

done = _thread.allocate_lock()
done.acquire()


def starts_another():
    pid = posix.fork()
    if pid == 0:
        lock = _thread.allocate_lock()
        lock.acquire()
        _thread.start_new_thread(lock.release, ())
        lock.acquire()
        posix._exit(4)
    print(posix.WEXITSTATUS(posix.waitpid(pid, 0)[1]))
    done.release()


def returns():
    pid = posix.fork()
    if pid == 0:
        return
    print(posix.waitpid(pid, 0)[1])
    done.release()


for function in (starts_another, returns):
    _thread.start_new_thread(function, ())
    done.acquire()

r, w = posix.pipe()
pid = posix.fork()
if pid == 0:
    _signal.signal(_signal.SIGTERM, lambda number, frame: posix._exit(8))
    posix.write(w, b"ready")
    while True:
        time.sleep(0.01)
print(posix.read(r, 10))
posix.kill(pid, _signal.SIGTERM)
print(posix.WEXITSTATUS(posix.waitpid(pid, 0)[1]))
