import itertools
from itertools import *

data = itertools._tee_dataobject(iter("abc"), [], None)
for make, state in [
    (lambda: islice([], 0), "a"), (lambda: islice([], 0), -1), (lambda: islice([], 0), 2 ** 70), (lambda: islice("abc", 2), 1),
    (lambda: cycle([1]), 1), (lambda: cycle([1]), (1,)), (lambda: cycle([1]), (1, 2)), (lambda: cycle([1]), ([], 2, 3)), (lambda: cycle([1]), ([], "a")),
    (lambda: cycle([1]), ([5, 6], 1)), (lambda: cycle([1]), ([5, 6], 0)),
    (chain, 1), (chain, ()), (chain, (1,)), (chain, (iter([]), 1)), (chain, (iter([]), iter([]), 3)), (chain, (iter(["ab"]), iter("xy"))),
    (lambda: dropwhile(bool, [1, 2]), ""), (lambda: dropwhile(bool, [1, 2]), 1), (lambda: takewhile(bool, [1]), 5), (lambda: takewhile(bool, [1]), 0),
    (lambda: combinations("ab", 1), 1), (lambda: combinations("ab", 1), (1, 2)), (lambda: combinations("ab", 1), ("a",)),
    (lambda: combinations("abcd", 2), (-5, 99)), (lambda: combinations("abcd", 2), (3, 0)), (lambda: combinations("abcd", 2), (2 ** 70, 1)),
    (lambda: combinations_with_replacement("abc", 2), (-5, 99)), (lambda: combinations_with_replacement("abc", 2), (1,)),
    (lambda: combinations_with_replacement("abc", 2), (1, None)),
    (lambda: permutations("ab", 1), 1), (lambda: permutations("ab", 1), (1, 2)), (lambda: permutations("ab", 1), ((1,), (2,))),
    (lambda: permutations("ab", 1), ((1, 2), (2,), 3)), (lambda: permutations("abc", 2), ((9, -9, 1), (77, -77))),
    (lambda: permutations("abc", 2), ((0, 0, 0), (1, 1))), (lambda: permutations("abc", 2), ((0, 1, "x"), (1, 1))),
    (lambda: product("ab"), 1), (lambda: product("ab"), (1, 2)), (lambda: product("ab"), ("a",)), (lambda: product("ab", "cd"), (-9, 9)), (lambda: product("ab", ""), (1, 1)),
    (lambda: groupby("aab"), 1), (lambda: groupby("aab"), (1,)), (lambda: groupby("aab"), ("x", "x", "y")), (lambda: groupby("aab"), ("x", "x", "x")),
    (lambda: itertools._tee([]), 1), (lambda: itertools._tee([]), (1, 2)), (lambda: itertools._tee([]), (data, 60)), (lambda: itertools._tee([]), (data, -1)),
    (lambda: itertools._tee([]), (data, 0)), (lambda: itertools._tee("xyz"), (data, 57)), (lambda: accumulate([1, 2]), 10), (lambda: zip_longest("a", "bc"), "fill"),
]:
    iterator = make()
    try:
        print(iterator.__setstate__(state), end=" ")
        items = list(islice(iterator, 8))
        print([(k, list(g)) for k, g in items] if isinstance(iterator, groupby) else items)
    except Exception as error:
        print(type(error).__name__, error)
