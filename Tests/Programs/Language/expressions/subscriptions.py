"""Subscriptions: sequences, mappings, user classes, and their errors."""


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


class Container:
    def __getitem__(self, key):
        return key

    def __setitem__(self, key, value):
        print('set', key, value)

    def __delitem__(self, key):
        print('del', key)


numbers = [10, 20, 30]
print(numbers[0], numbers[-1], numbers[True], numbers[Index(2)], (1, 2)[1], 'abc'[-2], b'abc'[0], range(5, 10)[-1])
container = Container()
print(container[1], container[1, 2], container[1:2], container[1:2, ..., ::3], container[()], container[(1,)],
      container[None])
container[0] = 1
container[1:2, 3] = 2
del container['key'], container[::-1]
container[0] += 5

for sequence in ([1], (1,), 'a', b'a', range(1), bytearray(b'a')):
    attempt(lambda: sequence[1])
    attempt(lambda: sequence[-2])
    attempt(lambda: sequence['0'])
    attempt(lambda: sequence[1.0])
    attempt(lambda: sequence[None])
    attempt(lambda: sequence[10 ** 30])
    attempt(lambda: sequence[0, 0])
attempt(lambda: {}['missing'])
attempt(lambda: {}[1, 2])
attempt(lambda: {}[[]])
attempt(lambda: {1: 'one'}[1.0])
attempt(lambda: {1: 'one'}[True])
attempt(lambda: {}[:])
for value in (5, 1.5, None, object, len, {1}, iter([])):
    try:
        value[0]
    except TypeError as error:
        print('object is not subscriptable' in str(error), type(value).__name__, error)
attempt(lambda: int[0])
attempt(lambda: [][Index(10 ** 20)])
attempt(lambda: [0][Index('x')])


def assign(target, key):
    target[key] = 0


def delete(target, key):
    del target[key]


for target in ((1,), 'a', b'a', range(3), 5, None, frozenset()):
    attempt(lambda: assign(target, 0))
    attempt(lambda: delete(target, 0))
attempt(lambda: assign([], 0))
attempt(lambda: delete([], 0))
attempt(lambda: assign([1], 'x'))
attempt(lambda: delete([1], 'x'))
attempt(lambda: assign({}, []))
attempt(lambda: delete({}, 'gone'))
attempt(lambda: assign(bytearray(b'a'), 0) or 'fine')


class Missing(dict):
    def __missing__(self, key):
        return f'missing {key}'


class Generic:
    def __class_getitem__(cls, item):
        return f'{cls.__name__}[{item}]'


print(Missing()['x'], Missing(a=1)['a'], Missing().get('x'), 'x' in Missing())
print(Generic[1], Generic['a', 'b'])
