import itertools
from itertools import *

def show(value):
    """What reduce gives, with iterators as the lists of what they have left."""
    if isinstance(value, tuple):
        return tuple(show(item) for item in value)
    if isinstance(value, list):
        return [show(item) for item in value]
    if isinstance(value, type):
        return value.__name__
    if hasattr(value, "__next__") or callable(value) or isinstance(value, itertools._tee_dataobject):
        return type(value).__name__
    return value


def rebuild(iterator):
    """What copy.copy does."""
    reduced = iterator.__reduce__()
    new = reduced[0](*reduced[1])
    if len(reduced) > 2 and reduced[2] is not None:
        new.__setstate__(reduced[2])
    return new


makers = [
    lambda: accumulate([1, 2, 3, 4]), lambda: accumulate([1, 2, 3], max), lambda: accumulate([1, 2], initial=5),
    lambda: accumulate([None, None], lambda a, b: None),
    lambda: chain("ab", "cd"), lambda: chain(), lambda: chain.from_iterable(["ab"]),
    lambda: combinations("abcd", 2), lambda: combinations("ab", 3), lambda: combinations_with_replacement("abc", 2),
    lambda: permutations("abc", 2), lambda: permutations("abc"), lambda: product("ab", [1, 2]), lambda: product("ab", repeat=2), lambda: product(),
    lambda: compress("abcd", [1, 0, 1, 1]), lambda: count(), lambda: count(3, 2), lambda: count(1.5), lambda: repeat("x"), lambda: repeat("x", 3),
    lambda: cycle("abc"), lambda: dropwhile(lambda x: x < 2, [1, 2, 3]), lambda: takewhile(lambda x: x < 3, [1, 2, 3]),
    lambda: filterfalse(None, [0, 1, 0]), lambda: starmap(pow, [(1, 2), (2, 3)]), lambda: islice("abcdef", 1, 5, 2), lambda: islice("abc", 2),
    lambda: zip_longest("abc", "x", fillvalue=0), lambda: tee("abc")[0],
]
for make in makers:
    for steps in (0, 1, 2, 5):
        iterator = make()
        for step in range(steps):
            if next(iterator, None) is None:
                pass
        print(steps, show(iterator.__reduce__()))
        again = rebuild(iterator)
        print("   ", type(again) is type(iterator), list(islice(again, 6)))
groups = groupby("aabbc")
print(show(groups.__reduce__()))
key, group = next(groups)
print(key, show(groups.__reduce__()), show(group.__reduce__()))
print(next(group), show(groups.__reduce__()), show(group.__reduce__()))
next(groups)
print(show(group.__reduce__()), [(k, list(g)) for k, g in rebuild(groups)])
grouper = itertools._grouper(groupby("xy"), "x")
print(list(grouper))
