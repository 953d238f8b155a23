from _collections import deque, defaultdict, OrderedDict, _count_elements, _tuplegetter


def attempt(function, *arguments, **keywords):
    try:
        print(function(*arguments, **keywords))
    except Exception as error:
        print(type(error).__name__, error)

d = defaultdict(list)
d["a"].append(1)
d["a"].append(2)
d["b"]
print(d, len(d), d["a"], d.default_factory, "c" in d, d.get("c"), d)
counts = defaultdict(int)
for letter in "mississippi":
    counts[letter] += 1
print(counts, sorted(counts.items()), dict(counts))
print(defaultdict(), defaultdict(None), defaultdict(None, {1: 2}), defaultdict(int, a=1), defaultdict(int, [(1, 2)], b=3))
print(defaultdict(default_factory=int), defaultdict(list, {}).copy(), defaultdict(list, a=[1]).__copy__())
for call in (
    lambda: defaultdict(1), lambda: defaultdict(None, 1), lambda: defaultdict(int, 1, 2), lambda: defaultdict()[1], lambda: defaultdict(None)["k"],
    lambda: defaultdict(int).__missing__(3), lambda: defaultdict(int).__missing__(), lambda: defaultdict().__missing__(5), lambda: hash(defaultdict()), lambda: defaultdict(lambda x: x)[1],
    lambda: defaultdict(int)[[]], lambda: defaultdict(int).__reduce__()[:4], lambda: defaultdict().__reduce__()[:4], lambda: list(defaultdict(int, a=1).__reduce__()[4]),
    lambda: type(defaultdict.fromkeys("ab")).__name__, lambda: defaultdict.fromkeys("ab", 0), lambda: defaultdict(int).default_factory, lambda: defaultdict(int) == {}, lambda: defaultdict(int, a=1) == {"a": 1},
    lambda: defaultdict("a"), lambda: defaultdict(int, x=1).pop("x"), lambda: defaultdict(int).setdefault("q", 4), lambda: defaultdict.__init__(),
):
    attempt(call)
d = defaultdict(int, a=1)
d.default_factory = str
print(d["new"] == "", d)
d.default_factory = 5
attempt(lambda: d["x"])
d.default_factory = None
attempt(lambda: d["x"])
del d.default_factory
print(d.default_factory, d)
attempt(lambda: d["x"])


class Counting(defaultdict):
    def __missing__(self, key):
        return "missing " + str(key)


c = Counting(int)
print(c["k"], len(c), c.copy(), type(c.copy()).__name__, c)


class Storing(defaultdict):
    def __setitem__(self, key, value):
        print("set", key, value)
        super().__setitem__(key, value)


s = Storing(list, z=0)
s["a"].append(1)
print(s)


def clearing():
    d.clear()
    return "made"


d = defaultdict(clearing, a=1)
print(d["b"], list(d.items()))
recursive = defaultdict(None)
recursive["self"] = recursive
print(recursive)


class Factory:
    def __init__(self):
        self.d = defaultdict(self)

    def __call__(self):
        return 1

    def __repr__(self):
        return "Factory(" + repr(self.d) + ")"


print(repr(Factory().d))
d = defaultdict(int)
d.default_factory = d.__len__
print([d[i] for i in range(5)], list(d))
print([(name, type(value).__name__) for name, value in vars(defaultdict).items()])
print(defaultdict.__mro__, defaultdict.__module__, isinstance(d, dict))
