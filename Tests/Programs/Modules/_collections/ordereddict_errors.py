from _collections import deque, defaultdict, OrderedDict, _count_elements, _tuplegetter


def attempt(function, *arguments, **keywords):
    try:
        print(function(*arguments, **keywords))
    except Exception as error:
        print(type(error).__name__, error)

od = OrderedDict(a=1, b=2)
for call in (
    lambda: OrderedDict(1), lambda: OrderedDict(1, 2), lambda: OrderedDict([1]), lambda: OrderedDict([(1,)]), lambda: OrderedDict([()]), lambda: OrderedDict([(1, 2, 3)]), lambda: OrderedDict(None), lambda: OrderedDict("ab"),
    lambda: od < {}, lambda: OrderedDict().popitem(), lambda: OrderedDict().popitem(False), lambda: OrderedDict().move_to_end(1), lambda: od.move_to_end("x"), lambda: od.move_to_end(), lambda: od.move_to_end(1, 2, 3), lambda: od.move_to_end([]),
    lambda: od.pop("x"), lambda: od.pop(), lambda: od.pop(key="x"), lambda: od.pop(key="x", default=2), lambda: od.pop("x", y=2), lambda: od.pop(1, 2, 3), lambda: od.popitem(1, 2), lambda: od.popitem(x=2),
    lambda: od.setdefault(), lambda: od.setdefault(1, 2, 3), lambda: od.setdefault([]), lambda: OrderedDict.fromkeys(), lambda: OrderedDict.fromkeys(1), lambda: od.update(1, 2), lambda: od.update(1), lambda: od.update(5, x=1), lambda: od.clear(1),
    lambda: hash(od), lambda: OrderedDict.update(), lambda: OrderedDict.__init__(), lambda: OrderedDict.update(1), lambda: type(od.keys())(), lambda: type(iter(od))(), lambda: od["x"], lambda: od.__delitem__("x"), lambda: od[[]], lambda: od.keys(1),
    lambda: OrderedDict(**{"self": 1}), lambda: OrderedDict().update(self=3), lambda: od.copy(1), lambda: od.__reversed__(1), lambda: od.keys().__reversed__, lambda: setattr(od, "__dict__", 3), lambda: od.__dict__,
):
    try:
        result = call()
        print(result if "0x" not in repr(result) else type(result))
    except Exception as error:
        print(type(error).__name__, error)
print(od)


def check(change):
    od = OrderedDict([(i, i) for i in range(5)])
    for make in (iter, lambda o: iter(o.values()), lambda o: iter(o.items()), reversed):
        od = OrderedDict([(i, i) for i in range(5)])
        it = make(od)
        next(it)
        change(od)
        out = []
        for _ in range(2):
            try:
                out.append(next(it, "end"))
            except Exception as error:
                out.append(repr(error))
        print(out)


check(lambda o: o.__setitem__(9, 9))
check(lambda o: o.__delitem__(4))
check(lambda o: o.move_to_end(0))
check(lambda o: o.clear())
check(lambda o: o.__setitem__(2, "new"))
check(lambda o: (o.pop(3), o.__setitem__(3, 3)))
od = OrderedDict(a=1)
it = iter(od)
print(next(it), od.__setitem__("b", 1), next(it, "end"))
it = iter(OrderedDict(a=1, b=2).items())
next(it)
print(it.__reduce__(), it.__reduce__(), list(it), it.__reduce__())
