# Items that change the array while they are converted. (CPython writes where the memory was, so this is not recorded with it.)
import array
from array import array as Array


def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__, error)


class Shrinking:
    def __init__(self, target):
        self.target = target

    def __index__(self):
        del self.target[:]
        return 1


numbers = Array("i", range(5))
attempt(numbers.__setitem__, 3, Shrinking(numbers))
numbers = Array("i", range(5))
attempt(numbers.__getitem__, Shrinking(numbers))
numbers = Array("i", range(5))
attempt(numbers.__getitem__, slice(Shrinking(numbers), 4))
numbers = Array("i", range(5))
attempt(numbers.insert, 4, Shrinking(numbers))
print(numbers)
