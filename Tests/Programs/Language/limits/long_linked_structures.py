"""Structures a million links deep, built, walked and dropped without recursion."""


class Node:
    __slots__ = ('value', 'next')

    def __init__(self, value, next):
        self.value, self.next = value, next


def build(n):
    head = None
    for i in range(n):
        head = Node(i, head)
    return head


def total(node):
    result = 0
    while node is not None:
        result += node.value
        node = node.next
    return result


head = build(1000000)
print(total(head), head.value)
head = None
print('slots dropped')


class Plain:
    pass


head = None
for i in range(100000):
    node = Plain()
    node.next = head
    head = node
del head, node
print('instances with dicts dropped')
items = []
for i in range(300000):
    items = [items]
depth = 0
walk = items
while walk:
    walk = walk[0]
    depth += 1
print(depth)
del items, walk
print('lists dropped')
pair = ()
for i in range(300000):
    pair = (i, pair)
print(pair[0], pair[1][0], pair[1][1][0])
pair = None
print('tuples dropped')
mapping = {}
for i in range(200000):
    mapping = {'inner': mapping}
del mapping
print('dicts dropped')


def make_closure(inner):
    def closure():
        return inner
    return closure


closure = None
for i in range(100000):
    closure = make_closure(closure)
steps = 0
walk = closure
while walk is not None:
    walk = walk()
    steps += 1
print(steps)
del closure, walk
print('closures dropped')


class Method:
    def __init__(self, callback):
        self.callback = callback

    def method(self):
        return self.callback


bound = None
for i in range(50000):
    bound = Method(bound).method
steps = 0
while bound is not None:
    bound = bound()
    steps += 1
print(steps)


def generator(inner):
    yield inner


chained = None
for i in range(50000):
    chained = generator(chained)
steps = 0
while chained is not None:
    chained = next(chained)
    steps += 1
print(steps)
ring = first = Plain()
for i in range(100000):
    following = Plain()
    following.previous = ring
    ring = following
first.previous = ring
del ring, first, following
print('a ring dropped')
iterator = iter([1, 2, 3])
for i in range(1000):
    iterator = iter(iterator)
print(list(iterator))
view = [0] * 10
for i in range(50000):
    view = reversed([view])
del view
print('iterators dropped')
tower = type('Base', (), {})
for i in range(100):
    tower = type(f'Level{i}', (tower,), {})
print(len(tower.__mro__), tower.__name__)
