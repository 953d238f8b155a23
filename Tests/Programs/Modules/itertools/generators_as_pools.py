# Iterables written in Python that collect garbage while a native function holds what came of the ones before.
import gc
import itertools


def fill():
    """Memory that was freed is used again, by something else."""
    return [[number, str(number)] for number in range(20)]


class Pool:
    def __init__(self, *items):
        self.items = items

    def __iter__(self):
        for item in self.items:
            gc.collect()
            fill()
            yield item if isinstance(item, tuple) else [item]
        gc.collect()
        fill()


def lazy(*items):
    return (item for item in Pool(*items))


print(list(itertools.product(Pool(1, 2), Pool(3), Pool(4, 5))))
print(list(itertools.product(lazy("a"), lazy("b", "c"), repeat=2))[-1])
print(itertools.product(Pool(1), lazy(2)).__reduce__()[1])
print(list(itertools.zip_longest(Pool(1, 2, 3), lazy(4), Pool(), fillvalue=0)))
print(list(zip(Pool(1, 2), lazy(3, 4), Pool(5, 6))))
print(list(map(lambda *items: items, Pool(1, 2), lazy(3, 4))))
print(list(itertools.chain(Pool(1), lazy(2), Pool(3))))
print(list(itertools.chain.from_iterable([Pool(1), lazy(2), Pool()])))
print(list(itertools.starmap(lambda a, b: (a, b), zip(Pool(1), lazy(2)))))
print(list(itertools.permutations(Pool(1, 2))))
print(list(itertools.combinations(lazy(1, 2, 3), 2)))
print([list(part) for part in itertools.tee(Pool(1, 2), 3)])

# Arguments unpacked from a generator, after others; and the results of calls that run generators in between.
print((lambda *items, **names: (items, names))(*Pool(1), *lazy(2), fill()[3], *Pool(4), **{"a": list(lazy(5))}))
print([*Pool(1), *lazy(2), *Pool(3)], {*map(str, Pool(1))}, (*lazy(7), *Pool(8)))
print(max(Pool(1, 3, 2), Pool(4, 1), key=lambda pool: list(pool)).items)
print(sorted(Pool(3, 1, 2), key=lambda item: (list(lazy(item)), item)))
print(dict([lazy("key", "value"), Pool("other", "value")].__iter__().__next__() for _ in range(0)))
print(dict([("a", 1)], b=list(lazy(2))), len(set().union(Pool(), lazy((2,), (3,)))))
print("-".join(str(item) for item in Pool(1, 2)), sum(Pool(1, 2), []), list(filter(None, lazy(0, 1))))
