from itertools import *


def attempt(function, *arguments, **keywords):
    try:
        print(function(*arguments, **keywords))
    except Exception as error:
        print(type(error).__name__, error)

print("".join(compress("ABCDEF", [1, 0, 1, 0, 1, 1])), list(compress(range(5), "a" * 3)), list(compress([], count())), list(compress(count(), [0, 1, 1])), list(compress(data="ab", selectors=[[], [0]])))


class Truth:
    def __init__(self, answer):
        self.answer = answer

    def __bool__(self):
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


it = compress("abcd", [Truth(True), Truth(False), Truth(ValueError("truth")), Truth(True)])
print(next(it))
attempt(next, it)
print(list(it))
print(list(filterfalse(lambda x: Truth(x > 2), range(5))), list(filterfalse(None, [Truth(False), Truth(True)]))[0].answer)
attempt(list, filterfalse(lambda x: Truth(KeyError("k")), [1]))
attempt(list, takewhile(lambda x: Truth(KeyError("k")), [1]))
attempt(list, dropwhile(lambda x: Truth(KeyError("k")), [1]))
it = takewhile(lambda x: x < 2, [0, 1, 5, 1, 0])
print(list(it), list(it), next(it, "end"))
source = iter([1, 9, 2, 3])
it = takewhile(lambda x: x < 5, source)
print(list(it), list(source))
calls = []
it = dropwhile(lambda x: calls.append(x) or x < 2, [0, 1, 2, 0, 5])
print(list(it), calls)
print(list(starmap(divmod, [(7, 2), (9, 4)])), list(starmap(dict, [[], [[("a", 1)]]])), list(starmap(lambda *a: len(a), ["", "ab", range(3), (x for x in "xyz")])))
it = starmap(lambda a, b: a / b, [(1, 1), (1, 0), (4, 2), 5, (6, 3)])
out = []
for _ in range(6):
    try:
        out.append(next(it, "end"))
    except Exception as error:
        out.append(repr(error))
print(out)


class Tuple(tuple):
    def __iter__(self):
        return iter("never")


print(list(starmap(lambda *a: a, [Tuple((1, 2))])))
for kind in (takewhile, dropwhile, filterfalse, starmap, compress):
    class Sub(kind):
        attribute = 1
    print(kind.__name__, Sub(None if kind is not compress else [], []).attribute, list(Sub(lambda *a: False if kind is not starmap else a, []) if kind is not compress else Sub([1], [1])))
