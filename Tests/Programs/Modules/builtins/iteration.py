# iter, next, enumerate, zip, map, filter, reversed, range, all, any.
class Indexed:
    def __getitem__(self, index):
        if index > 2:
            raise IndexError
        return index * 10


class Sized(Indexed):
    def __len__(self):
        return 3


class NoIteration:
    __iter__ = None

def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, "->", type(error).__name__, error)
    else:
        print(source, "->", value)


for line in """
list(iter(Indexed())), list(iter(iter([1]))), next(iter([1])), next(iter([]), "default")
next(iter([]))
next([])
next(5, 1)
iter(5)
iter(NoIteration())
type(iter(int, 0)).__name__
iter(5, 1)
list(iter(iter([1, 2, 3]).__next__, 3))
list(enumerate("ab")), list(enumerate("ab", 5)), list(enumerate(iterable="ab", start=-1)), list(enumerate("a", 2 ** 70))
enumerate()
enumerate(5)
enumerate("a", "b")
enumerate("a", 1, 2)
enumerate("ab").__reduce__()[1][1], next(enumerate("ab"))
list(zip()), list(zip("ab", [1, 2, 3])), list(zip([1])), zip("ab").__reduce__()[0]
zip(1)
zip("a", 1)
zip(x=1)
list(map(ord, "ab")), list(map(lambda *a: a, "ab", [1, 2, 3])), map(len, []).__reduce__()[0]
map()
map(len)
map(len, 5)
list(map(5, "a"))
list(map(len, [1]))
list(filter(None, [0, 1, "", "a"])), list(filter(str.isdigit, "a1")), filter(None, []).__reduce__()[0]
filter(None)
filter(None, 5)
filter(None, [], 1)
list(filter(5, "a"))
list(reversed("abc")), list(reversed(Sized())), list(reversed(range(3))), list(reversed({1: 2, 3: 4}))
reversed(Indexed())
reversed({1})
reversed(5)
reversed()
reversed([1]).__length_hint__(), reversed([1]).__reduce__()[1]
all([]), all([1, 0]), any([]), any([0, 1]), all(x for x in "ab"), any("")
all(5)
any()
list(range(3)), range(1, 10, 3), list(range(5, 0, -2)), range(3)[1], range(3)[::-1], len(range(10 ** 20)) if 0 else None
range()
range(1, 2, 0)
range(1.5)
range("a")
range(x=1)
sorted([3, 1, 2]), sorted("bca", reverse=True), sorted([1, -2, 3], key=abs), sorted({2: 1, 1: 2})
sorted()
sorted(5)
sorted([1], 5)
sorted([1, "a"])
sorted([1], key=5)
sorted([2, 1], reverse="x")
sorted([1], x=1)
len([1]), len("ab"), len(range(5))
len(5)
len(iter([]))
len(range(2 ** 65))
""".strip().splitlines():
    show(line)
