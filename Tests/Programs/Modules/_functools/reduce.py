from _functools import partial, reduce, cmp_to_key, _lru_cache_wrapper


def attempt(function, *arguments, **keywords):
    try:
        print(function(*arguments, **keywords))
    except Exception as error:
        print(type(error).__name__, error)

add = lambda a, b: a + b
print(reduce(add, [1, 2, 3, 4]), reduce(add, [], 5), reduce(add, [1]), reduce(add, "abc", "-"), reduce(add, (x for x in range(5))), reduce(add, [[1], [2]], []))
print(reduce(lambda a, b: (a, b), "abcd"), reduce(max, [3, 9, 2]), reduce(None, [1]), reduce(None, [], "start"), reduce(add, {"k": 1}))
for call in (
    lambda: reduce(), lambda: reduce(1), lambda: reduce(1, 2), lambda: reduce(add, []), lambda: reduce(1, [1, 2]), lambda: reduce(add, [1], 2, 3), lambda: reduce(function=1, sequence=2), lambda: reduce(add, [1, "a"]),
    lambda: reduce(add, None, 1), lambda: reduce(lambda: 0, [1, 2]),
):
    attempt(call)


class Raising:
    def __iter__(self):
        raise ValueError("no iterator")


class TypeRaising:
    def __iter__(self):
        raise TypeError("a type error")


class Next:
    def __iter__(self):
        return self

    def __next__(self):
        raise KeyError("in next")


class Sequence:
    def __getitem__(self, index):
        if index > 3:
            raise IndexError
        return index * index


attempt(reduce, add, Raising())
attempt(reduce, add, TypeRaising())
attempt(reduce, add, Next())
print(reduce(add, Sequence()), reduce(add, Sequence(), 100))


def stop(a, b):
    raise StopIteration("inside")


attempt(reduce, stop, [1, 2])
items = [1, 2, 3]


def grow(a, b):
    if len(items) < 10:
        items.append(1)
    return a + b


print(reduce(grow, items), items)
print(reduce.__name__, reduce.__module__, reduce.__text_signature__, cmp_to_key.__text_signature__, reduce(add, range(1000)))
