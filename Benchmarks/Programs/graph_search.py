"""Graphs: breadth-first search, shortest ways with a heap written by hand, components, topological order, flooding."""
import sys

ROUNDS = 61
SIZE = 30


class Heap:
    def __init__(self):
        self.items = []

    def push(self, item):
        items = self.items
        items.append(item)
        place = len(items) - 1
        while place:
            parent = (place - 1) >> 1
            if items[parent] <= item:
                break
            items[place] = items[parent]
            place = parent
        items[place] = item

    def pop(self):
        items = self.items
        last = items.pop()
        if not items:
            return last
        least = items[0]
        place = 0
        size = len(items)
        while True:
            child = 2 * place + 1
            if child >= size:
                break
            if child + 1 < size and items[child + 1] < items[child]:
                child += 1
            if last <= items[child]:
                break
            items[place] = items[child]
            place = child
        items[place] = last
        return least


def make_grid(size):
    """Each square's neighbours with the cost of going there, by a linear congruential generator."""
    state = 42
    graph = {}
    for row in range(size):
        for column in range(size):
            edges = []
            for dr, dc in ((0, 1), (1, 0), (0, -1), (-1, 0)):
                r, c = row + dr, column + dc
                if 0 <= r < size and 0 <= c < size:
                    state = (state * 1103515245 + 12345) & 0x7FFFFFFF
                    edges.append(((r, c), 1 + (state >> 16) % 9))
            graph[row, column] = edges
    return graph


def breadth_first(graph, start):
    distances = {start: 0}
    queue = [start]
    for node in queue:
        for other, _ in graph[node]:
            if other not in distances:
                distances[other] = distances[node] + 1
                queue.append(other)
    return distances


def dijkstra(graph, start):
    distances = {}
    heap = Heap()
    heap.push((0, start))
    while heap.items:
        distance, node = heap.pop()
        if node in distances:
            continue
        distances[node] = distance
        for other, cost in graph[node]:
            if other not in distances:
                heap.push((distance + cost, other))
    return distances


def bellman_ford(graph, start):
    """The same distances without a heap, to check them."""
    distances = {start: 0}
    changed = True
    while changed:
        changed = False
        for node, edges in graph.items():
            if node in distances:
                base = distances[node]
                for other, cost in edges:
                    if other not in distances or base + cost < distances[other]:
                        distances[other] = base + cost
                        changed = True
    return distances


class Forest:
    """Which nodes are connected: union by rank, with shortened ways."""

    def __init__(self, nodes):
        self.parent = {node: node for node in nodes}
        self.rank = dict.fromkeys(nodes, 0)

    def find(self, node):
        parent = self.parent
        while parent[node] != node:
            parent[node] = parent[parent[node]]
            node = parent[node]
        return node

    def unite(self, a, b):
        a, b = self.find(a), self.find(b)
        if a == b:
            return False
        if self.rank[a] < self.rank[b]:
            a, b = b, a
        self.parent[b] = a
        if self.rank[a] == self.rank[b]:
            self.rank[a] += 1
        return True


def spanning_tree(graph):
    edges = sorted((cost, a, b) for a in graph for b, cost in graph[a])
    forest = Forest(graph)
    return sum(cost for cost, a, b in edges if forest.unite(a, b))


def topological(count):
    """An order of numbers in which each follows its divisors."""
    waiting = {n: sum(1 for d in range(1, n) if n % d == 0) for n in range(1, count)}
    ready = [n for n in waiting if waiting[n] == 0]
    order = []
    while ready:
        node = ready.pop()
        order.append(node)
        for other in range(2 * node, count, node):
            waiting[other] -= 1
            if waiting[other] == 0:
                ready.append(other)
    return order


def main():
    rounds = int(ROUNDS * float(sys.argv[1])) if len(sys.argv) > 1 else ROUNDS
    for _ in range(max(rounds, 1)):
        graph = make_grid(SIZE)
        steps = breadth_first(graph, (0, 0))
        if any(steps[r, c] != r + c for r in range(SIZE) for c in range(SIZE)):
            raise AssertionError("wrong steps")
        distances = dijkstra(graph, (0, 0))
        if distances != bellman_ford(graph, (0, 0)):
            raise AssertionError("the distances differ")
        order = topological(150)
        place = {n: i for i, n in enumerate(order)}
        if len(order) != 149 or any(place[n] > place[m] for n in place for m in range(2 * n, 150, n)):
            raise AssertionError("wrong order: %r" % order)
        result = max(steps.values()), distances[SIZE - 1, SIZE - 1], sum(distances.values()), spanning_tree(graph)
        if result != (58, 153, 72852, 1700):
            raise AssertionError("wrong result: %r" % (result,))
    print("graph_search:", result)


main()
