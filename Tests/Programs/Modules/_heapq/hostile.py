# Comparisons that change the heap they are called for, raise, or answer oddly.
import _heapq


def told(function, *arguments):
    try:
        print(function.__name__, function(*arguments))
    except Exception as error:
        print(function.__name__, type(error).__name__, error)


class Item:
    action = None

    def __init__(self, number):
        self.number = number

    def __lt__(self, other):
        if Item.action:
            action, Item.action = Item.action, None
            action()
        return self.number < other.number

    def __repr__(self):
        return "Item(%d)" % self.number


FUNCTIONS = [
    ("push", lambda heap: _heapq.heappush(heap, Item(-1))),
    ("pop", lambda heap: _heapq.heappop(heap)),
    ("pushpop", lambda heap: _heapq.heappushpop(heap, Item(3))),
    ("replace", lambda heap: _heapq.heapreplace(heap, Item(30))),
    ("heapify", lambda heap: _heapq.heapify(heap)),
    ("pop max", lambda heap: _heapq._heappop_max(heap)),
    ("replace max", lambda heap: _heapq._heapreplace_max(heap, Item(1))),
    ("heapify max", lambda heap: _heapq._heapify_max(heap)),
]

ACTIONS = [
    ("clear", lambda heap: heap.clear()),
    ("append", lambda heap: heap.append(Item(50))),
    ("pop", lambda heap: heap.pop()),
    ("refill", lambda heap: heap.__setitem__(slice(None), [Item(number) for number in range(40)])),
    ("same length", lambda heap: heap.__setitem__(slice(None), [Item(7)] * len(heap))),
]

for function_name, function in FUNCTIONS:
    for action_name, action in ACTIONS:
        heap = [Item(number) for number in range(20)]
        Item.action = lambda: action(heap)
        try:
            result = function(heap)
        except Exception as error:
            result = "%s %s" % (type(error).__name__, error)
        print(function_name, action_name, result, len(heap))
Item.action = None


class Raising:
    def __lt__(self, other):
        raise ZeroDivisionError("no order")


for function in _heapq.heapify, _heapq._heapify_max, _heapq.heappop, _heapq._heappop_max:
    told(function, [Raising() for _ in range(5)])
told(_heapq.heappush, [Raising()], Raising())
told(_heapq.heappushpop, [Raising()], Raising())
told(_heapq.heapreplace, [Raising(), Raising()], Raising())
heap = [Raising() for _ in range(5)]
told(_heapq.heappop, heap)
print(len(heap))


class NoTruth:
    def __bool__(self):
        raise ValueError("neither")


class Odd:
    def __init__(self, answer):
        self.answer = answer

    def __lt__(self, other):
        return self.answer


told(_heapq.heapify, [Odd(NoTruth()), Odd(NoTruth())])
heap = [Odd([]), Odd([1]), Odd("")]
_heapq.heapify(heap)
print([item.answer for item in heap])
told(_heapq.heapify, [1, "a", None])
told(_heapq.heapify, [1, 1j])
told(_heapq.heapify, (1, 2))
told(_heapq.heappush, (1, 2), 1)
told(_heapq.heappop, [])
told(_heapq.heapreplace, [], 1)
told(_heapq._heappop_max, [])
told(_heapq._heapreplace_max, [], 1)
told(_heapq.heappushpop, [], 5)
told(_heapq.heappushpop, [5], 5)
told(_heapq.heappush, [])
told(_heapq.heappush, [], 1, 2)


class Heap(list):
    def __len__(self):
        return 0

    def __getitem__(self, index):
        raise KeyError(index)

    def append(self, item):
        raise KeyError(item)


heap = Heap([5, 4, 3])
_heapq.heapify(heap)
_heapq.heappush(heap, 1)
print(list(heap), _heapq.heappop(heap))
