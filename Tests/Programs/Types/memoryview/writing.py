"""Writing through memoryviews, and the lock on what they see."""
def show(text):
    try:
        print(text, "->", repr(eval(text)))
    except Exception as error:
        print(text, "->", type(error).__name__ + ":", error)


m = memoryview(b"abcdef")


class Float:
    def __float__(self):
        return 2.5


class Index:
    def __index__(self):
        return 7


class Bad:
    def __index__(self):
        return "x"


def changed(statement):
    data = bytearray(b"abcdef")
    exec(statement, {"w": memoryview(data)})
    return data


def wide(format, value):
    data = bytearray(8)
    view = memoryview(data).cast(format)
    view[0] = value
    return view[0], bytes(data)


def locked(change):
    global data
    data = bytearray(b"abc")
    with memoryview(data):
        change()
    return data


for line in r"""
changed('w[0] = 120'), changed('w[-1] = 120'), changed('w[1:3] = b"xy"'), changed('w[::2] = b"123"'), changed('w[:3] = w[1:4]'), changed('w[1:4] = w[:3]'), changed('w[::-1] = w'), changed('w[2:2] = b""'), changed('w.cast("H")[1] = 258'), changed('w.cast("B", (2, 3))[1, 1] = 33'), changed('w.cast("c")[0] = b"Z"')
changed('w[0] = 300')
changed('w[0] = "a"')
changed('w[0] = b"a"')
changed('w[0] = 1.5')
changed('w[1:3] = b"xyz"')
changed('w[1:3] = "xy"')
changed('w[1:3] = 5')
changed('w[10] = 1')
changed('w["x"] = 1')
changed('del w[0]')
changed('w.cast("B", (2, 3))[0] = 1')
changed('w.cast("B", (2, 3))[0:1] = b"abc"')
changed('w.cast("B", (2, 3))[0:1, 0:1] = b"a"')
changed('w.toreadonly()[0] = 1')
m.__setitem__(0, 1)
m.__delitem__(0)
wide('d', 1.5), wide('f', 1), wide('Q', 2**64 - 1), wide('q', -2**63), wide('?', []), wide('?', 1), wide('b', -128), wide('H', 65535), wide('i', -5), wide('P', 1), wide('d', Float()), wide('B', Index())
wide('d', 'x')
wide('H', 70000)
wide('H', -1)
wide('Q', -1)
wide('Q', 2**64)
wide('q', 2**63)
wide('H', 1.5)
wide('c', 1)
wide('c', b'xx')
wide('b', 200)
wide('B', Bad())
memoryview(bytearray(8)).__setitem__(slice(0, 2), memoryview(bytearray(4)).cast('H'))
locked(lambda: data.append(1))
locked(lambda: data.clear())
locked(lambda: data.extend(b'x'))
locked(lambda: data.extend(b''))
locked(lambda: data.pop())
locked(lambda: data.__delitem__(0))
locked(lambda: data.__delitem__(slice(0, 2, 2)))
locked(lambda: data.__iadd__(b'x'))
locked(lambda: data.__imul__(2))
locked(lambda: data.__imul__(1))
locked(lambda: data.insert(0, 1))
locked(lambda: data.remove(97))
locked(lambda: data.__setitem__(slice(0, 1), b'xy'))
locked(lambda: data.__setitem__(slice(0, 1), b'z'))
locked(lambda: data.__init__(b'x'))
locked(lambda: data.reverse())
locked(lambda: data.__setitem__(0, 120))
""".strip().split("\n"):
    show(line)

data = bytearray(b"abc")
first = memoryview(data)
second = memoryview(first)
third = first[1:]
first.release()
try:
    data.append(1)
except BufferError as error:
    print("BufferError:", error)
second.release()
third.release()
data.append(33)
print(data)
with memoryview(data) as view:
    print(view.tolist())
try:
    view[0]
except ValueError as error:
    print("ValueError:", error)
data.append(34)
print(data)
