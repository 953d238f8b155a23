"""Methods and operators of dicts, and their order."""


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


d = {'b': 1, 'a': 2}
d['c'] = 3
d['b'] = 10
print(d, list(d), len(d), d['b'], d.get('x'), d.get('x', 0), d.get('a', 0), d.setdefault('a', 9), d.setdefault('d', 4),
      d.setdefault('e'), d)
del d['b']
d['b'] = 'again'
print(d, d.pop('a'), d.pop('zzz', 'default'), d, d.popitem(), d.popitem(), d)
d.update({'x': 1}, y=2)
d.update([('z', 3), 'ab'])
d.update(x=100)
d.update()
print(d, d.copy() == d, d.copy() is d, 'x' in d, 100 in d, bool(d), bool({}), d == dict(d), d != {}, d.clear(), d)
print(dict(), dict(a=1), dict({'a': 1}, b=2), dict([(1, 2), [3, 4]]), dict(zip('ab', [1, 2])), dict(['ab', 'cd']),
      dict({1: 2}), dict(x=1, **{'y z': 2}))
print(dict.fromkeys('ab'), dict.fromkeys([1, 2], 0), dict.fromkeys('aab', []), dict.fromkeys(range(3), 'v'),
      {}.fromkeys('x'), dict.fromkeys({1: 2}), dict.fromkeys(()))
print({1: 'int', 1.0: 'float', True: 'bool'}, {0: 'a', False: 'b'}, {'1': 1, 1: '1'}, {None: 1, (): 2, '': 3},
      {(1, 2): 3}[1, 2], {1: {2: {3: 'deep'}}}[1][2][3])
attempt(lambda: {}['k'])
attempt(lambda: {}[1, 2])
attempt(lambda: {}.pop('k'))
attempt(lambda: {}.pop())
attempt(lambda: {}.pop('a', 'b', 'c'))
attempt(lambda: {}.popitem())
attempt(lambda: {[]: 1})
attempt(lambda: {}.get([]))
attempt(lambda: {}.get())
attempt(lambda: {}.setdefault([]))
attempt(lambda: {}.update(5))
attempt(lambda: {}.update([5]))
attempt(lambda: {}.update([(1, 2, 3)]))
attempt(lambda: {}.update(['abc']))
attempt(lambda: {}.update([(1,)]))
attempt(lambda: {}.update([([], 1)]))
attempt(lambda: {}.update({}, {}))
attempt(lambda: dict(5))
attempt(lambda: dict([1]))
attempt(lambda: dict(None))
attempt(lambda: dict('ab'))
attempt(lambda: dict([(1, 2)], [(3, 4)]))
attempt(lambda: dict(**{1: 2}))
attempt(lambda: dict.fromkeys(5))
attempt(lambda: dict.fromkeys([[]]))
attempt(lambda: {} + {})
attempt(lambda: {} | {})
attempt(lambda: {} < {})
attempt(lambda: {}.missing)
attempt(lambda: {}.copy(1))
attempt(lambda: exec("del d['k']", {'d': {}}))


class Key:
    def __init__(self, name, value):
        self.name, self.value = name, value

    def __hash__(self):
        log.append(f'hash {self.name}')
        return self.value

    def __eq__(self, other):
        log.append(f'{self.name} == {other.name}')
        return self.value == other.value


log = []
one, same, other = Key('one', 1), Key('same', 1), Key('other', 9)
table = {one: 'first'}
table[same] = 'second'
print(len(table), list(table)[0].name, table[one], other in table, log)
counts = {}
for letter in 'mississippi':
    counts[letter] = counts.get(letter, 0) + 1
groups = {}
for word in ['apple', 'avocado', 'bean', 'beet', 'corn']:
    groups.setdefault(word[0], []).append(word)
print(counts, groups, {v: k for k, v in counts.items()}, sorted(counts.items(), key=lambda kv: (-kv[1], kv[0])),
      max(counts, key=counts.get), sum(counts.values()))
big = {i: i * i for i in range(1000)}
for i in range(0, 1000, 2):
    del big[i]
for i in range(1000, 1010):
    big[i] = None
print(len(big), list(big)[:3], list(big)[-3:], big[999], 500 in big, 501 in big, big.pop(501), len(big),
      next(iter(big)), next(reversed(big)))


class Lower(dict):
    def __setitem__(self, key, value):
        super().__setitem__(key.lower(), value)

    def __missing__(self, key):
        return f'no {key}'


lower = Lower(ABC=1)
lower['XYZ'] = 2
lower.update(QQQ=3)
print(lower, lower['nothing'], lower.get('nothing'), type(lower.copy()).__name__, {**lower},
      lower == {'ABC': 1, 'xyz': 2, 'QQQ': 3})
