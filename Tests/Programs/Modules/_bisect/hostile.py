# Sequences that are no lists, and comparisons that change the list they are called for.
import _bisect


def told(function, *arguments, **keywords):
    try:
        print(function(*arguments, **keywords))
    except Exception as error:
        print(type(error).__name__, error)


class Sequence:
    """Only what the functions need: a length, items by number, insert."""

    def __init__(self, items):
        self.items = items
        self.asked = []

    def __len__(self):
        return len(self.items)

    def __getitem__(self, index):
        self.asked.append(index)
        return self.items[index]

    def insert(self, index, item):
        print("insert", index, item)
        self.items.insert(index, item)
        return "ignored"


sequence = Sequence(list(range(0, 40, 2)))
for function in _bisect.bisect_left, _bisect.bisect_right:
    sequence.asked.clear()
    print(function(sequence, 14), sequence.asked)
    sequence.asked.clear()
    print(function(sequence, 14, 3, 9), sequence.asked)
    sequence.asked.clear()
    print(function(sequence, 14, 9, 3), sequence.asked)
_bisect.insort_right(sequence, 15)
_bisect.insort_left(sequence, 14)
_bisect.insort_right(sequence, x=14, lo=2, hi=5)
print(sequence.items[:14])

told(_bisect.bisect_right, sequence, 14, -1)
told(_bisect.bisect_right, sequence, 14, 0, 100)
told(_bisect.bisect_right, sequence, 14, hi=-1)
told(_bisect.bisect_right, sequence, 14, hi=-2)
told(_bisect.bisect_right, sequence, 14, 0.5)
told(_bisect.bisect_right, sequence, 14, None)
told(_bisect.bisect_right, sequence, 14, 0, None)
told(_bisect.bisect_right, sequence, 14, 1 << 70)
told(_bisect.bisect_right, sequence)
told(_bisect.bisect_right, a=[1, 2], x=1)
told(_bisect.bisect_right, [1, 2], 1, 0, 2, 3)
told(_bisect.bisect_right, [1, 2], 1, low=0)
told(_bisect.bisect_right, 5, 1)
told(_bisect.bisect_right, {}, 1)
told(_bisect.bisect_right, {1: 1, 0: 5}, 1)
told(_bisect.insort_right, (1, 2), 1)
told(_bisect.insort_right, [1, "a"], 1)
told(_bisect.insort_right, "abc", "b")


class Shrinking:
    """An item whose comparison empties the list."""

    def __init__(self, items):
        self.items = items

    def __lt__(self, other):
        self.items.clear()
        return False

    def __gt__(self, other):
        self.items.clear()
        return True


items = list(range(1000))
told(_bisect.bisect_left, items, Shrinking(items))
items = list(range(1000))
told(_bisect.bisect_right, items, Shrinking(items))
items = list(range(1000))
told(_bisect.insort_right, items, Shrinking(items))
print(len(items))


class Growing:
    def __lt__(self, other):
        items.extend([0] * 50)
        return False


items = list(range(100))
print(_bisect.bisect_right(items, Growing()), len(items))


class Raising:
    def __lt__(self, other):
        raise KeyError("no order")


told(_bisect.bisect_right, [1, 2, 3], Raising())
told(_bisect.insort_left, [Raising(), Raising()], 1)


class Odd:
    def __lt__(self, other):
        return []

    def __bool__(self):
        raise ValueError("never asked")


print(_bisect.bisect_right([1, 2, 3], Odd()))


class NoTruth:
    def __bool__(self):
        raise ValueError("neither true nor false")


class Answers:
    def __lt__(self, other):
        return NoTruth()


told(_bisect.bisect_right, [1, 2, 3], Answers())


class Long(Sequence):
    def __len__(self):
        return (1 << 63) - 1

    def __getitem__(self, index):
        return index


print(_bisect.bisect_left(Long([]), 1 << 61), _bisect.bisect_right(Long([]), 1 << 61))


class Negative(Sequence):
    def __len__(self):
        return -1


told(_bisect.bisect_left, Negative([]), 1)


class List(list):
    def insert(self, index, item):
        print("own insert", index, item)
        list.insert(self, 0, item)

    def __getitem__(self, index):
        print("own item", index)
        return list.__getitem__(self, index)


items = List([1, 3, 5])
_bisect.insort_right(items, 4)
print(list(items))
