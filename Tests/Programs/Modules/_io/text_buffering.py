"""TextIOWrapper: when written text reaches the buffer."""
import _io

from support_raw import attempt


class Log(_io.BytesIO):
    def __init__(self, *arguments):
        super().__init__(*arguments)
        self.log = []

    def write(self, data):
        self.log.append(len(bytes(data)))
        return super().write(data)

    def flush(self):
        self.log.append("flush")
        return super().flush()


for keywords in ({}, {"line_buffering": True}, {"write_through": True}, {"line_buffering": 1, "newline": "\r\n"},
                 {"line_buffering": True, "write_through": True}):
    for chunk in (8192, 4):
        buffer = Log()
        stream = _io.TextIOWrapper(buffer, encoding="ascii", **keywords)
        stream._CHUNK_SIZE = chunk
        for text in ("abc", "d\ne", "f\rg", "", "x" * 8191, "y" * 8192, "z" * 10, "w" * 9000, "\n"):
            stream.write(text)
        print(keywords, chunk, buffer.log)
        buffer.log.clear()
        stream.flush()
        stream.flush()
        print(buffer.log, stream.line_buffering, stream.write_through)
buffer = Log(b"one\ntwo\nthree\n")
stream = _io.TextIOWrapper(buffer, encoding="ascii")
stream.write("ONE")
print(stream.readline(), buffer.log, buffer.getvalue(), stream.tell(), stream.read(), buffer.log)
stream.write("end")
stream.close()
print(buffer.log, buffer.closed, stream.closed)


class Failing(_io.BytesIO):
    def write(self, data):
        raise OSError("no write")


stream = _io.TextIOWrapper(Failing(), encoding="ascii")
print(stream.write("abc"), attempt(stream.flush), attempt(stream.flush), stream.write("d"), attempt(stream.close), stream.closed)


class FailingBoth(Failing):
    def close(self):
        super().close()
        raise ValueError("no close")


stream = _io.TextIOWrapper(FailingBoth(), encoding="ascii")
stream.write("x")
try:
    stream.close()
except ValueError as error:
    print(error, repr(error.__context__), stream.closed)
stream = _io.TextIOWrapper(_io.BytesIO(), encoding="ascii")
for value in (0, -1, "x", 1.5, 10**30, True, 3):
    try:
        stream._CHUNK_SIZE = value
        print(value, stream._CHUNK_SIZE)
    except Exception as error:
        print(value, type(error).__name__, error)
print(attempt(delattr, stream, "_CHUNK_SIZE"))
