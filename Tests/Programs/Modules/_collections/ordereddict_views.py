from _collections import deque, defaultdict, OrderedDict


def attempt(function, *arguments, **keywords):
    try:
        print(function(*arguments, **keywords))
    except Exception as error:
        print(type(error).__name__, error)

od = OrderedDict([("b", 1), ("a", 2), ("c", 1)])
keys, values, items = od.keys(), od.values(), od.items()
for view in (keys, values, items):
    print(type(view).__name__, view, len(view), list(view), list(reversed(view)), list(iter(view)), isinstance(view, type({}.keys())), bool(view))
od["d"] = 4
od.move_to_end("b")
print(keys, values, items, "d" in keys, 4 in values, ("d", 4) in items, ("d", 5) in items, "d" in items)
print(sorted(keys & {"a", "z"}), sorted(keys | {"z"}), sorted(keys - {"a"}), sorted(keys ^ {"a", "z"}), sorted({"a", "z"} & keys), sorted(items & {("a", 2)}), sorted({"z"} - keys))
print(keys == {"a", "b", "c", "d"}, keys == dict.fromkeys("abcd").keys(), keys <= set("abcde"), keys < set("abcd"), keys >= {"a"}, items == dict(od).items(), {"a"} < keys, keys != od.copy().keys())
print(keys.isdisjoint("xyz"), keys.isdisjoint("ax"), items.isdisjoint([("a", 2)]))
for call in (lambda: hash(keys), lambda: keys[0], lambda: keys + keys, lambda: values & {1}, lambda: keys & 3, lambda: 3 | keys, lambda: keys < [1], lambda: keys.__reversed__, lambda: len(iter(keys)), lambda: next(keys), lambda: keys.mapping, lambda: list(zip(keys, values, items))):
    try:
        result = call()
        print(result if "0x" not in repr(result) else "ok")
    except Exception as error:
        print(type(error).__name__, error)
od["self"] = keys
od["view"] = od.values()
print(len(repr(od)) > 20, list(od)[-1])


class Sub(OrderedDict):
    def __iter__(self):
        return iter(["iterated"])

    def __len__(self):
        return 99


s = Sub(a=1)
print(s.keys(), list(s.keys()), len(s.keys()), list(s.items()), len(s), list(s), bool(s))
print([*od.keys()][:2], {**od}["a"], (lambda *a: a)(*od)[:2], max(od.keys()), sorted(od)[0], sum(OrderedDict(a=1, b=2).values()), list(enumerate(od))[0], any(od.values()), tuple(od.items())[0], dict(od.items())["a"], set(od.keys()) == set(od), list(map(str, od.keys()))[0])
