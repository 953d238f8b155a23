"""Methods and operators of lists."""


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


a = [1, 2]
print(a.append(3), a, a.extend([4, 5]), a, a.insert(0, 0), a, a.insert(-1, 'x'), a, a.insert(100, 'end'), a,
      a.insert(-100, 'start'), a)
print(a.pop(), a.pop(0), a.pop(-2), a, a.remove('x') if 'x' in a else 'gone', a, a.index(2), a.index(2, 1), a.count(1),
      a.count('x'), a.reverse(), a)
b = a.copy()
b.append(9)
print(a, b, a == b, a is not b, b.clear(), b, a[:], a * 2, 2 * a, a * 0, a * -1, a + [7], [] + [], [[]] * 3)
a += (10, 11)
a += 'xy'
a *= 2
print(a, len(a), a.index(10, 5), a.index(10, 0, 9), a.index('y', -3), bool(a), 10 in a)
a.extend(a)
print(len(a), a[:3])
a.extend(x for x in range(2))
a.extend({'k': 'v'})
a.extend({5})
print(a[-4:], list(), list('abc'), list((1, 2)), list({1: 2}), list(range(3)), list(map(str, [1])))
attempt(lambda: [].pop())
attempt(lambda: [1].pop(1))
attempt(lambda: [1].pop(-2))
attempt(lambda: [1].pop('a'))
attempt(lambda: [1].pop(1, 2))
attempt(lambda: [1].remove(2))
attempt(lambda: [1].remove())
attempt(lambda: [1].index(2))
attempt(lambda: ['a'].index('b'))
attempt(lambda: [1, 2].index(1, 1))
attempt(lambda: [1].index(1, 'a'))
attempt(lambda: [1].insert(1))
attempt(lambda: [1].insert('a', 1))
attempt(lambda: [1].insert(1.0, 1))
attempt(lambda: [1].extend(5))
attempt(lambda: [1].extend(None))
attempt(lambda: [1].append())
attempt(lambda: [1].append(1, 2))
attempt(lambda: [1] + (2,))
attempt(lambda: [1] + 5)
attempt(lambda: [1] + None)
attempt(lambda: (1,) + [2])
attempt(lambda: [1] * [2])
attempt(lambda: [1] * 1.0)
attempt(lambda: [1] * None)
attempt(lambda: [1] - [1])
attempt(lambda: list(5))
attempt(lambda: list([1], [2]))
attempt(lambda: list.append([], 1))
attempt(lambda: [1].count())
attempt(lambda: [1].clear(1))
attempt(lambda: [1].copy(1))
attempt(lambda: [1].reverse(1))
attempt(lambda: [].__iadd__(5))


def failing():
    yield 'one'
    raise ValueError('after one')


partial = []
attempt(lambda: partial.extend(failing()))
print(partial)


class Equal:
    def __init__(self, log):
        self.log = log

    def __eq__(self, other):
        self.log.append(other)
        return other == 3


log = []
print([1, 2, 3, 4].index(Equal(log)), log, [1, 3, 3].count(Equal([])), [5, 3].remove(Equal([])))
shrinking = list(range(10))
for item in shrinking:
    shrinking.remove(item)
print(shrinking)
growing = [1]
for item in growing:
    if len(growing) < 6:
        growing.append(item * 2)
print(growing)
matrix = [[1, 2, 3], [4, 5, 6]]
print([list(row) for row in zip(*matrix)], sum(matrix, []), [row[::-1] for row in matrix], max(matrix), matrix[1][2],
      [*matrix[0], *matrix[1]])
stack, queue = [], list('abc')
for item in '(()':
    stack.append(item)
    if item == ')':
        stack.pop(), stack.pop()
print(stack, queue.pop(0), queue, [x for i, x in enumerate('abcdef') if i % 2], sorted(set([3, 1, 3])),
      list(dict.fromkeys('abracadabra')))
big = []
for i in range(1000):
    big.insert(0, i)
print(big[:3], big[-3:], len(big), sum(big), [big.pop() for _ in range(3)], big.index(500))
