from _bisect import bisect_left, bisect_right, insort_left, insort_right


def attempt(function, *arguments, **keywords):
    try:
        print(function(*arguments, **keywords))
    except Exception as error:
        print(type(error).__name__, error)

data = [1, 2, 2, 2, 3, 5, 8]
for x in range(-1, 10):
    print(x, bisect_left(data, x), bisect_right(data, x), bisect_left(data, x, 2), bisect_right(data, x, 1, 4), bisect_left(data, x, lo=3, hi=5))
for x in (0, 2, 9, 4):
    insort_left(data, x)
    insort_right(data, float(x))
print(data)
print(bisect_left("abcde", "c"), bisect_right((1, 2, 3), 2), bisect_left(range(1000), 777), bisect_left([], 1), bisect_right(a=[1], x=1, lo=0, hi=1))
words = []
for word in "the quick brown fox jumps over the lazy dog".split():
    insort_right(words, word)
print(words)


class Sequence:
    def __init__(self, items):
        self.items = items

    def __len__(self):
        return len(self.items)

    def __getitem__(self, index):
        print("get", index)
        return self.items[index]

    def insert(self, index, item):
        print("insert", index, item)
        self.items.insert(index, item)


s = Sequence([1, 3, 5, 7])
print(bisect_left(s, 4))
print(insort_right(s, 3), s.items)


class Own(list):
    def insert(self, index, item):
        print("own insert", index)
        super().insert(index, item)


o = Own([1, 2])
insort_left(o, 1.5)
print(o)
for call in (
    lambda: bisect_left(), lambda: bisect_left([1]), lambda: bisect_left([1], 2, -1), lambda: bisect_left([1], 2, 0, 5), lambda: bisect_left([1], 2, "a"), lambda: bisect_left([1], 2, 0, None), lambda: bisect_left([1], 2, 1.0), lambda: bisect_left([1], 2, 0, -1),
    lambda: bisect_left([1], 2, 0, -2), lambda: bisect_left(1, 2), lambda: bisect_left([1], "a"), lambda: insort_left((1,), 2), lambda: insort_left([1], 2, 3, 4, 5), lambda: bisect_left([1], 2, 2 ** 70), lambda: bisect_right([1, 2, 3], 2, y=3), lambda: bisect_right({}, 2),
    lambda: bisect_right({1: 2}, 2), lambda: bisect_right({1}, 2), lambda: bisect_left([1], x=1, a=2), lambda: insort_right([1, 2], 1, 5), lambda: bisect_left([1, 2], 1, 7, 3), lambda: insort_right(None, 1), lambda: bisect_left(iter([1]), 1),
):
    attempt(call)


class Item:
    def __init__(self, value, items=None):
        self.value = value
        self.items = items

    def __lt__(self, other):
        if self.items is not None:
            self.items.clear()
        return self.value < other.value


items = [Item(i) for i in range(20)]
attempt(bisect_left, items, Item(30, items))
attempt(bisect_right, items, Item(-1, items))
items = [Item(i) for i in range(20)]
for item in items:
    item.items = items
attempt(bisect_left, items, Item(10))
items = [Item(i) for i in range(20)]
attempt(insort_right, items, Item(-1, items))
print(len(items))
print(bisect_left.__text_signature__, bisect_left.__module__, bisect_right.__name__)
import sys
class Huge:
    def __len__(self):
        return sys.maxsize
    def __getitem__(self, index):
        return index
print(bisect_left(Huge(), sys.maxsize - 5) == sys.maxsize - 5, bisect_right(Huge(), 12345, sys.maxsize - 9, sys.maxsize) == sys.maxsize - 9)
