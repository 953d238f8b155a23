from _collections import deque, defaultdict, OrderedDict, _count_elements, _tuplegetter

od = OrderedDict([("a", 1), ("b", 2), ("c", 3)])
print(od, len(od), list(od), list(reversed(od)), list(od.items()), list(od.values()), list(reversed(od.items())), list(reversed(od.values())), list(reversed(od.keys())))
od.move_to_end("a"); print(od)
od.move_to_end("c", last=False); print(od)
od.move_to_end("c", False); od.move_to_end("a", True); print(od)
od["b"] = 20
od["d"] = 4
del od["a"]
print(od, od.popitem(), od.popitem(last=False), od)
print(od.pop("b"), od, od.pop("x", "default"), bool(od))
od.update({"x": 1, "y": 2}); od.update([("z", 3)], w=4); od.update(OrderedDict(v=5)); od.update()
print(od, od.setdefault("x", 9), od.setdefault("q"), od.setdefault(key="r", default=1))
print(od.copy() == od, od.copy() is od, type(od.copy()).__name__, OrderedDict.fromkeys("ab"), OrderedDict.fromkeys("ab", 0), OrderedDict.fromkeys(iterable=[1], value=2))
a, b = OrderedDict([(1, 2), (3, 4)]), OrderedDict([(3, 4), (1, 2)])
print(a == b, a != b, a == dict(b), dict(a) == b, a == OrderedDict(a), a == {1: 2}, a == 5, a != 5)
print(a.keys(), a.values(), a.items(), 1 in a.keys(), (3, 4) in a.items(), len(a.items()), a.keys() & {1, 9}, a.keys() | [5], a.keys() - {1}, a.keys() ^ {1, 2})
print(a.keys() == b.keys(), a.items() == b.items(), a.keys() == {1, 3}, a.keys().isdisjoint([2]))
od.clear()
print(od, list(od), OrderedDict(), OrderedDict(a=1), OrderedDict({"z": 1}, y=2), OrderedDict(zip("ab", "cd")), OrderedDict(["ab", (1, 2)]))
for i in range(100):
    od[i] = i
for i in range(0, 100, 2):
    od.move_to_end(i)
for i in range(1, 20, 2):
    od.move_to_end(i, last=False)
print(list(od)[:12], list(od)[-5:], len(od))
for i in range(1000):
    od.move_to_end(next(iter(od)))
print(list(od)[:5], list(reversed(od))[:5])
while od:
    od.popitem(last=len(od) % 3 == 0)
    if len(od) == 5:
        print(od)
lru = OrderedDict()
for i in range(2000):
    lru[i % 37] = i
    lru.move_to_end(i % 37)
    if len(lru) > 10:
        lru.popitem(last=False)
print(lru)
front = OrderedDict()
for i in range(300):
    front[i] = i
    front.move_to_end(i, last=False)
print(list(front)[:4], list(front)[-3:], front.popitem(), front.popitem(False))
od = OrderedDict(a=1)
od.x = 5
od["self"] = od
print(od, od.__dict__, od.x)
print({**OrderedDict(b=1, a=2)}, dict(OrderedDict(b=1, a=2)), (lambda **k: k)(**OrderedDict(b=1, a=2)), [*OrderedDict(b=1)])
