"""How many comparisons sorting takes, on data of many shapes: an adaptive merge sort's."""
count = 0


class Key:
    __slots__ = ("value",)

    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        global count
        count += 1
        return self.value < other.value


def generator(seed):
    while True:
        seed = (seed * 6364136223846793005 + 1442695040888963407) & 0xFFFFFFFFFFFFFFFF
        yield seed >> 33


def measure(name, values):
    global count
    count = 0
    keys = [Key(value) for value in values]
    keys.sort()
    assert [key.value for key in keys] == sorted(values)
    print(name, len(values), count)


random = generator(1)
for size in (0, 1, 2, 3, 5, 10, 31, 63, 64, 65, 100, 127, 128, 500, 1000, 4096, 10000):
    shuffled = [next(random) for _ in range(size)]
    measure("random", shuffled)
    measure("ascending", list(range(size)))
    measure("descending", list(range(size, 0, -1)))
    measure("equal", [7] * size)
    measure("few", [value % 4 for value in shuffled])
    almost = list(range(size))
    for _ in range(3):
        if size:
            a, b = next(random) % size, next(random) % size
            almost[a], almost[b] = almost[b], almost[a]
    measure("three exchanges", almost)
    measure("ten at the end", sorted(shuffled)[:-10] + shuffled[:10])
    measure("sawtooth", [index % 37 for index in range(size)])
    measure("organ pipe", list(range(size // 2)) + list(range(size // 2, 0, -1)))
    measure("two runs", list(range(0, size, 2)) + list(range(1, size, 2)))
    measure("far runs", list(range(size, size * 2)) + list(range(size)))
    measure("blocks", [value // 100 * 100 + 99 - value % 100 for value in range(size)])
    measure("growing runs", [value for run in range(1, int(size ** 0.5) + 1) for value in range(run * 2)])
