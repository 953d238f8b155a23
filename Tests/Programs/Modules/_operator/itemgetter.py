import _operator as op
from _operator import itemgetter, attrgetter, methodcaller


def attempt(function, *arguments, **keywords):
    try:
        print(function(*arguments, **keywords))
    except Exception as error:
        print(type(error).__name__, error)

pairs = [("b", 2), ("a", 3), ("c", 1)]
print(sorted(pairs, key=itemgetter(0)), sorted(pairs, key=itemgetter(1)), list(map(itemgetter(1, 0), pairs)), max(pairs, key=itemgetter(-1)))
print(itemgetter("k")({"k": 5}), itemgetter(slice(1, 3))("abcd"), itemgetter(0)("xyz"), itemgetter(1)([7, 8]), itemgetter(0, 0, 0)((5,)), itemgetter(True)((1, 2)), itemgetter(2)(range(5)))
print(itemgetter(1), itemgetter("a", 2, None), itemgetter(1).__reduce__(), itemgetter(1, 2).__reduce__(), itemgetter(slice(1)))
for call in (
    lambda: itemgetter(), lambda: itemgetter(a=1), lambda: itemgetter(1)(), lambda: itemgetter(1)([1], 2), lambda: itemgetter(1)(a=1), lambda: itemgetter(5)((1,)), lambda: itemgetter(1)(3), lambda: itemgetter("a")([1]), lambda: itemgetter("a")({}), lambda: itemgetter(0, 9)("a"),
    lambda: itemgetter(2 ** 70)((1,)), lambda: itemgetter(None)((1,)), lambda: setattr(itemgetter(1), "x", 1), lambda: itemgetter(*range(5))(range(5)), lambda: itemgetter(0)(""),
):
    attempt(call)


class Own(tuple):
    def __getitem__(self, index):
        return "own %r" % (index,)


print(itemgetter(0)(Own((1, 2))), itemgetter(0, 1)(Own((1,))))


class Index:
    def __index__(self):
        return 1


print(itemgetter(Index())("abc"))


class Clearing:
    def __getitem__(self, index):
        if index == 3:
            raise LookupError(index)
        return index


attempt(itemgetter(1, 2, 3), Clearing())
try:
    class Sub(itemgetter):
        pass
except TypeError as error:
    print(error)
items = [None]
g = itemgetter(items)
items[0] = g
print(g)
print([(name, type(value).__name__) for name, value in vars(itemgetter).items()], itemgetter.__module__, itemgetter.__doc__ is not None)
