# Who has a hash, who loses it, and what it must be.


class Plain:
    pass


class EqualOnly:
    def __eq__(self, other):
        return True


class Both:
    def __eq__(self, other):
        return True

    def __hash__(self):
        return 42


class Child(Both):
    pass


class ChildWithEqual(Both):
    def __eq__(self, other):
        return False


class ChildKeeping(Both):
    def __eq__(self, other):
        return False

    __hash__ = Both.__hash__


class Refuses:
    __hash__ = None


def attempt(value):
    try:
        result = hash(value)
        print(type(value).__name__, "has a hash", result if type(value) is not Plain else "")
    except TypeError as error:
        print(error)


for cls in (Plain, EqualOnly, Both, Child, ChildWithEqual, ChildKeeping, Refuses):
    attempt(cls())
print(EqualOnly.__hash__, ChildWithEqual.__dict__["__hash__"], "__hash__" in Child.__dict__)
print(hash(Plain) == hash(Plain), hash(Plain()) is not None)
for value in ([], {}, set(), bytearray(), slice(1), ([],), (1, {}), {}.items(), memoryview(bytearray(1))):
    try:
        print(type(value).__name__, isinstance(hash(value), int))
    except (TypeError, ValueError) as error:
        print(type(value).__name__, error)


class Result:
    def __init__(self, value):
        self.value = value

    def __hash__(self):
        return self.value


for value in (0, -1, -2, True, 2 ** 61 - 1, 2 ** 61, 2 ** 64, 2 ** 100, -(2 ** 61), 1.0, "text", None):
    try:
        print(repr(value), hash(Result(value)))
    except TypeError as error:
        print(repr(value), error)
print(hash(Result(True)).__class__.__name__, Result(-1).__hash__(), hash(Result(-1)))

for action in (lambda: {Refuses(): 1}, lambda: {EqualOnly()}, lambda: {}[[]], lambda: [] in set(), lambda: {}.get({})):
    try:
        print(action())
    except TypeError as error:
        print(error)
print(hash(1) == hash(1.0) == hash(1 + 0j) == hash(True), hash(-1), hash(-2), hash(2 ** 61 - 1), hash(0.5), hash(1j))
print({1: "int", 1.0: "float", True: "bool"})
