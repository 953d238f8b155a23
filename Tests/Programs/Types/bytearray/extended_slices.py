# Assigning and deleting slices with large steps.
import sys
numbers = (0, None, 1, 3, 19, 300, 1 << 333, sys.maxsize, -1, -2, -31, -300)


def compare():
    checked = 0
    for start in numbers:
        for stop in numbers:
            for step in numbers[1:]:
                items = list(range(60))
                array = bytearray(items)
                data = items[start:stop:step]
                data.reverse()
                items[start:stop:step] = data
                array[start:stop:step] = data
                assert bytes(items) == array, (start, stop, step)
                del items[start:stop:step]
                del array[start:stop:step]
                assert bytes(items) == array, (start, stop, step)
                checked += 1
    return checked


b = bytearray(range(10))

def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, "->", type(error).__name__, error)
    else:
        print(source, "->", value)


for line in """
compare()
b.__setitem__(slice(None, None, 3), b"abcd"), b
b.__setitem__(slice(None, None, 3), b"abc")
b.__delitem__(slice(None, None, -2)), b
b.__setitem__(slice(0, 0), b"xyz"), b
b.__setitem__(slice(None), b), b
b.__setitem__(slice(2, None), b), b
b.__setitem__(0, 256)
b.__setitem__(0, "a")
b.__setitem__(slice(1), "a")
b.__setitem__(slice(1), 5)
b.__setitem__(slice(1), [256])
b.__setitem__("a", 1)
b.__delitem__(100)
b.__setitem__(slice(0, 5, 0), b"")
""".strip().splitlines():
    show(line)
