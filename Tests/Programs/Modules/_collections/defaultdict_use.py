from _collections import deque, defaultdict, OrderedDict


def attempt(function, *arguments, **keywords):
    try:
        print(function(*arguments, **keywords))
    except Exception as error:
        print(type(error).__name__, error)

tree = lambda: defaultdict(tree)
t = tree()
t["a"]["b"]["c"] = 1
t["a"]["x"]
print(list(t), list(t["a"]), t["a"]["b"]["c"], len(t["missing"]), list(t))
groups = defaultdict(list)
for word in "one two three four five six seven".split():
    groups[len(word)].append(word)
print(dict(groups), groups.pop(3), sorted(groups), groups.get(99), 99 in groups)
counts = defaultdict(lambda: 10)
counts["x"] -= 3
counts["y"] += 1
print(dict(counts), counts.setdefault("z"), counts.setdefault("w", 5), dict(counts))
d = defaultdict(set, {1: {1}})
d.update({2: {2}})
d.update([(3, {3})])
print(d[4], d == {1: {1}, 2: {2}, 3: {3}, 4: set()}, d.popitem(), len(d), list(d.items()), list(reversed(d)))
calls = []
d = defaultdict(lambda: calls.append("called") or len(calls))
print(d["a"], d["b"], d["a"], calls, d.get("zzz"), "zzz" in d, d.__contains__("zzz"), list(d))
attempt(lambda: d[[]])
attempt(lambda: d.__getitem__({}))


class Key:
    def __hash__(self):
        return 1

    def __eq__(self, other):
        raise ValueError("equality")


d = defaultdict(int)
d[1]
attempt(lambda: d[Key()])
d = defaultdict(lambda: 1 / 0)
attempt(lambda: d["x"])
print(dict(d))


def stopping():
    raise StopIteration


d.default_factory = stopping
try:
    d["x"]
except StopIteration:
    print("StopIteration")
d = defaultdict(dict)
d["a"]["b"] = 1
c = d.copy()
c["new"]
print(dict(d), dict(c), c.default_factory is dict, c["a"] is d["a"], type(c).__name__)


class Sub(defaultdict):
    def __init__(self, *arguments):
        super().__init__(list, *arguments)


s = Sub({"a": [1]})
s["b"].append(2)
print(s, s.default_factory)
attempt(s.copy)
print(isinstance(s, dict), type(s).__mro__[1] is defaultdict, defaultdict(int) | {} if hasattr(dict, "__or__") else "no union")
for _ in range(300):
    s[_ % 7].append(_)
print(sum(map(len, s.values())), len(s[0]))
