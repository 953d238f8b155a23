from _heapq import heappush, heappop, heapify, heapreplace, heappushpop, _heappop_max, _heapify_max, _heapreplace_max


def attempt(function, *arguments, **keywords):
    try:
        print(function(*arguments, **keywords))
    except Exception as error:
        print(type(error).__name__, error)

for call in (
    lambda: heappush(1, 2), lambda: heappush([]), lambda: heappop([]), lambda: heappop(()), lambda: heapreplace([], 1), lambda: heapify(1), lambda: heapify((1,)), lambda: _heappop_max([]), lambda: _heapreplace_max([], 1), lambda: heappushpop(3, 3),
    lambda: heapreplace(3, 3), lambda: heappush(heap=[], item=1), lambda: _heapify_max(3), lambda: heappush([1], "a"), lambda: heapify([1, "a", 2]), lambda: heappop(), lambda: heappush([], 1, 2), lambda: heappushpop(["a"], 1), lambda: _heappop_max(None),
    lambda: heapify([1j, 2j]), lambda: heappop([None, 1, None]),
):
    attempt(call)


class Item:
    action = None

    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        if Item.action:
            Item.action()
        return self.value < other.value

    def __repr__(self):
        return str(self.value)


def fresh(n=12):
    global heap
    Item.action = None
    heap = [Item(i * 7 % n) for i in range(n)]
    heapify(heap)
    return heap


def act(action):
    def once():
        Item.action = None
        action()
    Item.action = once


for action in (lambda: heap.clear(), lambda: heap.pop(), lambda: heap.append(Item(0)), lambda: heap.extend([Item(3)] * 1000), lambda: heap.__delitem__(slice(1, None)), lambda: 1 / 0):
    for operation in (
        lambda: heappush(heap, Item(-1)), lambda: heappop(heap), lambda: heapify(heap), lambda: heapreplace(heap, Item(99)), lambda: heappushpop(heap, Item(99)),
        lambda: _heappop_max(heap), lambda: _heapify_max(heap), lambda: _heapreplace_max(heap, Item(-9)),
    ):
        fresh()
        act(action)
        attempt(operation)
        Item.action = None
        print(len(heap))
# Which comparisons are made, and in what order.
log = []


class Logged:
    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        log.append((self.value, other.value))
        return self.value < other.value


heap = [Logged(v) for v in (5, 3, 8, 1, 9, 2)]
heapify(heap)
print([h.value for h in heap], log)
log.clear()
heappush(heap, Logged(0))
print(log)
log.clear()
heappop(heap)
print(log)
log.clear()
heappushpop(heap, Logged(4))
heapreplace(heap, Logged(6))
print(log)
log.clear()
_heapify_max(heap)
_heappop_max(heap)
_heapreplace_max(heap, Logged(7))
print([h.value for h in heap], log)


class Truth:
    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        return [] if self.value > other.value else [1]


heap = [Truth(v) for v in (3, 1, 2)]
heapify(heap)
print([h.value for h in heap])
