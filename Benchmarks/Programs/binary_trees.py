"""Object allocation: complete binary trees of small instances, built, walked and dropped."""
import sys

ROUNDS = 30


class Node:
    __slots__ = ("left", "right")

    def __init__(self, left, right):
        self.left = left
        self.right = right

    def count(self):
        if self.left is None:
            return 1
        return 1 + self.left.count() + self.right.count()


class PlainNode:
    def __init__(self, depth):
        self.depth = depth
        self.children = [PlainNode(depth - 1), PlainNode(depth - 1)] if depth else []


def build(depth):
    if depth == 0:
        return Node(None, None)
    return Node(build(depth - 1), build(depth - 1))


def main():
    rounds = int(ROUNDS * float(sys.argv[1])) if len(sys.argv) > 1 else ROUNDS
    kept = build(12)
    for _ in range(max(rounds, 1)):
        total = 0
        for depth in range(4, 13, 2):
            for _ in range(1 << (12 - depth)):
                total += build(depth).count()
        plain = PlainNode(12)
        leaves = 0
        todo = [plain]
        while todo:
            node = todo.pop()
            if node.children:
                todo.extend(node.children)
            else:
                leaves += 1
        # Trees of depth d have 2 ** (d + 1) - 1 nodes, and there are 2 ** (12 - d) of them.
        if total != 5 * 8192 - (256 + 64 + 16 + 4 + 1) or leaves != 4096:
            raise AssertionError("wrong counts: %r, %r" % (total, leaves))
    if kept.count() != 8191:
        raise AssertionError("the kept tree has changed")
    print("binary_trees:", total, leaves)


main()
