# Items and slices.
import array
from array import array as Array


def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__, error)


numbers = Array("i", range(10))
for key in [0, 9, -1, -10, 10, -11, 2 ** 70, "a", 1.0, None, True, slice(2, 5), slice(None, None, -1), slice(8, 1, -3), slice(5, 2), slice(None, None, 3), slice("a"), slice(0, 1, 0)]:
    attempt(numbers.__getitem__, key)
for key, value in [(0, 100), (-1, 900), (10, 1), ("a", 1), (2, "x"), (slice(0, 2), Array("i", [7, 8, 9])), (slice(3, 3), Array("i", [5])), (slice(0, 4), Array("i")),
                   (slice(None, None, 2), Array("i", [0])), (slice(None, None, 3), Array("i", [1, 2, 3])), (slice(5, 2), Array("i", [42])),
                   (slice(0, 1), [1]), (slice(0, 1), Array("h", [1])), (slice(8, 0, -4), Array("i", [1, 2])), (slice(1, 3), None)]:
    attempt(numbers.__setitem__, key, value)
    print(numbers)
numbers[2:4] = numbers
print(numbers)
numbers[::2] = numbers[::2]
numbers[:] = numbers
print(numbers)
for key in [0, -1, 50, slice(0, 2), slice(None, None, 3), slice(6, 1, -2), slice(5, 2), "a"]:
    attempt(numbers.__delitem__, key)
    print(numbers)
