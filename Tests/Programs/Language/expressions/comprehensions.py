"""Comprehensions of lists, sets and dicts: nesting, conditions, scopes."""

print([x for x in range(5)], [x for x in range(10) if x % 2], [x for x in range(30) if x % 2 if x % 3 if x % 5])
print([(x, y) for x in range(3) for y in range(x)], [(x, y) for x in range(3) if x for y in 'ab' if y == 'a'])
print([[row[i] for row in [[1, 2, 3], [4, 5, 6]]] for i in range(3)])
print([cell for row in [[1, 2], [3]] for cell in row])
print({x % 3 for x in range(9)}, {x: x * x for x in range(4)}, {k: v for k, v in [('a', 1), ('b', 2), ('a', 3)]})
print([x if x else 'zero' for x in range(3)], [x for x in (1, 2, 3) if x != 2], [*[x for x in 'ab']])
print([a + b for a, b in [(1, 2), (3, 4)]], [first for first, *rest in ['abc', 'de']], [x for x, in [(1,), (2,)]])
print([lambda: i for i in range(3)][0](), [f() for f in [lambda: i for i in range(3)]],
      [f() for f in [lambda i=i: i for i in range(3)]])

x = 'outer'
print([x for x in range(3)], x)
print([x for _ in range(2)])


def function(n):
    total = 10
    inner = [total + i * n for i in range(3)]
    return inner, [j for j in range(n) if j < n], 'i' in locals()


print(function(3))


class Body:
    limit = 3
    visible = [i for i in range(limit)]
    try:
        hidden = [limit for _ in range(1)]
    except NameError as error:
        hidden = str(error)
    nested = [[i for i in range(j)] for j in range(limit)]


print(Body.visible, Body.hidden, Body.nested, hasattr(Body, 'i'))

order = []


def note(value):
    order.append(value)
    return value


print({note(('key', i)): note(('value', i)) for i in note([1, 2])})
print(order)
order.clear()
print([note(i + j) for i in note([1, 2]) for j in note([10, 20]) if note(i) == 1], order)


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: [x for x in 5])
attempt(lambda: [x for x in range(3) for y in x])
attempt(lambda: [a for a, b in [(1, 2, 3)]])
attempt(lambda: [1 // x for x in (1, 0)])
attempt(lambda: {[]: x for x in range(1)})
attempt(lambda: {x: y for x in range(3)})
attempt(lambda: [z for y in range(2)])
attempt(lambda: {[] for _ in range(1)})
target = [0] * 3
print([target for target[0] in range(3)], target)


class Box:
    pass


box = Box()
print([box.value * 2 for box.value in range(3)], box.value)
print([y := 5, y ** 2], [last := i for i in range(4)], last)
print(any((hit := n) > 3 for n in [1, 4, 9]), hit)
print([[(i, j) for j in range(i)] for i in range(3)], [sum(i for i in range(j)) for j in range(4)])
print([locals() for q in range(1)][0].get('q'), [name for name in [].__class__.__name__])
print([i for i in range(5) if not i & 1 or i == 3], [i for i in range(3) if (lambda v: v > 0)(i)])
print(len([None for _ in range(100000)]), sum([i for i in range(1000)]))
