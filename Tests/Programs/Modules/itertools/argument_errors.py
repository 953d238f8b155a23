import itertools
from itertools import *


def attempt(function, *arguments, **keywords):
    try:
        print(function(*arguments, **keywords))
    except Exception as error:
        print(type(error).__name__, error)

none = lambda *arguments: None
for function, arguments, keywords in [
    (accumulate, (), {}), (accumulate, (1, 2, 3), {}), (accumulate, (1,), {}), (accumulate, ([],), {"x": 1}),
    (accumulate, ([], None), {"initial": 1, "y": 2}), (accumulate, ([],), {"iterable": 1}), (accumulate, (), {"a": 1, "b": 2, "c": 3, "d": 4}),
    (combinations, (), {}), (combinations, ([],), {}), (combinations, ([], -1), {}), (combinations, ([], "a"), {}),
    (combinations, ([], 2, 3), {}), (combinations, ([], 2 ** 70), {}), (combinations, ([], 1.5), {}), (combinations, (1, 2), {}),
    (combinations_with_replacement, ([], -1), {}), (permutations, ([], -1), {}), (permutations, ([], "a"), {}),
    (permutations, (), {}), (permutations, (1, 2, 3), {}), (permutations, ([], 2 ** 70), {}), (permutations, ([], 1.0), {}),
    (cycle, (), {}), (cycle, (1,), {}), (cycle, ([], 1), {}), (cycle, (), {"a": 1}),
    (dropwhile, (), {}), (dropwhile, (1, 2), {}), (dropwhile, (1, 2, 3), {}), (dropwhile, (), {"a": 1}),
    (takewhile, (1,), {}), (filterfalse, (), {}), (filterfalse, (1, 2), {}), (starmap, (1,), {}), (starmap, (1, 2), {}),
    (islice, (), {}), (islice, ([],), {}), (islice, ([], -1), {}), (islice, ([], "a"), {}), (islice, ([], 1, "a"), {}),
    (islice, ([], 1, -2), {}), (islice, ([], -1, 2), {}), (islice, ([], 1, 2, 0), {}), (islice, ([], 1, 2, "a"), {}),
    (islice, ([], 1, 2, 3, 4), {}), (islice, (1, 2), {}), (islice, ([], 2 ** 70), {}), (islice, ([],), {"a": 1}), (islice, ([], 2.0), {}),
    (chain, (), {"a": 1}), (chain.from_iterable, (), {}), (chain.from_iterable, (1,), {}), (chain.from_iterable, (), {"iterable": 1}),
    (compress, (), {}), (compress, ([],), {}), (compress, (1, []), {}), (compress, ([], 2), {}), (compress, ([], [], 3), {}),
    (count, ("a",), {}), (count, (1, "a"), {}), (count, (1, 2, 3), {}), (count, (), {"x": 1}), (count, (None,), {}),
    (zip_longest, (1,), {}), (zip_longest, (), {"x": 1}), (zip_longest, ([],), {"fillvalue": 1, "x": 2}),
    (product, (), {"repeat": -1}), (product, ([],), {"repeat": 2 ** 62}), (product, ([],), {"repeat": "a"}), (product, ([],), {"x": 1}),
    (product, (1,), {}), (product, ([],), {"repeat": 2, "x": 1}), (product, ([],), {"repeat": 1.0}),
    (repeat, (), {}), (repeat, (1, 2, 3), {}), (repeat, (1, "a"), {}), (repeat, (), {"times": 2}), (repeat, (1,), {"x": 2}), (repeat, (1, 2 ** 70), {}),
    (groupby, (), {}), (groupby, (1,), {}), (groupby, ([], 2, 3), {}), (groupby, ([],), {"x": 1}),
    (tee, (), {}), (tee, (1,), {}), (tee, ([], -1), {}), (tee, ([], "a"), {}), (tee, ([],), {"n": 2}), (tee, ([], 2, 3), {}), (tee, ([], 2.0), {}),
    (itertools._tee, (1,), {}), (itertools._tee, (), {}), (itertools._tee, (), {"a": 1}), (itertools._tee_dataobject, (), {}),
    (itertools._tee_dataobject, (1, 2, 3), {}), (itertools._tee_dataobject, (1, [2], 3), {}), (itertools._tee_dataobject, (1, [2] * 58, None), {}),
    (itertools._grouper, (), {}), (itertools._grouper, (1, 2), {}), (itertools._grouper, (), {"a": 1}),
]:
    try:
        function(*arguments, **keywords)
        print("no error", function, arguments, keywords)
    except Exception as error:
        print(type(error).__name__, error)
for call in (
    lambda: list(chain(1)), lambda: list(chain.from_iterable([1])), lambda: list(starmap(1, [(1,)])), lambda: list(starmap(pow, [1])),
    lambda: list(takewhile(1, [1])), lambda: list(dropwhile("a", [1])), lambda: list(filterfalse(3, [1])), lambda: list(accumulate([1, "a"])),
    lambda: list(accumulate([1, 2], 3)), lambda: list(groupby([1], 3)), lambda: repeat(1).__length_hint__(), lambda: repeat(1, 3).__length_hint__(),
    lambda: next(count(1, 0.5)), lambda: list(islice(count(1, [1].__len__()), 2)), lambda: next(iter(chain())), lambda: next(zip_longest()),
):
    attempt(call)
