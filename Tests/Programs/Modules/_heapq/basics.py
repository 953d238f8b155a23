from _heapq import heappush, heappop, heapify, heapreplace, heappushpop, _heappop_max, _heapify_max, _heapreplace_max


def attempt(function, *arguments, **keywords):
    try:
        print(function(*arguments, **keywords))
    except Exception as error:
        print(type(error).__name__, error)

state = 12345


def number(limit):
    global state
    state = (state * 1103515245 + 12345) % 2 ** 31
    return state // 7 % limit


heap = []
for _ in range(40):
    heappush(heap, number(100))
print(heap)
print([heappop(heap) for _ in range(20)], heap)
print(heappushpop(heap, 5), heappushpop(heap, 1000), heapreplace(heap, 3), heap)
for size in (0, 1, 2, 3, 10, 33):
    data = [number(50) for _ in range(size)]
    heap = data[:]
    heapify(heap)
    print(heap)
    print([heappop(heap) for _ in range(size)] == sorted(data))
    heap = data[:]
    _heapify_max(heap)
    print(heap)
    print([_heappop_max(heap) for _ in range(size)] == sorted(data, reverse=True))
big = [number(10 ** 6) for _ in range(5001)]
heap = big[:]
heapify(heap)
print(heap[:10], heap[2500:2510], sum(i * x for i, x in enumerate(heap)) % 1000003)
print(all(heap[i] <= heap[2 * i + k] for i in range(len(heap)) for k in (1, 2) if 2 * i + k < len(heap)))
heap = big[:]
_heapify_max(heap)
print(heap[:10], sum(i * x for i, x in enumerate(heap)) % 1000003)
print(_heapreplace_max(heap, -1), heap[:3], _heappop_max(heap))
heap = [[1, "a"], [0, "b"], [2, "c"]]
heapify(heap)
print(heap)
heap = []
for word in "the quick brown fox jumps over the lazy dog".split():
    heappush(heap, (len(word), word))
print([heappop(heap) for _ in range(len(heap))])
heap = [2.5, 1, 3.25, -1.0, 0]
heapify(heap)
print(heap, heappop(heap), heappushpop([], "x"))
heap = [(1, 2), (1, 1), (1,), (0, "z"), (2 ** 70, 0), (-2 ** 70, 0)]
heapify(heap)
print([heappop(heap) for _ in range(6)])


class L(list):
    pass


l = L([3, 1, 2])
heapify(l)
heappush(l, 0)
print(l, heappop(l), type(l).__name__)
