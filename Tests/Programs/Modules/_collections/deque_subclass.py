from _collections import deque, defaultdict, OrderedDict, _count_elements, _tuplegetter


def attempt(function, *arguments, **keywords):
    try:
        print(function(*arguments, **keywords))
    except Exception as error:
        print(type(error).__name__, error)

class Stack(deque):
    def __init__(self, *arguments, name="stack", **keywords):
        super().__init__(*arguments, **keywords)
        self.name = name

    def push(self, item):
        self.append(item)


s = Stack("ab", name="n")
s.push("c")
print(s, s.name, s.__dict__, s.copy(), type(s.copy()).__name__, type(s + deque("x")).__name__, type(s * 2).__name__)
print(s.__reduce__()[:3], list(s.__reduce__()[3]), deque([1], 2).__reduce__()[:3])
limited = Stack("abc", maxlen=2)
print(limited, limited.copy())


class Wrong(deque):
    def __new__(cls, *arguments):
        return deque.__new__(cls) if not arguments else 5


w = Wrong()
attempt(w.copy)
attempt(lambda: w + deque())
attempt(lambda: w * 2)


class Iterating(deque):
    def __iter__(self):
        return iter("own")


i = Iterating([1, 2])
print(i, list(i), i == Iterating(), i == deque("ow"), len(i), i.__reduce__()[:2])
print(deque(i), deque([1]) + i, i.index(2))


class Compared(deque):
    def __eq__(self, other):
        return "always"


print(Compared() == 3, deque() == Compared(), isinstance(s, deque), deque.__subclasses__()[0].__name__)


class WithSlots(deque):
    __slots__ = ("a",)


x = WithSlots([1])
x.a = 5
print(x, x.a, hasattr(x, "__dict__"))
import _weakref
d = deque([1])
r = _weakref.ref(d)
print(r() is d)
print(deque.__doc__ is not None, deque.__module__, deque.__qualname__, type(iter(d)).__module__, type(iter(d)).__name__, type(reversed(d)).__name__)
for kind in (deque, type(iter(d)), type(reversed(d))):
    print([(name, type(value).__name__) for name, value in vars(kind).items()])
    print([getattr(value, "__text_signature__", 0) for value in vars(kind).values()])
big = deque([0]) * 100000
print(len(big), big.__sizeof__() > 100000)
del big[50000]
big.insert(50000, "middle")
print(big[50000], big.index("middle"), len(big))
