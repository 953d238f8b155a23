"""Views: keys, values, items; their set operations and comparisons."""


def attempt(text, **names):
    try:
        answer = eval(text, names)
        if isinstance(answer, set):
            answer = sorted(answer, key=repr)
        print(text, "->", answer)
    except Exception as error:
        print(text, "->", type(error).__name__, error)


class Names(dict):
    pass


d = {1: "a", 2: "b", 3: "c"}
e = {2: "b", 4: "d"}
for text in (
    "d.keys()", "d.values()", "d.items()", "len(d.keys())", "len(d.values())", "len(d.items())",
    "d.keys() & e.keys()", "d.keys() | e.keys()", "d.keys() - e.keys()", "d.keys() ^ e.keys()",
    "d.items() & e.items()", "d.items() | e.items()", "d.items() - e.items()", "d.items() ^ e.items()",
    "d.keys() & [1, 9]", "d.keys() | 'x'", "d.keys() - (1,)", "d.keys() ^ iter([1, 9])", "[1, 9] & d.keys()",
    "[1, 9] | d.keys()", "[1, 9] - d.keys()", "[1, 9] ^ d.keys()", "{1} | d.keys()", "d.keys() | {1}", "{1} - d.keys()",
    "type({1} | d.keys())", "type(d.keys() & {1})", "type(frozenset() | d.keys())", "d.items() & [(1, 'a'), 5]",
    "d.keys() & 5", "5 & d.keys()", "d.keys() - 5", "d.keys() | [[]]", "d.values() & d.values()", "d.keys() & [[]]",
    "{1: []}.items() | [3]", "{1: []}.items() & {(1, 2)}",
    "1 in d.keys()", "9 in d.keys()", "[] in d.keys()", "'a' in d.values()", "(1, 'a') in d.items()",
    "(1, 'b') in d.items()", "(1,) in d.items()", "[1, 'a'] in d.items()", "1 in d.items()", "([], 1) in d.items()",
    "d.keys() == {1, 2, 3}", "d.keys() == [1, 2, 3]", "d.keys() == d.keys()", "d.keys() != e.keys()", "d.keys() < {1, 2, 3, 4}",
    "d.keys() <= {1, 2, 3}", "d.keys() > {1}", "d.keys() >= {1, 9}", "d.keys() < d", "d.keys() < 5", "{1} < d.keys()",
    "{1, 2, 3} == d.keys()", "d.items() == d.items()", "d.items() == {(1, 'a'), (2, 'b'), (3, 'c')}", "d.items() > {(1, 'a')}",
    "d.keys() == frozenset(d)", "d.values() == d.values()", "d.values() < d.values()",
    "d.keys().isdisjoint(e)", "d.keys().isdisjoint([9])", "d.keys().isdisjoint(d.keys())", "{}.keys().isdisjoint({}.keys())",
    "d.items().isdisjoint([(1, 'a')])", "d.keys().isdisjoint(5)", "d.keys().isdisjoint([[]])", "d.keys().isdisjoint()",
    "hash(d.keys())", "hash(d.items())", "d.keys().__hash__", "d.keys()[0]",
    "type(d.keys())()", "list(reversed(d.keys()))", "list(reversed(d.values()))",
    "list(reversed(d.items()))", "list(reversed(d))",     "d.keys() and 1", "not {}.keys()", "d.keys() is d.keys()",
):
    attempt(text, d=d, e=e)

keys, values, items = d.keys(), d.values(), d.items()
d[9] = "z"
del d[1]
print(keys, values, items, len(keys))
d["self"] = d
print(d.values(), d.items())
d["view"] = d.values()
print(d["view"])
del d["self"], d["view"]
print(Names(a=1).keys(), Names(a=1).items())
for view in (keys, values, items):
    print(type(view).__name__, sorted(name for name in dir(view) if not name.startswith("__")))
    for name in ("isdisjoint", "__reversed__"):
        print(name, getattr(getattr(type(view), name, None), "__text_signature__", "absent"))


class Log:
    def __init__(self, name):
        self.name = name

    def __eq__(self, other):
        print("  ", self.name, "==", getattr(other, "name", other))
        return True

    def __hash__(self):
        return 5


print((1, Log("needle")) in {1: Log("value")}.items(), Log("needle") in {1: Log("value")}.values())
print({1: Log("left")}.items() == {1: Log("right")}.items(), {Log("left"): 1}.keys() >= {Log("right"): 2}.keys())
