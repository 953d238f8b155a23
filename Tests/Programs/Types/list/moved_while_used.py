"""A long list whose items make it longer, shorter or empty while a function goes through it: its memory moves."""
import _bisect
import _collections
import _functools
import _heapq
import _operator
import array
import itertools


class Item:
    """Changes the list when it is asked something for the third time."""

    def __init__(self, target, change):
        self.target = target
        self.change = change
        self.count = 0

    def ask(self):
        self.count += 1
        if self.count == 3:
            self.change(self.target)

    def __eq__(self, other):
        self.ask()
        return False

    def __lt__(self, other):
        self.ask()
        return True

    def __gt__(self, other):
        self.ask()
        return False

    def __hash__(self):
        self.ask()
        return 5

    def __index__(self):
        self.ask()
        return 1

    def __add__(self, other):
        self.ask()
        return self

    __radd__ = __add__

    def __repr__(self):
        self.ask()
        return "Item"

    def __bool__(self):
        self.ask()
        return True

    def __call__(self, *arguments):
        self.ask()
        return 1

    def __iter__(self):
        self.ask()
        return iter((1, 2))


def extend(target):
    target.extend([0] * 20_000)


def append(target):
    for number in range(500):
        target.append(number)


def replace(target):
    target.clear()
    target.extend([1] * 50_000)


def insert(target):
    target[5:5] = [2] * 20_000


def clear(target):
    target.clear()


cases = {
    "index": lambda items, item: items.index(7),
    "count": lambda items, item: items.count(7),
    "remove": lambda items, item: items.remove(7),
    "contains": lambda items, item: 7 in items,
    "equal": lambda items, item: items == [None] * len(items),
    "less": lambda items, item: items < [None] * len(items),
    "sort": lambda items, item: items.sort(),
    "sort by key": lambda items, item: items[:50].sort(key=item),
    "sorted": lambda items, item: len(sorted(items[:50])),
    "sum": lambda items, item: sum(items[:8], item) is item,
    "min": lambda items, item: min(items[:5]) is item,
    "max": lambda items, item: max(items[:5]) is item,
    "all": lambda items, item: all(items),
    "repr": lambda items, item: len(repr(items[:9])),
    "set": lambda items, item: len(set(items[:20])),
    "fromkeys": lambda items, item: len(dict.fromkeys(items[:20])),
    "bytes": lambda items, item: len(bytes(items)),
    "bytearray": lambda items, item: len(bytearray(items)),
    "array": lambda items, item: len(array.array("i", items)),
    "extend": lambda items, item: [items.extend(map(item, items[:100])), len(items)][1],
    "assign slice": lambda items, item: [items.__setitem__(slice(0, 50), map(item, range(100))), len(items)][1],
    "assign steps": lambda items, item: items.__setitem__(slice(item, 100, item), [1] * 99),
    "slice": lambda items, item: len(items[item:item]),
    "map": lambda items, item: len(list(itertools.islice(map(item, items), 50))),
    "filter": lambda items, item: len(list(itertools.islice(filter(item, items), 50))),
    "zip": lambda items, item: len(list(zip(map(item, items[:50]), items))),
    "deque": lambda items, item: len(_collections.deque(map(item, items[:99]))),
    "reduce": lambda items, item: _functools.reduce(_operator.add, items[:5]) is item,
    "heapify": lambda items, item: _heapq.heapify(items),
    "heappush": lambda items, item: _heapq.heappush(items, item),
    "heappop": lambda items, item: _heapq.heappop(items) is item,
    "bisect": lambda items, item: _bisect.bisect_left(items, 3, 0, 5),
    "insort": lambda items, item: _bisect.insort(items, 3, 0, 5),
    "countOf": lambda items, item: _operator.countOf(items, 7),
    "indexOf": lambda items, item: _operator.indexOf(items, 7),
    "multiply": lambda items, item: len(items * item),
    "get": lambda items, item: items[item] is item,
    "set item": lambda items, item: items.__setitem__(item, 1),
    "delete": lambda items, item: items.__delitem__(slice(item, item, item)),
    "pop": lambda items, item: items.pop(item) is item,
    "insert": lambda items, item: items.insert(item, 5),
    "star": lambda items, item: len([*map(item, items[:9]), *items]),
    "join": lambda items, item: len(",".join(map(str, items[:50]))),
    "tuple": lambda items, item: len(tuple(itertools.islice(map(item, items), 50))),
    "islice": lambda items, item: [1 for value in itertools.islice(items, 9) if value == 3],
    "reversed": lambda items, item: [1 for value in itertools.islice(reversed(items), 9) if value == 3],
    "enumerate": lambda items, item: [len(items) for _, value in zip(range(9), enumerate(items)) if value == 3],
}
for change in (extend, append, replace, insert, clear):
    print(change.__name__)
    for name, function in cases.items():
        items = []
        item = Item(items, change)
        items += [item] * 5 + [0] * 40_000
        try:
            result = function(items, item)
        except Exception as error:
            result = type(error).__name__, str(error)
        print("   ", name, result, len(items))
