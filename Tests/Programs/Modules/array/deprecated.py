# Old names, with their warnings.
import array
from array import array as Array


def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__, error)


numbers = Array("h", [1])
print(numbers.tostring())
numbers.fromstring(b"ab")
attempt(numbers.fromstring, b"abc")
attempt(numbers.fromstring, 5)
numbers.fromstring("cd")
print(numbers)


class Int:
    def __int__(self):
        return 7


for code in "bBhHiIlLqQ":
    attempt(Array, code, [Int()])
attempt(Array, "d", [Int()])
