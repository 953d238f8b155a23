from _heapq import heappush, heappop, heapify, heapreplace, heappushpop, _heappop_max, _heapify_max, _heapreplace_max


def attempt(function, *arguments, **keywords):
    try:
        print(function(*arguments, **keywords))
    except Exception as error:
        print(type(error).__name__, error)

class Own(list):
    """Its methods are not asked: the heap works on the list itself."""

    def append(self, item):
        raise RuntimeError("append")

    def __len__(self):
        return 0

    def __getitem__(self, index):
        raise RuntimeError("getitem")

    def pop(self, *arguments):
        raise RuntimeError("pop")


heap = Own()
for n in (5, 1, 4, 2):
    heappush(heap, n)
print(list.__repr__(heap), heappop(heap), heapreplace(heap, 9), list.__repr__(heap))


class Reversed:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        return self.n > other.n

    def __repr__(self):
        return "R%d" % self.n


heap = [Reversed(n) for n in (3, 8, 1, 9, 4)]
heapify(heap)
print([heappop(heap) for _ in range(5)])


class OnlyGreater:
    """Has no __lt__: the other's __gt__ is asked."""

    def __init__(self, n):
        self.n = n

    def __gt__(self, other):
        return self.n > other.n

    def __repr__(self):
        return "G%d" % self.n


heap = []
for n in (4, 2, 7, 1):
    heappush(heap, OnlyGreater(n))
print([heappop(heap) for _ in range(4)])


class NoOrder:
    pass


attempt(heapify, [NoOrder(), NoOrder()])
attempt(heappush, [None], None)
attempt(heappush, [{}], {})
attempt(heapify, [(1, NoOrder()), (1, NoOrder())])
print(heapify([(1, NoOrder()), (2, NoOrder())]), heapify([]), heapify([None]))


class Tuple(tuple):
    def __lt__(self, other):
        return tuple.__gt__(self, other)


heap = [Tuple((n,)) for n in (1, 3, 2)]
heapify(heap)
print(heap)
heap = [Tuple((1,)), (2,), Tuple((3,))]
heapify(heap)
print(heap)


class Int(int):
    def __lt__(self, other):
        return int(self) % 3 < int(other) % 3


heap = [Int(n) for n in (5, 3, 4, 7)]
heapify(heap)
print(heap, [heappop(heap) % 3 for _ in range(4)])
queue = []
for priority, name in ((2, "code"), (1, "write"), (3, "release"), (1, "read")):
    heappush(queue, (priority, name))
print([heappop(queue)[1] for _ in range(4)])
heap = [float("inf"), float("-inf"), 0.0, -0.0, 1e300]
heapify(heap)
print([heappop(heap) for _ in range(5)])
heap = ["b", "abc", "", "\xe9", "\u20ac", "z"]
heapify(heap)
print([heappop(heap) for _ in range(6)])
heap = [b"b", b"a", bytearray(b"0")]
heapify(heap)
print(heap)
heap = [[2], [1, 5], [1]]
_heapify_max(heap)
print(heap, _heapreplace_max(heap, [0]), _heappop_max(heap), heap)
print(heappushpop([1, 2], 0), heappushpop([1, 2], 1), heappushpop([1, 2], 3), heapreplace([1, 2], 0))
