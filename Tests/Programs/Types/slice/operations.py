"""slice objects: making, indices, comparison, what they are passed as."""


def attempt(text, **names):
    try:
        print(text, "->", eval(text, names))
    except Exception as error:
        print(text, "->", type(error).__name__, error)


class Index:
    def __init__(self, number):
        self.number = number

    def __index__(self):
        return self.number

    def __repr__(self):
        return f"Index({self.number})"


class Show:
    def __getitem__(self, key):
        return key


B = 1 << 70
names = {"Index": Index, "show": Show(), "B": B}
for text in (
    "slice()", "slice(1)", "slice(1, 2)", "slice(1, 2, 3)", "slice(1, 2, 3, 4)", "slice(x=1)", "slice(None)", "slice('a', [], {})",
    "slice(1, 2, 3).start", "slice(1, 2, 3).stop", "slice(1, 2, 3).step", "slice(5).start", "hash(slice(1))", "slice.__hash__",
    "type('X', (slice,), {})", "show[1:2]", "show[:]", "show[::]", "show[1:2:3]", "show[1:2, 3]", "show[..., :]", "show[()]",
    "slice(1) == slice(1)", "slice(1) != slice(2)", "slice(1) < slice(2)", "slice(1, 2) < slice(1, 'a')", "slice(1) < 5", "slice(1) == 5",
    "slice(1, 2) < slice(1, 3)", "slice(2) > slice(1)", "slice(0, 1) >= slice(0, 1)", "slice(None, 1) < slice(0, 1)",
    "slice(1).__reduce__()", "slice(1, 2, 3).__reduce__()", "slice(1).indices()", "slice(1).indices(-1)", "slice(1).indices('a')",
    "slice('a').indices(5)", "slice(1, 2, 0).indices(5)", "slice(1.0).indices(5)", "slice(None, None, 'a').indices(5)",
    "slice(Index(-2), Index(9), Index(2)).indices(5)", "slice(None).indices(Index(4))", "slice(None).indices(True)", "slice(B).indices(5)",
    "slice(-B).indices(5)", "slice(None, None, B).indices(5)", "slice(None, None, -B).indices(5)", "slice(None).indices(B)",
    "slice(-3, None).indices(B)", "slice(None, None, -1).indices(B)", "slice(B - 5, B + 5, 2).indices(B)", "slice(None, None, -1).indices(0)",
    "slice.indices.__text_signature__", "slice(1).indices(5, 6)", "[1, 2, 3][slice(1, None)]", "'abc'[slice(None, None, -1)]",
):
    attempt(text, **names)
try:
    slice(1).start = 2
except AttributeError as error:
    print(error)
values = (None, -100, -3, -1, 0, 1, 2, 5, 100, B, -B)
digest = 0
for start in values:
    for stop in values:
        for step in (None, 1, 2, 100, B, -1, -2, -100, -B):
            for length in (0, 1, 4, 7):
                indices = slice(start, stop, step).indices(length)
                assert list(range(length))[start:stop:step] == list(range(*indices)), (start, stop, step, length)
                digest = (digest * 31 + hash(indices)) % 1000003
print(digest)
log = []


class Logging:
    def __init__(self, name, number):
        self.name = name
        self.number = number

    def __index__(self):
        log.append(self.name)
        return self.number


slice(Logging("start", 1), Logging("stop", 2), Logging("step", 1)).indices(Logging("length", 9))
[1, 2, 3][Logging("start", 1):Logging("stop", 2):Logging("step", 1)]
range(9)[Logging("start", 1):Logging("stop", 2):Logging("step", 1)]
print(log)
print(slice(slice(1), slice), repr(slice(1, None)))
itself = []
itself.append(slice(itself))
print(itself)
