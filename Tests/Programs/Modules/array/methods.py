# Methods that change arrays.
import array
from array import array as Array


def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__, error)


numbers = Array("h", [3, 1, 2])
for call in [
    lambda: numbers.append(9), lambda: numbers.append("a"), lambda: numbers.append(70000), lambda: numbers.append(), lambda: numbers.extend([4, 5]),
    lambda: numbers.extend(numbers), lambda: numbers.extend(Array("b", [1])), lambda: numbers.extend(3), lambda: numbers.extend(x for x in (7, 8)),
    lambda: numbers.extend([1, "a", 2]), lambda: numbers.insert(0, 11), lambda: numbers.insert(-1, 12), lambda: numbers.insert(100, 13), lambda: numbers.insert(-100, 14),
    lambda: numbers.insert("a", 1), lambda: numbers.insert(0, "a"), lambda: numbers.insert(1), lambda: numbers.pop(), lambda: numbers.pop(0), lambda: numbers.pop(-2),
    lambda: numbers.pop(100), lambda: numbers.pop("a"), lambda: Array("i").pop(), lambda: numbers.remove(9), lambda: numbers.remove(999), lambda: numbers.index(4),
    lambda: numbers.index(999), lambda: numbers.index(1, 2), lambda: numbers.count(3), lambda: numbers.reverse(), lambda: numbers.byteswap(), lambda: numbers.byteswap(),
    lambda: numbers.fromlist([1, 2]), lambda: numbers.fromlist((1,)), lambda: numbers.fromlist([1, "a"]), lambda: numbers.fromlist([]), lambda: numbers.tolist(),
    lambda: numbers.frombytes(b"ab"), lambda: numbers.frombytes(b"a"), lambda: numbers.frombytes("ab"), lambda: numbers.frombytes(Array("h", [1])),
    lambda: numbers.frombytes(memoryview(b"abcd")), lambda: numbers.tobytes(), lambda: numbers.fromunicode("a"), lambda: numbers.tounicode(), lambda: numbers.buffer_info()[1],
]:
    attempt(call)
    print(numbers)
for code in "bhilqfd":
    swapped = Array(code, [1, 2])
    swapped.byteswap()
    print(swapped.tobytes())
text = Array("u", "ab")
text.fromunicode("c\u20ac")
text.append("\U0001F600")
print(text, text.tounicode(), text.tobytes(), text[3])
attempt(text.fromunicode, 5)
attempt(text.append, "ab")
text.byteswap()
attempt(text.tounicode)
attempt(repr, text)
attempt(lambda: text[0])
text.reverse()
growing = Array("i")
for number in range(1000):
    growing.append(number)
print(sum(growing), len(growing))
while growing:
    growing.pop()
print(growing)


class Changing:
    def __index__(self):
        source.append(1)
        return 2


source = [1, Changing()]
target = Array("i", [9])
attempt(target.fromlist, source)
print(target)
