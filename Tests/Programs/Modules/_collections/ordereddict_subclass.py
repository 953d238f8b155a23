from _collections import deque, defaultdict, OrderedDict, _count_elements, _tuplegetter


def attempt(function, *arguments, **keywords):
    try:
        print(function(*arguments, **keywords))
    except Exception as error:
        print(type(error).__name__, error)

class Loud(OrderedDict):
    def __setitem__(self, key, value):
        print("set", key)
        super().__setitem__(key, value)

    def __delitem__(self, key):
        print("del", key)
        super().__delitem__(key)

    def __getitem__(self, key):
        print("get", key)
        return super().__getitem__(key)

    def __contains__(self, key):
        print("in", key)
        return super().__contains__(key)


l = Loud([("a", 1)], b=2)
l.update({"c": 3})
l.update([("d", 4)])
print("--", l)
print(l.setdefault("a", 5), l.setdefault("e", 5))
print("-- pop")
attempt(l.pop, "a")
attempt(l.pop, "nothing")
attempt(l.pop, "nothing", "default")
print("-- popitem")
attempt(l.popitem)
attempt(l.popitem, last=False)
print("-- copy")
c = l.copy()
print(type(c).__name__, c == l, l.move_to_end("c"), list(l))
print("-- fromkeys")
print(Loud.fromkeys("xy", 0))


class Missing(OrderedDict):
    def __missing__(self, key):
        return "missing"


m = Missing(a=1)
print(m["x"], len(m), m.get("x"))
attempt(m.pop, "x")


class Items(OrderedDict):
    def items(self):
        return [("own", "items")]

    def keys(self):
        return ["k"]


i = Items(a=1)
print(i, list(i), dict(OrderedDict(b=2)), i.__reduce__()[:3], list(i.__reduce__()[4]))


class Attributes(OrderedDict):
    def __init__(self, *arguments, **keywords):
        self.extra = 1
        super().__init__(*arguments, **keywords)


a = Attributes(z=1)
print(a.__reduce__()[:4], list(a.__reduce__()[4]), a.__dict__, a == OrderedDict(z=1), OrderedDict(z=1) == a)


class KeysOnly:
    def keys(self):
        return iter("xy")

    def __getitem__(self, key):
        return key * 2


class ItemsOnly:
    def items(self):
        return [("i", 1)]


print(OrderedDict(KeysOnly()), OrderedDict(ItemsOnly()))


class Key:
    def __init__(self, value, action=None):
        self.value = value
        self.action = action

    def __hash__(self):
        return 1

    def __eq__(self, other):
        if self.action:
            action, self.action = self.action, None
            action()
        return self.value == other.value

    def __repr__(self):
        return "Key(%r)" % self.value


od = OrderedDict((Key(i), i) for i in range(5))
od[Key(3, od.clear)] = "after clear"
print(od)
od = OrderedDict((Key(i), i) for i in range(5))
attempt(od.move_to_end, Key(4, lambda: od.popitem()))
print(len(od))
od = OrderedDict((Key(i), i) for i in range(5))
attempt(od.pop, Key(4, lambda: od.popitem(last=False)))
print(od)
a = OrderedDict((Key(i), i) for i in range(3))
b = OrderedDict((Key(i, lambda: a.clear()), i) for i in range(3))
print(a == b, a)
od = OrderedDict(a=1)
import _weakref
print(_weakref.ref(od)() is od)
for kind in (OrderedDict, type(od.keys()), type(od.values()), type(od.items()), type(iter(od))):
    print(kind.__name__, kind.__module__, kind.__mro__[1:], [(name, type(value).__name__) for name, value in vars(kind).items()])
print([(name, value.__text_signature__) for name, value in vars(OrderedDict).items() if hasattr(value, "__text_signature__")])
