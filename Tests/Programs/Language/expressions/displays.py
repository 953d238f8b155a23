"""List, tuple, set and dict displays, with unpackings."""


def attempt(source):
    try:
        print(source, '=>', eval(source))
    except Exception as error:
        print(source, '=>', type(error).__name__, error)


print([], [1], [1, ], [1, 2, 3], [[]], [[], [[]]])
print((), (1,), (1, 2), ((),), ((1,),), (1), 1, )
print({1}, {1, 1, 1}, len({1, 1.0, True}), {1, 1.0}, {1.0, 1}, {()})
print({}, {1: 2}, {1: 2, }, {1: 'a', 1.0: 'b', True: 'c'}, {'a': {'b': {}}})
print([*range(3), 'x', *'yz', *()], (*range(2), 9), {*[1, 2], *(2, 3)}, [*{}, *[]])
print({**{'a': 1}, 'b': 2, **{'a': 3, 'c': 4}, 'a': 5}, {**{}}, {**{1: 2}, **{2: 3}})
print([*[*[*[1]]]], [*map(str, [1, 2])], [*{'k': 'v'}.items()])
first = [[]] * 2
first[0].append(1)
print(first, [[] for _ in range(2)])
order = []


def note(value):
    order.append(value)
    return value


print({note('k1'): note('v1'), note('k2'): note('v2')}, order)
order.clear()
print([note(1), *[note(2), note(3)], note(4)], {note(5), note(6)}, {**{note(7): note(8)}, note(9): note(10)}, order)
attempt('{[]}')
attempt('{[]: 1}')
attempt('{{}: 1}')
attempt('{{1}}')
attempt('{(1, [])}')
attempt('[*5]')
attempt('(*None,)')
attempt('{*5}')
attempt('[*1, *2]')
attempt('{**5}')
attempt('{**[(1, 2)]}')
attempt('{**None}')
attempt('{**{1: 2}, **"ab"}')
attempt('[*[1], *[2, *[3]]]')
attempt('(1, 2) + (3,)')
attempt('1, 2, *[3]')
attempt('*[1], 2')
attempt('{*()}')
attempt('[undefined]')
attempt('{1: undefined}')
print(repr(set()), repr(frozenset()), {frozenset({1}): 1}, [None, True, ...])
self_containing = [1]
self_containing.append(self_containing)
print(self_containing)
loop = {}
loop['me'] = loop
print(loop)
pair = ([],)
pair[0].append(pair)
print(pair)
print([1, 2] is [1, 2], [] == [], {} == {}, (1, 2) == (1, 2))


class Mapping:
    def keys(self):
        print('keys')
        return ['x', 'y']

    def __getitem__(self, key):
        print('item', key)
        return key * 2


print({**Mapping(), 'y': 0})
