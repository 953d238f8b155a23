"""Starred expressions in displays, calls, returns, subscripts and loops."""


def attempt(source, **names):
    try:
        print(source, '=>', eval(source, names))
    except Exception as error:
        print(source, '=>', type(error).__name__, error)


head = 1, *[2, 3]
print(head, *head, [*head, *head], {*head}, (*head,), [*head][::-1])
print(*[], *(), sep='-')
print(*'abc', *[1, 2], sep='-', end='!\n')
t = *'xy', 'z'
print(t)


def returns():
    rest = (2, 3)
    return 1, *rest


def yields():
    rest = [2, 3]
    yield 1, *rest
    yield (*rest, 4)


print(returns(), list(yields()))
for x in [*[1], *(2, 3)]:
    print(x, end=' ')
print()
print({'t': (*range(2), *range(2))}, [[*a, *b] for a, b in [('x', 'yz')]], [*[i for i in range(3)], *(j for j in 'ab')])
print({1: 'a', **{2: 'b'}, **{1: 'c'}}, dict(**{'k': 1}, z=2, **{'y': 3}), [*{'k1': 1, 'k2': 2}], [*{'k': 1}.items()])


class Announcing:
    def __init__(self, name, values):
        self.name, self.values = name, values

    def __iter__(self):
        print('iter', self.name)
        for value in self.values:
            print('give', value)
            yield value
        print('end', self.name)


print([*Announcing('a', [1, 2]), 'between', *Announcing('b', [3])])
print(max(*Announcing('args', [3, 4]), 5))
x, *y, z = Announcing('unpack', 'pqrs')
print(x, y, z)
attempt('[*a]', a=5)
attempt('(*a, *b)', a=[1], b=2.5)
attempt('{*a, *b}', a=[1], b=[[]])
attempt('print(*a)', a=None)
attempt('{**a}', a=[1])
attempt('{**a, **b}', a={}, b=None)
attempt('f(*a, **b)', f=dict, a=[[(1, 2)]], b={'x': 3})
attempt('f(*a, *b, **c, **d)', f=lambda *x, **y: (x, y), a='a', b='b', c={'c': 1}, d={'d': 2})
attempt('f(**a, **b)', f=lambda **y: y, a={'c': 1}, b={'c': 2})
attempt('[*a or b]', a=[], b=[7])
attempt('[*a if a else b]', a=[], b=[8])
attempt('[*lambda: 1]')
attempt('[*a + b]', a=[1], b=[2])
attempt('*a, *b', a=[1], b=[2])
attempt('(*a)', a=[1])
attempt('*a', a=[1])
attempt('x[*a]', x={}, a=[1])
attempt('x[(*a,)]', x={(1,): 'tuple key'}, a=[1])
attempt('[*[*[*a]]]', a='deep')
attempt('{**{**a}}', a={1: 2})
attempt('{*a: 1}', a=[1])
attempt('[*x for x in a]', a=[[1]])
attempt('(lambda *a, **k: (a, k))(*a, 5, *a, k=1)', a=[1])
attempt('not *a', a=[1])
