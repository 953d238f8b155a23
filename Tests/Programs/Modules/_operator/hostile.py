# Objects that answer oddly, or change what is being looked through.
import _operator as operator


def told(function, *arguments):
    try:
        print(function.__name__, function(*arguments))
    except Exception as error:
        print(function.__name__, type(error).__name__, error)


class Hint:
    def __init__(self, length, hint):
        self.length = length
        self.hint = hint

    def __len__(self):
        if isinstance(self.length, Exception):
            raise self.length
        return self.length

    def __length_hint__(self):
        if isinstance(self.hint, Exception):
            raise self.hint
        return self.hint


for length, hint in [(3, 5), (TypeError("no"), 5), (ValueError("no"), 5), (TypeError("no"), TypeError("nor")),
                     (TypeError("no"), NotImplemented), (TypeError("no"), -1), (TypeError("no"), "x"),
                     (TypeError("no"), 1.0), (TypeError("no"), True), (TypeError("no"), 1 << 80),
                     (TypeError("no"), KeyError("k")), (-1, 5), ("x", 5), (1 << 80, 5)]:
    told(operator.length_hint, Hint(length, hint), 7)
told(operator.length_hint, 5)
told(operator.length_hint, 5, 6)
told(operator.length_hint, 5, 1.5)
told(operator.length_hint, 5, -3)
told(operator.length_hint, [1, 2], "x")


class Same:
    def __init__(self, items):
        self.items = items

    def __eq__(self, other):
        del self.items[:]
        return False


for function in operator.countOf, operator.indexOf, operator.contains:
    items = [1, 2, 3, 4]
    told(function, items, Same(items))
    items = [1, 2, 3, 4]
    items[1] = Same(items)
    told(function, items, 4)
    told(function, 5, 1)
    told(function, iter([1, 2, 1]), 1)
    told(function, {1: 2}, 1)


class NoTruth:
    def __bool__(self):
        raise ValueError("neither true nor false")


class Compared:
    def __eq__(self, other):
        return NoTruth()

    __ne__ = __lt__ = __gt__ = __le__ = __ge__ = __eq__
    __hash__ = None


for function in operator.countOf, operator.indexOf, operator.contains:
    told(function, [Compared()], 1)
told(operator.not_, NoTruth())
told(operator.truth, NoTruth())
print(type(operator.eq(Compared(), 1)).__name__, type(operator.lt(Compared(), 1)).__name__)
told(operator.index, 1.5)


class Index:
    def __init__(self, answer):
        self.answer = answer

    def __index__(self):
        return self.answer


class Int(int):
    pass


for answer in 5, "x", None, 1.5:
    told(operator.index, Index(answer))
told(operator.index, Int(3))
print(type(operator.index(Int(3))).__name__)
told(operator.getitem, [1, 2], Index(1))
told(operator.getitem, [1, 2], Index(5))
told(operator.getitem, [1, 2], Index("x"))
told(operator.setitem, (1, 2), 0, 1)
told(operator.delitem, {}, "key")
told(operator.concat, 1, 2)
told(operator.concat, [1], (2,))
told(operator.iconcat, 1, 2)
told(operator.iconcat, (1,), (2,))
told(operator.pow, 2, 3, 4)
told(operator.pow, "2", 3)
told(operator.matmul, 1, 2)
told(operator.imatmul, 1, 2)
told(operator.call if hasattr(operator, "call") else operator.is_, 1, 1)


class Attributes:
    def __getattr__(self, name):
        if name.startswith("bad"):
            raise KeyError(name)
        return name


for names in [("a",), ("a", "b"), ("a.b", "c.d.e"), ("bad",), ("a", "bad"), ("",), (".",), ("a.",), (5,), ("a", None), ()]:
    try:
        print(names, operator.attrgetter(*names)(Attributes()))
    except Exception as error:
        print(names, type(error).__name__, error)


class Deep:
    def __init__(self, depth):
        self.depth = depth

    @property
    def next(self):
        if self.depth == 0:
            raise RecursionError("the end")
        return Deep(self.depth - 1)


print(operator.attrgetter(".".join(["next"] * 50))(Deep(60)).depth)
told(operator.attrgetter(".".join(["next"] * 50)).__call__, Deep(20))
for function in operator._compare_digest,:
    told(function, "a", "a")
    told(function, b"a", bytearray(b"a"))
    told(function, "\xe9", "\xe9")
    told(function, "a", b"a")
    told(function, memoryview(b"abc"), b"abc")
    told(function, memoryview(b"abcd")[::2], b"ac")
    told(function, 1, 1)
