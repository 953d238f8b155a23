"""Heaps: sorting, the greatest of a stream, merging sorted runs, shortest ways through a grid (Dijkstra)."""
import sys
from _heapq import heapify, heappop, heappush, heappushpop, heapreplace

ROUNDS = 3


def numbers(count):
    state = 1
    for _ in range(count):
        state = (state * 1103515245 + 12345) & 0x7FFFFFFF
        yield state >> 8


def sort_by_pushing(data):
    heap = []
    for number in data:
        heappush(heap, number)
    return [heappop(heap) for _ in range(len(heap))]


def sort_by_heapify(data):
    heap = data[:]
    heapify(heap)
    return [heappop(heap) for _ in range(len(heap))]


def greatest(data, count):
    heap = data[:count]
    heapify(heap)
    for number in data[count:]:
        heappushpop(heap, number)
    return sorted(heap)


def merge(runs):
    """One sorted list of several."""
    heap = []
    for index, run in enumerate(runs):
        iterator = iter(run)
        heap.append([next(iterator), index, iterator])
    heapify(heap)
    merged = []
    while heap:
        entry = heap[0]
        merged.append(entry[0])
        following = next(entry[2], None)
        if following is None:
            heappop(heap)
        else:
            entry[0] = following
            heapreplace(heap, entry)
    return merged


def shortest(size):
    """The cost of the cheapest way from one corner of a grid to the other."""
    costs = [(row * 7 + column * 13) % 9 + 1 for row in range(size) for column in range(size)]
    best = [None] * (size * size)
    heap = [(costs[0], 0)]
    while heap:
        cost, cell = heappop(heap)
        if best[cell] is not None:
            continue
        best[cell] = cost
        row, column = divmod(cell, size)
        for other, is_inside in ((cell - size, row), (cell + size, row < size - 1), (cell - 1, column), (cell + 1, column < size - 1)):
            if is_inside and best[other] is None:
                heappush(heap, (cost + costs[other], other))
    # A law of such ways: no step can make a cell cheaper.
    for cell, cost in enumerate(best):
        row, column = divmod(cell, size)
        around = [best[other] for other, is_inside in ((cell - size, row), (cell + size, row < size - 1), (cell - 1, column), (cell + 1, column < size - 1)) if is_inside]
        if cell and cost != min(around) + costs[cell]:
            raise AssertionError("cell %d can be reached for less" % cell)
    return best[-1]


def main():
    rounds = max(1, int(ROUNDS * float(sys.argv[1]))) if len(sys.argv) > 1 else ROUNDS
    data = list(numbers(15000))
    ordered = sorted(data)
    pairs = [(number & 1023, index) for index, number in enumerate(data)]
    floats = [number / 1024 for number in data]
    for _ in range(rounds):
        if sort_by_pushing(data) != ordered or sort_by_heapify(data) != ordered:
            raise AssertionError("not sorted")
        if sort_by_pushing(pairs) != sorted(pairs) or sort_by_heapify(floats) != sorted(floats):
            raise AssertionError("pairs or floats not sorted")
        if greatest(data, 200) != ordered[-200:]:
            raise AssertionError("not the greatest")
        if merge([sorted(data[start::20]) for start in range(20)]) != ordered:
            raise AssertionError("not merged")
        cost = shortest(90)
    print("heap_queue:", ordered[0], ordered[-1], cost)


main()
