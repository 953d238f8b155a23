# __length_hint__: how containers ask for it and what it may be.


class Hinted:
    def __init__(self, hint):
        self.hint = hint

    def __iter__(self):
        return self

    def __next__(self):
        raise StopIteration

    def __length_hint__(self):
        print("  hint asked")
        if isinstance(self.hint, Exception):
            raise self.hint
        return self.hint


for hint in (0, 10, NotImplemented, -1, "text", 1.5, None, True, TypeError("ignored"), ValueError("not ignored")):
    try:
        print(repr(hint), list(Hinted(hint)))
    except (TypeError, ValueError) as error:
        print(repr(hint), type(error).__name__, error)
try:
    list(Hinted(2 ** 64))
except OverflowError as error:
    print(error)


class LengthToo(Hinted):
    def __len__(self):
        print("  len asked")
        return 1


print(list(LengthToo(3)))


class BadLength(Hinted):
    def __len__(self):
        raise TypeError("a TypeError of __len__ goes on to the hint")


print(list(BadLength(3)))


class WorseLength(Hinted):
    def __len__(self):
        raise KeyError("any other passes through")


try:
    list(WorseLength(3))
except KeyError as error:
    print(error)

print("bytearray")
print(bytearray(Hinted(3)))
print("tuple")
print(tuple(Hinted(3)))
print("extend")
items = [1]
items.extend(Hinted(5))
print(items)
print("no hint asked for set, dict and join:", set(Hinted(3)), dict(Hinted(3)), "".join(Hinted(2)))

for iterator in (iter([1, 2, 3]), iter((1, 2)), iter("abcd"), iter({1: 1}), iter({1, 2}), iter(range(7)),
                 reversed([1]), iter(b"ab"), iter({}.items())):
    before = iterator.__length_hint__()
    next(iterator, None)
    print(type(iterator).__name__, before, iterator.__length_hint__())
d = {1: 1, 2: 2}
it = iter(d)
d[3] = 3
print(it.__length_hint__())
print(hasattr(map(str, []), "__length_hint__"), hasattr((x for x in ()), "__length_hint__"))
