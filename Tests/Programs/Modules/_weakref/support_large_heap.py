"""A large heap, and a great many things that were dropped and had nothing to do with what is weakly referenced."""
import _weakref


class Node:
    def __init__(self, number):
        self.number = number
        self.others = [number]


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
