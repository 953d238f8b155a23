# Memory views of arrays, and what they forbid.
import array
from array import array as Array


def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__, error)


numbers = Array("i", [1, 2, 3])
view = memoryview(numbers)
print(view.format, view.itemsize, view.shape, view.strides, view.ndim, view.readonly, view.nbytes, view.obj is numbers)
print(view[0], view[-1], view.tolist(), view[1:].tolist(), view[::-1].tolist(), len(view), view.tobytes() == numbers.tobytes())
view[1] = 20
view[::2] = Array("i", [7, 8])
print(numbers)
attempt(view.__setitem__, slice(0, 2), Array("h", [1, 2]))
attempt(view.__setitem__, slice(0, 2), Array("i", [1]))
for call in [
    lambda: numbers.append(1), lambda: numbers.extend([1]), lambda: numbers.extend([]), lambda: numbers.pop(), lambda: numbers.insert(0, 1), lambda: numbers.remove(7),
    lambda: numbers.frombytes(b"abcd"), lambda: numbers.frombytes(b""), lambda: numbers.fromlist([1]), lambda: numbers.fromlist([]), lambda: numbers.__iadd__(numbers),
    lambda: numbers.__imul__(2), lambda: numbers.__imul__(1), lambda: numbers.__imul__(0), lambda: numbers.__delitem__(0), lambda: numbers.__delitem__(slice(0, 0)),
    lambda: numbers.__setitem__(slice(0, 1), Array("i", [5])), lambda: numbers.__setitem__(slice(0, 1), Array("i", [5, 6])), lambda: numbers.__setitem__(slice(0, 1), Array("i")),
    lambda: numbers.reverse(), lambda: numbers.byteswap(), lambda: numbers.byteswap(),
]:
    attempt(call)
print(numbers)
view.release()
numbers.append(4)
print(numbers)
for code in array.typecodes:
    if code != "u":
        sample = Array(code, [1, 2])
        view = memoryview(sample)
        print(code, view.format, view.itemsize, view.tolist(), view == sample, view == Array("d", [1, 2]), bytes(view) == sample.tobytes())
        view[0] = 3
        attempt(view.__setitem__, 1, 2 ** 70)
        attempt(view.__setitem__, 1, "a")
        print(sample)
        print(view.cast("B").nbytes, view.cast("B").tolist() == list(sample.tobytes()))
attempt(lambda: memoryview(Array("u", "a"))[0])
print(memoryview(Array("u", "a")).format)
table = memoryview(Array("i", range(12))).cast("B").cast("i", shape=[3, 4])
print(table.tolist(), table.shape, table.strides, table[1, 2])
print(memoryview(Array("i", [1])) == memoryview(Array("h", [1])), memoryview(Array("i", [1])) == memoryview(Array("i", [2])))
print(bytes(Array("h", [1, 2])), bytearray(Array("b", [1, 2])), b"".join([Array("B", b"ab"), b"c"]), b"abc".find(Array("B", b"c")))
print(b"ab" == Array("B", b"ab"), bytearray(b"ab") == Array("B", b"ab"), b"x" + Array("B", b"y"))
