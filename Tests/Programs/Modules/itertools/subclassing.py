from itertools import *


def attempt(function, *arguments, **keywords):
    try:
        print(function(*arguments, **keywords))
    except Exception as error:
        print(type(error).__name__, error)

import itertools
kinds = {
    accumulate: ([1, 2],), chain: ("ab", "c"), combinations: ("abc", 2), combinations_with_replacement: ("ab", 2), compress: ("ab", [0, 1]), count: (3,), cycle: ("ab",), dropwhile: (bool, [1, 0]),
    filterfalse: (None, [0, 1]), groupby: ("aab",), islice: ("abc", 2), permutations: ("ab",), product: ("ab", [1]), repeat: (1, 2), starmap: (pow, [(2, 3)]), takewhile: (bool, [1, 0]), zip_longest: ("ab", [1]),
}
for kind, arguments in kinds.items():
    class Plain(kind):
        pass

    class Slots(kind):
        __slots__ = ("extra",)

    class Keywords(kind):
        def __new__(cls, *arguments, **keywords):
            self = super().__new__(cls, *arguments)
            self.keywords = keywords
            return self

    class Next(kind):
        def __next__(self):
            return "own", super().__next__()

    plain = Plain(*arguments)
    plain.attribute = 1
    slots = Slots(*arguments)
    slots.extra = 2
    keywords = Keywords(*arguments, key=3)
    show = lambda iterator: [item if not isinstance(item, tuple) or kind is not groupby else item[0] for item in islice(iterator, 3)]
    print(kind.__name__, plain.__dict__, slots.extra, keywords.keywords, show(plain), show(slots), show(Keywords(*arguments)))
    print("   ", [item[0] for item in islice(Next(*arguments), 2)] if kind is not dropwhile else "", hasattr(kind(*arguments), "__dict__"), type(plain.__reduce__()[0]).__name__, iter(plain) is plain)
    attempt(lambda: setattr(kind(*arguments), "x", 1))
    attempt(lambda: kind.__next__(3))
    attempt(lambda: kind.__new__(int))
