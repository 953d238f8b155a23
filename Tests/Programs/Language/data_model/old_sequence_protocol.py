# A class with __getitem__ alone can be iterated: it is asked for 0, 1, 2 ... until IndexError.


class Squares:
    def __init__(self, count):
        self.count = count

    def __getitem__(self, index):
        print("  item", index)
        if index >= self.count:
            raise IndexError(f"no {index}")
        return index * index


print(list(Squares(3)))
a, b = Squares(2)
print(a, b)
for value in Squares(2):
    print("loop", value)
print(4 in Squares(4))
print(type(iter(Squares(1))).__name__, sum(Squares(2)))
try:
    x, y, z = Squares(2)
except ValueError as error:
    print(error)
try:
    x, = Squares(5)
except ValueError as error:
    print(error)


class Stops:
    def __getitem__(self, index):
        if index == 2:
            raise StopIteration
        return index


class Errors:
    def __getitem__(self, index):
        if index == 1:
            raise KeyError(index)
        return index


print(list(Stops()))
try:
    list(Errors())
except KeyError as error:
    print("KeyError", error)

it = iter(Squares(1))
print(next(it))
print(next(it, "end"))
# Once ended, it asks no more.
print(next(it, "end"))


class Strings:
    """A mapping-like class fails in the first round."""

    def __getitem__(self, key):
        return {"a": 1}[key]


try:
    list(Strings())
except KeyError as error:
    print("KeyError", error)


class WithLength(Squares):
    def __len__(self):
        print("  len")
        return self.count


w = WithLength(3)
print(list(reversed(w)))
print(list(w))
try:
    reversed(Squares(3))
except TypeError as error:
    print(error)

p = type("Plain", (), {})()
p.__getitem__ = lambda index: 1
try:
    iter(p)
except TypeError as error:
    print(error)


class Blocked(Squares):
    __iter__ = None


try:
    iter(Blocked(1))
except TypeError as error:
    print(error)
s = "ab"
print(iter(Squares(2)).__length_hint__() if hasattr(iter(Squares(2)), "__length_hint__") else "no hint")
print(iter(w).__length_hint__())
iterator = iter(w)
iterator.__setstate__(2)
print(list(iterator))
