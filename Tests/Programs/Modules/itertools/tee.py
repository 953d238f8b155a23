import itertools
from itertools import *


def attempt(function, *arguments, **keywords):
    try:
        print(function(*arguments, **keywords))
    except Exception as error:
        print(type(error).__name__, error)

source = iter(range(200))
a, b, c = tee(source, 3)
print(sum(a), sum(islice(b, 100)), next(c), sum(b), sum(c), next(a, "end"))
x = tee("abc")[0]
y, z = tee(x)
print(type(x) is itertools._tee, list(y), list(z), list(x))
first = tee("abcdef")[0]
next(first)
second = first.__copy__()
print(list(first), list(second))
print(list(itertools._tee(second)), isinstance(itertools._tee("a"), itertools._tee))


class Copyable:
    def __init__(self, number):
        self.number = number

    def __iter__(self):
        return self

    def __next__(self):
        self.number += 1
        if self.number > 3:
            raise StopIteration
        return self.number

    def __copy__(self):
        print("copied at", self.number)
        return Copyable(self.number)


print([list(t) for t in tee(Copyable(0), 3)])
print(tee(Copyable(2), 1)[0].number)


class Raising:
    def __iter__(self):
        return self

    def __next__(self):
        raise ZeroDivisionError("in next")


a, b = tee(Raising())
attempt(next, a)
attempt(next, b)


class Reentrant:
    count = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.count += 1
        if self.count == 3:
            return next(self.other)
        return self.count


source = Reentrant()
a, b = tee(source)
source.other = b
print(next(a), next(a))
attempt(next, a)
deep = iter("abc")
for _ in range(50):
    deep = tee(deep)[0]
print(list(deep))
chained = iter(range(10))
for _ in range(2000):
    chained = chain(chained)
attempt(lambda: len(list(chained)))
reduced = tee("ab")[0].__reduce__()
print(reduced[0] is itertools._tee, reduced[1], reduced[2][1], reduced[2][0].__reduce__()[1][1:])
data = itertools._tee_dataobject(iter("xyz"), [1, 2], None)
t = itertools._tee(())
t.__setstate__((data, 1))
print(list(t), data.__reduce__()[1][1])
full = itertools._tee_dataobject(iter("xyz"), list(range(57)), itertools._tee_dataobject(iter("pq"), [], None))
t.__setstate__((full, 55))
print(list(t))
