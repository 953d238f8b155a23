"""enumerate, zip, map, filter, reversed, iter with a sentinel, and the iterator over __getitem__."""


def attempt(text, **names):
    try:
        print(text, "->", eval(text, names))
    except BaseException as error:
        print(text, "->", type(error).__name__, error)


class Sequence:
    def __init__(self, *items):
        self.items = items

    def __getitem__(self, index):
        return self.items[index]


class Sized(Sequence):
    def __len__(self):
        return len(self.items)


class NotReversible(Sized):
    __reversed__ = None


class Own(Sized):
    def __reversed__(self):
        return "own"


class E(enumerate):
    pass


class Z(zip):
    def __new__(cls, *arguments, **keywords):
        return super().__new__(cls, *arguments, **keywords)


B = 1 << 62
names = dict(globals())
for text in (
    "list(enumerate('ab'))", "list(enumerate('ab', 5))", "list(enumerate(start=2, iterable='a'))", "list(enumerate('abc', B - 1))",
    "list(enumerate('abc', (1 << 63) - 2))", "list(enumerate('ab', 1 << 80))", "list(enumerate('ab', True))", "list(enumerate('ab', -1))",
    "enumerate()", "enumerate(1)", "enumerate([], 'a')", "enumerate([], 1.5)", "enumerate([], 1, 2)", "enumerate(x=1)",
    "enumerate([], foo=2)", "list(E('a'))", "E([], foo=1)", "next(enumerate('a'))", "enumerate('ab', 3).__reduce__()[1][1]",
    "list(zip())", "list(zip('ab'))", "list(zip('ab', [1, 2, 3]))", "list(zip('ab', 'cd', 'ef'))", "zip(1)", "zip([], 1)", "zip(x=1)",
    "list(Z('ab', x=2))", "zip('a').__reduce__()[0]", "list(zip(*[iter('abcdef')] * 2))", "list(zip(*zip('ab', 'cd')))",
    "list(map(str, [1, 2]))", "list(map(lambda a, b: a + b, [1, 2], [3, 4, 5]))", "map()", "map(1)", "map(int, 1)", "map(x=1)",
    "list(map(1, [2]))", "list(map(int, ['1', 'x']))", "list(map(max, [1, 5], [3, 2], [2, 9]))", "map(int, 'a').__reduce__()[1][0]",
    "list(filter(None, [0, 1, '', 'a']))", "list(filter(bool, [0, 1]))", "list(filter(lambda x: x > 1, [1, 2, 3]))", "filter()",
    "filter(1)", "filter(None, 1)", "filter(1, 2, 3)", "filter(x=1)", "list(filter(5, [1]))", "filter(None, 'a').__reduce__()[1][0]",
    "list(reversed([1, 2]))", "list(reversed('ab'))", "list(reversed((1, 2)))", "list(reversed(Sized(1, 2)))", "reversed(Sequence(1))",
    "reversed(NotReversible(1))", "reversed(Own())", "reversed()", "reversed(1)", "reversed({1})", "reversed(x=1)", "reversed(1, 2)",
    "reversed(Sized(1, 2)).__length_hint__()", "list(iter(Sequence(1, 2)))", "iter(Sequence(1)).__length_hint__()",
    "iter(Sized(1, 2)).__length_hint__()", "type(iter(Sequence())).__name__", "iter(1)", "iter(1, 2)", "iter()", "iter(1, 2, 3)",
    "type(iter(int, 1)).__name__", "list(iter([1, 2, 3].pop, 1))", "list(iter([1].pop, 2))", "iter(int, 1).__reduce__()",
    "2 in Sequence(1, 2)", "9 in Sequence(1, 2)", "enumerate.__text_signature__", "zip.__text_signature__",
    "reversed.__text_signature__", "map.__text_signature__", "filter.__reduce__.__text_signature__",
):
    attempt(text, **names)

iterator = iter(Sized(1, 2, 3))
print(next(iterator), iterator.__length_hint__(), iterator.__reduce__()[2], iterator.__setstate__(-5), next(iterator),
      iterator.__setstate__(2), list(iterator), iterator.__length_hint__(), iterator.__reduce__(), iterator.__setstate__(0), list(iterator))
for state in ("a", 1.0, 1 << 70):
    try:
        iter(Sized()).__setstate__(state)
    except Exception as error:
        print(type(error).__name__, error)
iterator = reversed(Sized(1, 2, 3))
print(next(iterator), iterator.__length_hint__(), iterator.__reduce__()[2], iterator.__setstate__(100), next(iterator),
      iterator.__setstate__(-9), list(iterator), iterator.__length_hint__())
iterator = reversed(Sized())
print(iterator.__reduce__()[2:], list(iterator), iterator.__reduce__()[1:])


class Raises:
    def __init__(self, error):
        self.error = error

    def __getitem__(self, index):
        if index == 2:
            raise self.error
        return index


for error in (IndexError, StopIteration, KeyError("k"), ValueError("v")):
    try:
        print(list(iter(Raises(error))))
    except Exception as raised:
        print(type(raised).__name__, raised)


def stop():
    raise StopIteration


print(list(iter(stop, None)), list(map(lambda x: stop(), [1])))


class Log:
    def __init__(self, name):
        self.name = name

    def __eq__(self, other):
        print("  ", self.name, "==", getattr(other, "name", other))
        return True


print(list(iter(lambda: Log("result"), Log("sentinel"))), Log("needle") in iter([Log("item")]))


class Counting:
    def __init__(self, name, count):
        self.name = name
        self.count = count

    def __iter__(self):
        return self

    def __next__(self):
        print(self.name, end=" ")
        if self.count == 0:
            raise StopIteration
        self.count -= 1
        return self.count


print(list(zip(Counting("a", 2), Counting("b", 1), Counting("c", 5))))
print(list(map(lambda *a: a, Counting("a", 1), Counting("b", 2))))
print(list(filter(None, Counting("f", 3))))
again = enumerate(Counting("e", 1))
print(list(again), list(again))
