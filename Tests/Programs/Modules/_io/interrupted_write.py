# A signal that comes while a write waits is answered as soon as the write returns.
import _io
import _signal
import _thread
import posix


def interrupt(number, frame):
    1 / 0


_signal.signal(_signal.SIGALRM, interrupt)
read_end, write_end = posix.pipe()
stream = _io.FileIO(write_end, "w", closefd=False)
done = _thread.allocate_lock()
done.acquire()
pieces = []


def read():
    pieces.append(posix.read(read_end, 1))
    done.release()


class Block:
    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        print("left with", kind)
        return True


_signal.pthread_sigmask(_signal.SIG_BLOCK, [_signal.SIGALRM])
_thread.start_new_thread(read, ())
_signal.pthread_sigmask(_signal.SIG_UNBLOCK, [_signal.SIGALRM])
_signal.setitimer(_signal.ITIMER_REAL, 0.3)
with Block():
    stream.write(b"abc" * 1000000)
done.acquire()
print(pieces, posix.read(read_end, 4))
