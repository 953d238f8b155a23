"""repr, str, comparison and hashing of deeply nested and of self-containing objects."""


def attempt(label, call):
    try:
        result = call()
        print(label, result if not isinstance(result, str) else len(result))
    except RecursionError as error:
        print(label, type(error).__name__, '' if label.startswith('node') else error)


def nest(make, depth):
    value = make(None)
    for _ in range(depth):
        value = make(value)
    return value


MAKERS = {
    'list': lambda inner: [inner],
    'tuple': lambda inner: (inner,),
    'dict': lambda inner: {'k': inner},
    'frozenset': lambda inner: frozenset([inner]),
    'slice': lambda inner: slice(inner),
    'mixed': lambda inner: [({'k': inner},)],
}
for name, make in MAKERS.items():
    shallow, other = nest(make, 50), nest(make, 50)
    deep, same = nest(make, 5000), nest(make, 5000)
    if name == 'frozenset':
        continue
    attempt(f'{name} repr shallow', lambda: repr(shallow))
    attempt(f'{name} repr deep', lambda: repr(deep))
    attempt(f'{name} str deep', lambda: str(deep))
    attempt(f'{name} ascii deep', lambda: ascii(deep))
    attempt(f'{name} format deep', lambda: f'{deep}')
    attempt(f'{name} equal shallow', lambda: shallow == other)
    attempt(f'{name} equal deep', lambda: deep == same)
    attempt(f'{name} unequal deep', lambda: deep != same)
    attempt(f'{name} identical deep', lambda: deep is deep)
    if name in ('list', 'tuple'):
        attempt(f'{name} less deep', lambda: deep < same)
        attempt(f'{name} in deep', lambda: same in [deep])
    del deep, same
shallow, other = nest(MAKERS['frozenset'], 50), nest(MAKERS['frozenset'], 50)
attempt('frozenset repr shallow', lambda: repr(shallow))
attempt('frozenset equal shallow', lambda: shallow == other)
attempt('tuple hash shallow', lambda: hash(nest(MAKERS['tuple'], 100)) == hash(nest(MAKERS['tuple'], 100)))

loop = []
loop.append(loop)
print(loop, [loop], str(loop))
a, b = [], []
a.append(b)
b.append(a)
print(a, b)
d = {}
d['self'] = d
d['list'] = [d]
print(d, d.values(), d.items(), d.keys())
t = ([],)
t[0].append(t)
print(t)
attempt('loops equal', lambda: a == b)
other = []
other.append(other)
attempt('two loops equal', lambda: loop == other)
attempt('loop equals itself', lambda: loop == loop)
attempt('loop in itself', lambda: loop in loop)
attempt('dict loops', lambda: d == {'self': d, 'list': [d]})
attempt('loop less', lambda: loop < other)
attempt('loop count', lambda: loop.count(other))


class Node:
    def __init__(self, next=None):
        self.next = next

    def __repr__(self):
        return f'Node({self.next!r})'

    def __eq__(self, other):
        return self.next == other.next


chain, same = Node(), Node()
for _ in range(20):
    chain, same = Node(chain), Node(same)
print(chain, chain == same)
for _ in range(3000):
    chain, same = Node(chain), Node(same)
attempt('node repr', lambda: repr(chain))
attempt('node equal', lambda: chain == same)
print('end')
