# A thread that waits for bytes does not keep the others from running.
import _io
import _thread
import posix
import time


def waiting(kind, make, use):
    """Begins to read in a thread what is written only when another thread has run."""
    read_end, write_end = posix.pipe()
    stream = make(read_end)
    results = []
    done = _thread.allocate_lock()
    done.acquire()

    def read():
        results.append(use(stream))
        results.append("end")
        done.release()

    _thread.start_new_thread(read, ())
    time.sleep(0.02)
    before = list(results)
    posix.write(write_end, b"first line\nsecond")
    posix.close(write_end)
    done.acquire()
    print(kind, before, results)
    stream.close()


raw = lambda descriptor: _io.FileIO(descriptor)
buffered = lambda descriptor: _io.BufferedReader(_io.FileIO(descriptor))
text = lambda descriptor: _io.TextIOWrapper(_io.BufferedReader(_io.FileIO(descriptor)), "utf-8")
waiting("raw read", raw, lambda stream: stream.read(5))
waiting("raw readall", raw, lambda stream: stream.readall())
waiting("raw readinto", raw, lambda stream: stream.readinto(bytearray(4)))
waiting("buffered read", buffered, lambda stream: stream.read())
waiting("buffered read(6)", buffered, lambda stream: stream.read(6))
waiting("buffered read1", buffered, lambda stream: stream.read1(6))
waiting("buffered peek", buffered, lambda stream: stream.peek(1)[:3])
waiting("buffered lines", buffered, list)
waiting("text read", text, lambda stream: stream.read())
waiting("text read(3)", text, lambda stream: stream.read(3))
waiting("text line", text, lambda stream: stream.readline())
waiting("text lines", text, list)


# Several threads read one stream: each line goes to one of them.
def sharing(make, lines):
    read_end, write_end = posix.pipe()
    stream = make(read_end)
    found = []
    locks = []

    def read(lock):
        while True:
            line = stream.readline()
            if not line:
                break
            found.append(line)
        lock.release()

    for _ in range(3):
        lock = _thread.allocate_lock()
        lock.acquire()
        locks.append(lock)
        _thread.start_new_thread(read, (lock,))
    for line in lines:
        posix.write(write_end, line)
        time.sleep(0.001)
    posix.close(write_end)
    for lock in locks:
        lock.acquire()
    stream.close()
    return sorted(found)


lines = [b"line %d\n" % number for number in range(20)]
print(sharing(buffered, lines) == sorted(lines))

# Writing to a pipe that is full waits for the thread that reads.
read_end, write_end = posix.pipe()
total = 0
done = _thread.allocate_lock()
done.acquire()


def drain():
    global total
    while True:
        piece = posix.read(read_end, 1 << 16)
        if not piece:
            break
        total += len(piece)
    done.release()


_thread.start_new_thread(drain, ())
with _io.open(write_end, "wb") as stream:
    for _ in range(50):
        stream.write(b"x" * 20000)
done.acquire()
print(total)

# Opening a named pipe waits for the other end.
name = f"pipe{posix.getpid()}"
try:
    posix.mkfifo(name)
except OSError:
    print(b"hello")
else:
    def write():
        with _io.open(name, "w") as stream:
            stream.write("hello")

    _thread.start_new_thread(write, ())
    with _io.open(name, "rb") as stream:
        print(stream.read())
    posix.remove(name)
