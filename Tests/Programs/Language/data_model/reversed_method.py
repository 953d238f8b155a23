# reversed(): __reversed__, or __len__ with __getitem__.


class Own:
    def __reversed__(self):
        return "whatever it returns"


class Generator:
    def __reversed__(self):
        yield 3
        yield 2

    def __len__(self):
        return 0


class Sequence:
    def __len__(self):
        print("  len")
        return 3

    def __getitem__(self, index):
        print("  item", index)
        return "abc"[index]


class Blocked(Sequence):
    __reversed__ = None


class OnlyItems:
    def __getitem__(self, index):
        return index


class OnlyLength:
    def __len__(self):
        return 1


print(reversed(Own()), list(reversed(Generator())))
r = reversed(Sequence())
print(type(r).__name__)
print(list(r), list(r))
print(list(reversed([1, 2, 3])), list(reversed("abc")), list(reversed((1,))), list(reversed(range(4))))
print(list(reversed({"a": 1, "b": 2})), list(reversed({1: 2}.items())), list(reversed({1: 2}.values())))
print(type(reversed([])).__name__, type(reversed("")).__name__, type(reversed({})).__name__)
print(type(reversed({}.keys())).__name__, type(reversed(range(1))).__name__, type(reversed(b"")).__name__)
for value in (Blocked(), OnlyItems(), OnlyLength(), 5, {1}, iter([]), None, (x for x in ()), frozenset(), int):
    try:
        print(reversed(value))
    except TypeError as error:
        print(error)
for arguments in ((), ([], [])):
    try:
        reversed(*arguments)
    except TypeError as error:
        print(error)


class Shrinks:
    def __init__(self):
        self.items = [1, 2, 3, 4]

    def __len__(self):
        return len(self.items)

    def __getitem__(self, index):
        return self.items[index]


s = Shrinks()
it = reversed(s)
print(next(it), it.__length_hint__())
del s.items[1:]
print(it.__length_hint__(), list(it))

items = [1, 2, 3]
it = reversed(items)
print(next(it), it.__length_hint__())
items.clear()
print(list(it), it.__length_hint__())


class MyList(list):
    def __reversed__(self):
        return iter(["mine"])


class Sub(MyList):
    pass


print(list(reversed(Sub([1, 2]))), Sub([1, 2])[::-1])
d = {1: 1, 2: 2}
try:
    for key in reversed(d):
        d[key + 10] = 0
except RuntimeError as error:
    print(error)
