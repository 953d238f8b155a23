# Weak references answer None, and finalizers run, as soon as the last name of their object goes: also in a program that
# has a large heap and has dropped a great many things that had nothing to do with them.
import _weakref


class Node:
    def __init__(self, number):
        self.number = number
        self.others = [number]


class Told:
    count = 0

    def __del__(self):
        Told.count += 1


kept = [Node(number) for number in range(8000)]
standing = _weakref.ref(kept[0])


def busy(number):
    node = Node(number)
    node.itself = [node.others]
    return node.number


total = 0
for number in range(1200):
    total += busy(number)
    node = Node(number)
    del node
print(total)

dead = 0
for number in range(20):
    node = Node(number)
    reference = _weakref.ref(node)
    node = None
    dead += reference() is None
print(dead)

for number in range(20):
    told = Told()
    del told
print(Told.count)


def local():
    node = Node(0)
    proxy = _weakref.proxy(node)
    print(proxy.number)
    node = None
    try:
        print(proxy.number)
    except ReferenceError as error:
        print(error)


local()
print(standing() is kept[0])
