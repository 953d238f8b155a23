# `in`: __contains__, then iteration, then the old sequence protocol.


class Contains:
    def __init__(self, answer):
        self.answer = answer

    def __contains__(self, item):
        print("  contains", item)
        return self.answer

    def __iter__(self):
        print("  never")
        return iter(())


class Iterates:
    def __iter__(self):
        print("  iter")
        for number in (1, 2, 3):
            print("  yield", number)
            yield number


class Indexed:
    def __getitem__(self, index):
        print("  item", index)
        if index > 2:
            raise IndexError
        return index * 10


print(1 in Contains(True), 1 not in Contains(True), 1 in Contains(0), 1 in Contains("yes"), 1 in Contains([]))
print(2 in Iterates())
print(9 in Iterates())
print(2 not in Iterates())
print(10 in Indexed())
print(5 in Indexed())


class Blocked:
    __contains__ = None

    def __iter__(self):
        return iter((1,))


class Neither:
    __iter__ = None

    def __getitem__(self, index):
        return 1


class Plain:
    pass


class BadAnswer:
    def __contains__(self, item):
        return Unbool()


class Unbool:
    def __bool__(self):
        raise ValueError("neither true nor false")


class BadIter:
    def __iter__(self):
        return 5


class Fails:
    def __getitem__(self, index):
        raise KeyError("not an IndexError")


p = Plain()
p.__contains__ = lambda item: True
for action in (
    lambda: 1 in Blocked(),
    lambda: 1 in Neither(),
    lambda: 1 in p,
    lambda: 1 in BadAnswer(),
    lambda: 1 in BadIter(),
    lambda: 1 in Fails(),
    lambda: 1 in 5,
    lambda: 1 in None,
    lambda: 1 in int,
    lambda: 1 in "text",
    lambda: "a" in b"abc",
    lambda: 300 in b"abc",
    lambda: None in "None",
    lambda: [] in {},
    lambda: [] in {1},
    lambda: {1} in {frozenset({1})},
    lambda: 1 in (x for x in (0, 1, 2)),
    lambda: "" in "abc",
    lambda: b"" in b"",
    lambda: 97 in b"abc",
    lambda: 3.0 in range(5),
    lambda: 3.5 in range(5),
    lambda: "a" in {"a": 1},
    lambda: (1, 2) in {(1, 2): 3},
):
    try:
        print(action())
    except (TypeError, ValueError, KeyError) as error:
        print(type(error).__name__, error)

# A generator is used up to the item found.
numbers = (n for n in range(6))
print(2 in numbers, list(numbers))
