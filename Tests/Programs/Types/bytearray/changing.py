"""What changes a bytearray."""
def show(text):
    try:
        print(text, "->", repr(eval(text)))
    except Exception as error:
        print(text, "->", type(error).__name__ + ":", error)


def changed(change):
    data = bytearray(b"abcdef")
    change(data)
    return data


for line in r"""
changed(lambda b: b.append(120)), changed(lambda b: b.extend(b'xy')), changed(lambda b: b.extend([1, 2])), changed(lambda b: b.extend(bytearray(b'z'))), changed(lambda b: b.extend(x for x in (65, 66))), changed(lambda b: b.extend(b))
changed(lambda b: b.insert(0, 120)), changed(lambda b: b.insert(-1, 120)), changed(lambda b: b.insert(100, 120)), changed(lambda b: b.insert(-100, 120)), changed(lambda b: b.pop()), changed(lambda b: b.pop(0)), changed(lambda b: b.pop(-2)), changed(lambda b: b.remove(98)), changed(lambda b: b.clear()), changed(lambda b: b.reverse())
changed(lambda b: b.__setitem__(0, 120)), changed(lambda b: b.__setitem__(-1, 120)), changed(lambda b: b.__delitem__(0)), changed(lambda b: b.__delitem__(slice(1, 3))), changed(lambda b: b.__delitem__(slice(None, None, 2))), changed(lambda b: b.__delitem__(slice(None, None, -3))), changed(lambda b: b.__delitem__(slice(4, 1))), changed(lambda b: b.__delitem__(slice(None)))
changed(lambda b: b.__setitem__(slice(1, 3), b'XYZ')), changed(lambda b: b.__setitem__(slice(1, 3), b'')), changed(lambda b: b.__setitem__(slice(0, 0), b'123')), changed(lambda b: b.__setitem__(slice(100, 200), b'123')), changed(lambda b: b.__setitem__(slice(3, 1), b'!')), changed(lambda b: b.__setitem__(slice(None, None, 2), b'123')), changed(lambda b: b.__setitem__(slice(None), b)), changed(lambda b: b.__setitem__(slice(1, 2), [1, 2])), changed(lambda b: b.__setitem__(slice(0, 4, 2), b'')), changed(lambda b: b.__setitem__(slice(None, None, -1), b'fedcba'))
changed(lambda b: b.__iadd__(b'xy')), changed(lambda b: b.__iadd__(b)), changed(lambda b: b.__imul__(2)), changed(lambda b: b.__imul__(0)), changed(lambda b: b.__init__(b'new')), changed(lambda b: b.__init__(2)), changed(lambda b: b.__init__())
bytearray(b'abc').pop(5)
bytearray().pop()
bytearray(b'a').pop('x')
bytearray(b'a').remove(98)
bytearray(b'a').remove('x')
bytearray(b'a').remove(256)
bytearray(b'a').append('x')
bytearray(b'a').append(256)
bytearray(b'a').append(-1)
bytearray(b'a').insert('x', 1)
bytearray(b'a').insert(0, 256)
bytearray(b'a').extend(1)
bytearray(b'a').extend('x')
bytearray(b'a').extend([256])
bytearray(b'a').extend(['x'])
bytearray(b'a').__setitem__(0, 256)
bytearray(b'a').__setitem__(0, 'x')
bytearray(b'a').__setitem__(5, 1)
bytearray(b'a').__setitem__('x', 1)
bytearray(b'a').__setitem__(slice(0, 1), 'x')
bytearray(b'a').__setitem__(slice(0, 1), 1)
bytearray(b'abcd').__setitem__(slice(0, 4, 2), b'xyz')
bytearray(b'abcd').__delitem__(9)
bytearray(b'abcd').__iadd__(1)
bytearray(b'abcd').__iadd__('x')
""".strip().split("\n"):
    show(line)

# Growing and shrinking at both ends.
data = bytearray()
for number in range(3000):
    data.append(number & 255)
    if number % 3 == 0:
        del data[:1]
    if number % 7 == 0:
        data += b"seven"
    if number % 11 == 0:
        data[:0] = b"front"
print(len(data), sum(data), bytes(data[:12]), bytes(data[-5:]))
while data:
    del data[:100]
    if data:
        data.pop()
print(len(data), data)
data = bytearray(b"0123456789" * 20)
data[5:150] = b"short"
data[3:4] = b"much longer than before" * 10
print(len(data), data.count(b"longer"), data[:10], data[-10:])


# Code that changes the array while it is being used.
class Evil:
    def __index__(self):
        data.clear()
        return 1


def attempt(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__ + ":", error)


for function in (lambda: data.insert(Evil(), 1), lambda: data.append(Evil()), lambda: data.find(b"a", Evil()),
                 lambda: data.pop(Evil()), lambda: data.__getitem__(slice(Evil(), 3)),
                 lambda: data.replace(b"a", b"b", Evil()), lambda: data.center(Evil()), lambda: data.split(None, Evil())):
    data = bytearray(b"abc")
    attempt(function)
    print(data)
iterator = iter(bytearray(b"abc"))
data = bytearray(b"abcdef")
seen = []
for byte in data:
    seen.append(byte)
    if len(data) > 3:
        data.pop()
print(seen, data)
