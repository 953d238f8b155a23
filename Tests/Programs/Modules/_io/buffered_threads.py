# Two threads at one buffered stream: the second waits until the first has ended its call of the raw stream, the same
# thread may not come again, and nothing is lost.
import _io
import _thread


class Slow(_io._RawIOBase):
    """A raw stream whose write and close wait until they are told to go on."""

    def __init__(self):
        self.written = []
        self.began = _thread.allocate_lock()
        self.began.acquire()
        self.go = _thread.allocate_lock()
        self.go.acquire()
        self.is_slow = True

    def writable(self):
        return True

    def write(self, data):
        data = bytes(data)
        if self.is_slow:
            self.is_slow = False
            self.began.release()
            self.go.acquire()
        self.written.append(data)
        return len(data)


def start(function, *arguments):
    done = _thread.allocate_lock()
    done.acquire()

    def run():
        try:
            results.append(function(*arguments))
        except BaseException as error:
            results.append(repr(error))
        finally:
            done.release()

    _thread.start_new_thread(run, ())
    return done


# A write waits for the write of another thread.
results = []
raw = Slow()
stream = _io.BufferedWriter(raw, 8)
first = start(stream.write, b"0123456789abcdef")
raw.began.acquire()
second = start(stream.write, b"second!!")
third = start(stream.flush)
print(results, raw.written)
raw.go.release()
first.acquire()
second.acquire()
third.acquire()
stream.flush()
print(sorted(results, key=str))
print(b"".join(raw.written))
stream.close()

# Close waits too, and then the stream is closed for the others.
results = []
raw = Slow()
stream = _io.BufferedWriter(raw, 8)
first = start(stream.write, b"0123456789abcdef")
raw.began.acquire()
second = start(stream.close)
raw.go.release()
first.acquire()
second.acquire()
print(results, stream.closed, b"".join(raw.written))
try:
    stream.write(b"more")
except ValueError as error:
    print(error)


# The same thread again: an error, and the stream goes on.
class Again(_io._RawIOBase):
    stream = None

    def writable(self):
        return True

    def readable(self):
        return True

    def write(self, data):
        try:
            self.stream.write(b"again and again")
        except RuntimeError as error:
            print(str(error).split(" object")[0].split(" at ")[0])
        return len(data)

    def readinto(self, buffer):
        try:
            self.stream.peek()
        except RuntimeError as error:
            print(str(error).split(" at ")[0])
        buffer[:3] = b"abc"
        return 3


raw = Again()
raw.name = "raw"
raw.stream = _io.BufferedWriter(raw, 4)
print(raw.stream.write(b"0123456789"))
raw.stream.flush()
reader = Again()
reader.name = "raw"
reader.stream = _io.BufferedReader(reader, 16)
print(reader.stream.read(2))
raw.stream = reader.stream = None


# Many threads at one writer and at one reader.
class Collected(_io._RawIOBase):
    def __init__(self):
        self.parts = []

    def writable(self):
        return True

    def write(self, data):
        self.parts.append(bytes(data))
        pause = _thread.allocate_lock()
        pause.acquire()
        pause.acquire(True, 0.0002)
        return len(data)


def write_many(number):
    for index in range(20):
        stream.write(b"%d%02d " % (number, index))
    return number


results = []
raw = Collected()
stream = _io.BufferedWriter(raw, 16)
waits = [start(write_many, number) for number in range(5)]
for wait in waits:
    wait.acquire()
stream.flush()
written = b"".join(raw.parts).split()
print(sorted(results), len(written), sorted(written) == sorted(b"%d%02d" % (n, i) for n in range(5) for i in range(20)))


class Source(_io._RawIOBase):
    def __init__(self, data):
        self.data = data
        self.position = 0

    def readable(self):
        return True

    def readinto(self, buffer):
        part = self.data[self.position:self.position + min(len(buffer), 7)]
        pause = _thread.allocate_lock()
        pause.acquire()
        pause.acquire(True, 0.0002)
        self.position += len(part)
        buffer[:len(part)] = part
        return len(part)


def read_many():
    found = []
    while True:
        byte = stream.read(3)
        if not byte:
            return b"".join(found)
        found.append(byte)


for function in (read_many,):
    results = []
    data = b"".join(b"%03d" % number + (b"\n" if number % 5 == 0 else b"-;") for number in range(100))
    stream = _io.BufferedReader(Source(data), 16)
    waits = [start(function) for _ in range(3)]
    for wait in waits:
        wait.acquire()
    print(sorted(b"".join(results)) == sorted(data), len(results))
