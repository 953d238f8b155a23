# Reading from files and writing to them.
import array
from array import array as Array


def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__, error)


class File:
    def __init__(self, data=b""):
        self.data = data

    def read(self, count):
        print("read", count)
        result, self.data = self.data[:count], self.data[count:]
        return result

    def write(self, data):
        print("write", len(data), bytes(data[:4]))


numbers = Array("i")
file = File(Array("i", [1, 2, 3]).tobytes())
numbers.fromfile(file, 2)
print(numbers)
attempt(numbers.fromfile, file, 2)
print(numbers)
attempt(numbers.fromfile, File(b"abc"), 1)
attempt(numbers.fromfile, file, -1)
attempt(numbers.fromfile, file, 0)
attempt(numbers.fromfile, file, 2 ** 62)
attempt(numbers.fromfile, file)
attempt(numbers.fromfile, 1, 2)
attempt(numbers.fromfile, file, "a")
numbers.tofile(File())
Array("b", bytes(150000)).tofile(File())
Array("b").tofile(None)
attempt(numbers.tofile, 5)
attempt(numbers.tofile)


class Wrong:
    def read(self, count):
        return "text"


attempt(numbers.fromfile, Wrong(), 1)
print(numbers)
