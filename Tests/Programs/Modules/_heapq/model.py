from _heapq import heappush, heappop, heapify, heapreplace, heappushpop, _heappop_max, _heapify_max, _heapreplace_max


def attempt(function, *arguments, **keywords):
    try:
        print(function(*arguments, **keywords))
    except Exception as error:
        print(type(error).__name__, error)

# A heap against a sorted list.
state = 99


def number(limit):
    global state
    state = (state * 1103515245 + 12345) % 2 ** 31
    return state // 17 % limit


def kinds(n):
    return (n, float(n), (n % 10, n), [n % 7, n], "%04d" % n, (n % 3, "t%d" % n, None)[:2])


for kind in range(6):
    heap, model = [], []
    for step in range(120):
        item = kinds(number(1000))[kind]
        choice = number(5)
        if choice < 2 or not heap:
            heappush(heap, item)
            model.append(item)
            model.sort()
        elif choice == 2:
            assert heappop(heap) == model.pop(0)
        elif choice == 3:
            assert heapreplace(heap, item) == model[0]
            model[0] = item
            model.sort()
        else:
            expected = min(model[0], item)
            assert heappushpop(heap, item) == expected
            model.append(item)
            model.sort()
            model.remove(expected)
        assert sorted(heap) == model and (not heap or heap[0] == model[0]), (kind, step)
    print(kind, len(heap), heap[:3])
heap = [number(50) for _ in range(40)]
model = sorted(heap, reverse=True)
_heapify_max(heap)
while heap:
    if number(2):
        assert _heappop_max(heap) == model.pop(0)
    else:
        item = number(50)
        assert _heapreplace_max(heap, item) == model[0]
        model[0] = item
        model.sort(reverse=True)
        assert _heappop_max(heap) == model.pop(0)
print(model)
mixed = [3, 2.5, True, 2 ** 65, -1, 0.0]
heapify(mixed)
print([heappop(mixed) for _ in range(6)])
nan = float("nan")
heap = [nan, 1.0, nan, 0.5]
heapify(heap)
print([heappop(heap) for _ in range(4)])
ties = [(1, "b"), (1, "a"), (0, "z"), (1, "a")]
heapify(ties)
print([heappop(ties) for _ in range(4)])
empty_tuples = [(), (1,), (), (0,)]
heapify(empty_tuples)
print(empty_tuples)
