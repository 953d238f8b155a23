"""Recursive generators: trees, combinatorics, walking nested data, depth."""


def walk(tree, depth=0):
    if isinstance(tree, dict):
        for name, branch in tree.items():
            yield depth, name
            yield from walk(branch, depth + 1)
    elif isinstance(tree, (list, tuple)):
        for branch in tree:
            yield from walk(branch, depth)
    else:
        yield depth, tree


data = {'root': [{'a': [1, 2]}, {'b': {'c': (3, [4])}}], 'empty': [], 'leaf': 5}
for depth, name in walk(data):
    print('  ' * depth + str(name))


def combinations(items, k):
    if k == 0:
        yield ()
        return
    for i, item in enumerate(items):
        for rest in combinations(items[i + 1:], k - 1):
            yield (item, *rest)


def subsets(items):
    if items:
        head, *tail = items
        for subset in subsets(tail):
            yield subset
            yield [head] + subset
    else:
        yield []


def partitions(n, largest=None):
    largest = largest or n
    if n == 0:
        yield []
    for part in range(min(n, largest), 0, -1):
        for rest in partitions(n - part, part):
            yield [part] + rest


def gray(n):
    if n == 0:
        yield ''
        return
    yield from ('0' + code for code in gray(n - 1))
    yield from ('1' + code for code in reversed(list(gray(n - 1))))


def hanoi(n, a='a', b='b', c='c'):
    if n:
        yield from hanoi(n - 1, a, c, b)
        yield a + c
        yield from hanoi(n - 1, b, a, c)


def inorder(node):
    if node:
        left, value, right = node
        yield from inorder(left)
        yield value
        yield from inorder(right)


def insert(node, value):
    if not node:
        return None, value, None
    left, here, right = node
    return (insert(left, value), here, right) if value < here else (left, here, insert(right, value))


def parentheses(n, opened=0):
    if n == 0 and opened == 0:
        yield ''
    if n:
        yield from ('(' + rest for rest in parentheses(n - 1, opened + 1))
    if opened:
        yield from (')' + rest for rest in parentheses(n, opened - 1))


print(list(combinations('abcd', 2)), sorted(subsets([1, 2, 3])), list(partitions(5)))
print(list(gray(3)), list(hanoi(3)), list(parentheses(3)))
tree = None
for value in (5, 2, 8, 1, 9, 3):
    tree = insert(tree, value)
print(list(inorder(tree)))


def chain(depth):
    if depth == 0:
        received = yield 'bottom'
        return [received]
    result = yield from chain(depth - 1)
    return result + [depth]


g = chain(50)
print(next(g))
try:
    g.send('down and up')
except StopIteration as stop:
    print(stop.value)


def depth_of(g):
    depth = 0
    while g is not None:
        depth += 1
        g = g.gi_yieldfrom
    return depth


g = chain(30)
print(depth_of(g))
next(g)
print(depth_of(g))


def catching(depth):
    try:
        if depth == 0:
            yield 'waiting'
        else:
            yield from catching(depth - 1)
    except ValueError as error:
        if depth % 2 == 0:
            raise ValueError(f'{error} {depth}')
        yield f'caught at {depth}: {error}'


g = catching(4)
next(g)
print(g.throw(ValueError('start')))
g.close()


def sums(items):
    total = 0
    for item in items:
        if isinstance(item, list):
            total += yield from sums(item)
        else:
            total += item
    yield total
    return total


print(list(sums([1, [2, 3], [[4], 5]])))


def infinite(n):
    yield n
    yield from infinite(n + 1)


source = infinite(0)
print([next(source) for _ in range(20)])
try:
    for n in infinite(0):
        pass
except RecursionError as error:
    print(type(error).__name__)


def mutual_a(n):
    if n:
        yield f'a{n}'
        yield from mutual_b(n - 1)


def mutual_b(n):
    if n:
        yield f'b{n}'
        yield from mutual_a(n - 1)


print(' '.join(mutual_a(7)))
