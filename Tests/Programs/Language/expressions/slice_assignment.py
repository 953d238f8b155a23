"""Assignment to and deletion of slices of lists and bytearrays."""


def attempt(call):
    try:
        call()
    except Exception as error:
        print(type(error).__name__, error)


def assign(start, stop, step, value, size=6):
    items = list(range(size))
    try:
        items[start:stop:step] = value
        print(items)
    except Exception as error:
        print(type(error).__name__, error, items)


assign(1, 3, None, ['a', 'b', 'c'])
assign(1, 3, None, [])
assign(2, 2, None, 'xy')
assign(None, None, None, (9,))
assign(4, 1, None, 'z')
assign(100, 200, None, [7])
assign(-100, -50, None, [7])
assign(None, None, 2, 'abc')
assign(None, None, 2, 'ab')
assign(None, None, -1, range(6))
assign(None, None, -2, 'abcd')
assign(5, 0, -2, 'abc')
assign(3, 1, 2, [])
assign(3, 1, 2, [1])
assign(1, 3, 1, 'longer than before')
assign(0, 2, None, 5)
assign(0, 2, None, None)
assign(0, 6, 2, 5)
assign(0, 6, 0, [])
assign('a', None, None, [])
assign(None, None, None, iter('it'))
assign(None, None, None, {1: 2, 3: 4})
assign(0, 1, None, (x * x for x in range(3)))


def delete(start, stop, step, size=10):
    items = list(range(size))
    del items[start:stop:step]
    print(items)


delete(2, 5, None)
delete(None, None, None)
delete(None, None, 2)
delete(None, None, 3)
delete(1, None, 4)
delete(None, None, -1)
delete(8, 2, -2)
delete(5, 5, None)
delete(20, 30, 2)

items = [1, 2, 3]
items[:] = items
print(items)
items[1:2] = items
print(items)
items[::2] = items[1::2] + [0]
print(items)
items[len(items):] = ['end']
items[:0] = ['start']
print(items)


def failing():
    yield 1
    raise ValueError('in the middle')


attempt(lambda: items.__setitem__(slice(0, 1), failing()))
print(items)
data = bytearray(b'abcdef')
data[1:3] = b'XYZ'
print(data)
data[::2] = b'....'
print(data)
data[:2] = [65, 66, 67]
print(data)
del data[1::2]
print(data)
attempt(lambda: data.__setitem__(slice(None, None, 2), b'x' * 9))
attempt(lambda: data.__setitem__(slice(0, 1), 'text'))
attempt(lambda: data.__setitem__(slice(0, 1), [256]))
attempt(lambda: data.__setitem__(0, 256))
attempt(lambda: data.__setitem__(0, 'a'))
attempt(lambda: (1, 2).__setitem__)
attempt(lambda: exec("(1, 2)[0:1] = 5"))
attempt(lambda: exec("'abc'[0:1] = 'x'"))
attempt(lambda: exec("del 'abc'[0:1]"))
attempt(lambda: exec("{}[0:1] = 5"))
