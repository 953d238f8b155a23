"""Functions, classes and loops together: small algorithms whose results are known."""


def quicksort(items):
    if len(items) < 2:
        return items
    pivot, *rest = items
    return quicksort([x for x in rest if x < pivot]) + [pivot] + quicksort([x for x in rest if x >= pivot])


def mergesort(items):
    if len(items) < 2:
        return items
    middle = len(items) // 2
    left, right = mergesort(items[:middle]), mergesort(items[middle:])
    result = []
    while left and right:
        result.append((left if left[0] <= right[0] else right).pop(0))
    return result + left + right


def edit_distance(a, b):
    previous = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        current = [i]
        for j, y in enumerate(b, 1):
            current.append(min(previous[j] + 1, current[j - 1] + 1, previous[j - 1] + (x != y)))
        previous = current
    return previous[-1]


def dijkstra(graph, start):
    distances, pending = {start: 0}, {start: 0}
    while pending:
        node = min(pending, key=lambda n: (pending[n], n))
        distance = pending.pop(node)
        for neighbour, cost in graph[node].items():
            if distance + cost < distances.get(neighbour, float('inf')):
                distances[neighbour] = pending[neighbour] = distance + cost
    return distances


def topological(graph):
    order, state = [], {}

    def visit(node, path=()):
        if state.get(node) == 'done':
            return
        if state.get(node) == 'open':
            raise ValueError(f'cycle: {" -> ".join(path + (node,))}')
        state[node] = 'open'
        for following in graph.get(node, ()):
            visit(following, path + (node,))
        state[node] = 'done'
        order.insert(0, node)

    for node in sorted(graph):
        visit(node)
    return order


def life(cells, generations):
    for _ in range(generations):
        counts = {}
        for x, y in cells:
            for dx in (-1, 0, 1):
                for dy in (-1, 0, 1):
                    if dx or dy:
                        counts[x + dx, y + dy] = counts.get((x + dx, y + dy), 0) + 1
        cells = {cell for cell, n in counts.items() if n == 3 or n == 2 and cell in cells}
    return sorted(cells)


def determinant(matrix):
    if len(matrix) == 1:
        return matrix[0][0]
    return sum((-1) ** i * row[0] * determinant([r[1:] for j, r in enumerate(matrix) if j != i]) for i,
               row in enumerate(matrix))


def solve(board):
    """A Latin square of size four."""
    for r in range(4):
        for c in range(4):
            if board[r][c] == 0:
                for n in range(1, 5):
                    if n not in board[r] and all(board[k][c] != n for k in range(4)):
                        board[r][c] = n
                        if solve(board):
                            return True
                board[r][c] = 0
                return False
    return True


def roman(n):
    result = ''
    for value, letters in ((1000, 'M'), (900, 'CM'), (500, 'D'), (400, 'CD'), (100, 'C'), (90, 'XC'), (50, 'L'),
                           (40, 'XL'), (10, 'X'), (9, 'IX'), (5, 'V'), (4, 'IV'), (1, 'I')):
        while n >= value:
            result += letters
            n -= value
    return result


class Matrix:
    def __init__(self, rows):
        self.rows = rows

    def __matmul__(self, other):
        return Matrix([[sum(a * b for a, b in zip(row, column)) for column in zip(*other.rows)] for row in self.rows])

    def __pow__(self, n):
        result = Matrix([[int(i == j) for j in range(len(self.rows))] for i in range(len(self.rows))])
        base = self
        while n:
            if n & 1:
                result @= base
            base @= base
            n >>= 1
        return result

    def __repr__(self):
        return f'Matrix({self.rows})'


class Heap:
    def __init__(self, items=()):
        self.items = []
        for item in items:
            self.push(item)

    def push(self, item):
        self.items.append(item)
        i = len(self.items) - 1
        while i and self.items[i] < self.items[(i - 1) // 2]:
            self.items[i], self.items[(i - 1) // 2] = self.items[(i - 1) // 2], self.items[i]
            i = (i - 1) // 2

    def pop(self):
        self.items[0], self.items[-1] = self.items[-1], self.items[0]
        smallest = self.items.pop()
        i = 0
        while True:
            child = min((c for c in (2 * i + 1, 2 * i + 2) if c < len(self.items)), key=self.items.__getitem__,
                        default=i)
            if child == i or self.items[i] <= self.items[child]:
                return smallest
            self.items[i], self.items[child] = self.items[child], self.items[i]
            i = child


numbers = [n * 7919 % 101 for n in range(30)]
print(quicksort(numbers) == mergesort(numbers) == sorted(numbers), mergesort(list('algorithm')))
print(edit_distance('kitten', 'sitting'), edit_distance('', 'abc'), edit_distance('same', 'same'))
print(dijkstra({'a': {'b': 7, 'c': 3}, 'b': {'d': 2}, 'c': {'b': 1, 'd': 8}, 'd': {}}, 'a'))
print(topological({'shirt': ['tie'], 'tie': ['jacket'], 'trousers': ['shoes', 'belt'], 'belt': ['jacket']}))
try:
    topological({'a': ['b'], 'b': ['c'], 'c': ['a']})
except ValueError as error:
    print(error)
print(life({(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}, 4), determinant([[2, 0, 1], [1, 3, 2], [1, 1, 4]]))
board = [[1, 0, 0, 0], [0, 0, 3, 0], [0, 4, 0, 0], [0, 0, 0, 2]]
print(solve(board), board)
print([roman(n) for n in (1, 4, 9, 14, 40, 90, 400, 1994, 3888)], Matrix([[1, 1], [1, 0]]) ** 90)
heap = Heap(numbers)
print([heap.pop() for _ in range(10)], sum(heap.items))
