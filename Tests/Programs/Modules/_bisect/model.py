from _bisect import bisect_left, bisect_right, insort_left, insort_right


def attempt(function, *arguments, **keywords):
    try:
        print(function(*arguments, **keywords))
    except Exception as error:
        print(type(error).__name__, error)

# Against a plain count.
for size in range(12):
    for step in (1, 2, 3):
        data = [n // step for n in range(size)]
        for x in range(-1, size + 1):
            assert bisect_left(data, x) == sum(1 for item in data if item < x)
            assert bisect_right(data, x) == sum(1 for item in data if item <= x)
            for low in range(size):
                for high in range(low, size):
                    left = bisect_left(data, x, low, high)
                    assert low <= left <= high and all(item < x for item in data[low:left]) and all(item >= x for item in data[left:high])
print("counted")
kinds = [
    [1, 2, 2, 3], [1.5, 2.5, 2.5], ["a", "b", "b", "c"], [(1, 2), (1, 3)], [b"a", b"b"], [2 ** 70, 2 ** 71], [True, 2], [[1], [2]], [False, 0.5, 1],
]
for data in kinds:
    for item in data[1:]:
        print(item, bisect_left(data, item), bisect_right(data, item), end="; ")
    copy = data[:]
    insort_left(copy, data[0])
    insort_right(copy, data[-1])
    print(copy)


class Item:
    def __init__(self, key, name):
        self.key = key
        self.name = name

    def __lt__(self, other):
        print("%s<%s" % (self.name, other.name), end=" ")
        return self.key < other.key


items = [Item(n, "i%d" % n) for n in range(6)]
print(bisect_left(items, Item(3, "x")), bisect_right(items, Item(3, "x")))
insort_left(items, Item(2, "new"))
insort_right(items, Item(2, "last"))
print([item.name for item in items])


class OddTruth:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        return [1] if self.n < other.n else []


print(bisect_left([OddTruth(1), OddTruth(3)], OddTruth(2)))


class Bad:
    def __lt__(self, other):
        raise KeyError("less")


attempt(bisect_left, [Bad()], 1)
attempt(bisect_right, [1], Bad())
attempt(insort_left, [Bad(), Bad()], Bad())


class Index:
    def __index__(self):
        return 1


print(bisect_left([5, 6, 7], 6, Index(), Index()), bisect_right([5, 5, 5], 5, True), bisect_left(a=(1, 2), x=2, hi=1))


class NoInsert:
    def __len__(self):
        return 1

    def __getitem__(self, index):
        return 5


attempt(insort_left, NoInsert(), 1)
