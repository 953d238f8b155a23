# Where the exception of a thread is told of when there is no sys.stderr.
import _thread
import sys


class Stream:
    def __init__(self):
        self.pieces = []

    def write(self, text):
        self.pieces.append(text)

    def flush(self):
        pass


class Thread:
    name = "worker"

    def __init__(self, stream):
        self._stderr = stream


def tell(thread):
    try:
        1 / 0
    except ZeroDivisionError as error:
        _thread._excepthook(_thread._ExceptHookArgs((type(error), error, error.__traceback__, thread)))


kept = sys.stderr
stream = Stream()
other = Stream()
sys.stderr = None
tell(Thread(stream))
tell(Thread(None))
tell(None)
sys.stderr = other
tell(Thread(stream))
del sys.stderr
tell(Thread(stream))
sys.stderr = kept
print("".join(stream.pieces))
print("".join(other.pieces))
