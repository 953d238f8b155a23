"""Every format a memoryview can be cast to: the values it reads, those it takes, and what it says to others."""
LIMITS = bytes([0, 1, 127, 128, 255, 0, 254, 3]) * 2


def attempt(action, *arguments):
    try:
        return action(*arguments)
    except Exception as error:
        return f'{type(error).__name__}: {error}'


class Index:
    def __init__(self, number):
        self.number = number

    def __index__(self):
        return self.number


class Float:
    def __float__(self):
        return 0.5


class Refuses:
    def __index__(self):
        raise KeyError('index')

    def __float__(self):
        raise KeyError('float')

    def __bool__(self):
        raise KeyError('bool')


def put(view, value):
    view[0] = value
    return view[0]


base = memoryview(LIMITS)
for character in 'cbB?hHiIlLqQnNfdPspxe':
    for prefix in ('', '@', '=', '<'):
        result = attempt(base.cast, prefix + character)
        if isinstance(result, str):
            print(repr(prefix + character), result)
        else:
            print(repr(prefix + character), result.itemsize, result.shape, result.format,
                  'long' if character in 'd' else attempt(result.tolist))
for text in ('', 'BB', '@', '@@B', 'B ', ' B', '\0', 'é', '1B', '@é'):
    print(ascii(text), attempt(lambda: base.cast(text).format))

print('taking')
for character in 'bBhHiIlLqQnN':
    size = base.cast(character).itemsize * 8
    signed = character in 'bhilqn'
    low, high = (-(1 << size - 1), (1 << size - 1) - 1) if signed else (0, (1 << size) - 1)
    view = memoryview(bytearray(16)).cast(character)
    answers = [attempt(put, view, value) for value in (low, high, low - 1, high + 1, 1 << 200, True, Index(3), Index(high + 1))]
    print(character, [answer == expected for answer, expected in zip(answers, (low, high))], answers[2:])
    print(' ', [attempt(put, view, value) for value in (1.0, 'a', b'a', None, Refuses(), Index('x'), Float())])
for character in 'fd':
    view = memoryview(bytearray(16)).cast(character)
    print(character, [attempt(put, view, value) for value in (
        1, True, 0.1, -0.0, float('inf'), float('nan'), 1e300, 1 << 2000, 'a', None, Float(), Refuses(), Index(3), 1j)])
view = memoryview(bytearray(16)).cast('?')
print('?', [attempt(put, view, value) for value in (1, 0, 'a', '', None, [], Refuses(), 2.5, b'\0')])
raw = memoryview(bytearray(b'\0\2'))
print(raw.cast('?').tolist(), raw.cast('?')[1], list(raw.cast('?')))
view = memoryview(bytearray(16)).cast('c')
print('c', [attempt(put, view, value) for value in (b'a', b'', b'ab', 'a', 97, bytearray(b'a'), None)])
view = memoryview(bytearray(16)).cast('P')
print('P', [attempt(put, view, value) for value in (0, 5, (1 << 64) - 1, -1, 1 << 64, 'a', None, 1.5)])

print('comparing')
views = {name: memoryview(bytes(8)).cast(name) for name in 'cbB?hHiIqQnNfdP'}
for left in views:
    print(left, ''.join(right for right in views if views[left] == views[right]))
nan = memoryview(bytearray(8)).cast('d')
nan[0] = float('nan')
print(nan == nan, nan != nan, nan.tolist()[0] != nan.tolist()[0])
minus = memoryview(bytearray(8)).cast('d')
minus[0] = -0.0
print(minus == memoryview(bytes(8)).cast('d'), minus == memoryview(bytes(8)), minus.tobytes().hex())
for name in 'cbB?hHiIqQnNfdP':
    print(name, attempt(hash, views[name]) == hash(bytes(8)), attempt(lambda: hash(views[name]) and 0))
    print(' ', attempt(lambda: 0 in views[name]), attempt(lambda: b'\0' in views[name]), attempt(lambda: list(reversed(views[name]))))
