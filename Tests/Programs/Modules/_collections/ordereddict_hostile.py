# Keys whose comparison or hash changes the ordered dict that they are looked up in, or raises.
import _collections

OrderedDict = _collections.OrderedDict


class Key:
    action = None

    def __init__(self, number):
        self.number = number

    def __hash__(self):
        return self.number % 3

    def __eq__(self, other):
        if Key.action:
            action, Key.action = Key.action, None
            action()
        return isinstance(other, Key) and self.number == other.number

    def __repr__(self):
        return "K%d" % self.number


def make():
    return OrderedDict((Key(number), number) for number in range(12))


OPERATIONS = [
    ("get item", lambda d: d[Key(9)]),
    ("set item", lambda d: d.__setitem__(Key(9), "new")),
    ("set new item", lambda d: d.__setitem__(Key(30), "new")),
    ("delete item", lambda d: d.__delitem__(Key(9))),
    ("pop", lambda d: d.pop(Key(9))),
    ("pop missing", lambda d: d.pop(Key(30), "none")),
    ("setdefault", lambda d: d.setdefault(Key(30), "set")),
    ("get", lambda d: d.get(Key(9))),
    ("contains", lambda d: Key(9) in d),
    ("move to end", lambda d: d.move_to_end(Key(9))),
    ("move to front", lambda d: d.move_to_end(Key(9), last=False)),
    ("update", lambda d: d.update([(Key(9), "u"), (Key(31), "v")])),
]

ACTIONS = [
    ("nothing", lambda d: None),
    ("append", lambda d: d.__setitem__(Key(50), 50)),
    ("grow", lambda d: d.update((Key(number), number) for number in range(100, 160))),
]

for operation_name, operation in OPERATIONS:
    for action_name, action in ACTIONS:
        d = make()
        Key.action = lambda: action(d)
        try:
            result = operation(d)
        except Exception as error:
            result = "%s %s" % (type(error).__name__, error)
        Key.action = None
        print(operation_name, action_name, result, len(d), list(d)[:3], list(d)[-3:])


class Raising:
    def __hash__(self):
        return 1

    def __eq__(self, other):
        raise ZeroDivisionError("no comparing")


class NoHash:
    def __hash__(self):
        raise ZeroDivisionError("no hash")


for key in Raising(), NoHash(), []:
    for operation_name, operation in [
        ("get", lambda d: d.get(key)), ("set", lambda d: d.__setitem__(key, 1)), ("del", lambda d: d.__delitem__(key)),
        ("pop", lambda d: d.pop(key, None)), ("setdefault", lambda d: d.setdefault(key)),
        ("move", lambda d: d.move_to_end(key)), ("in", lambda d: key in d), ("update", lambda d: d.update([(key, 1)])),
        ("fromkeys", lambda d: len(OrderedDict.fromkeys([key, key]))),
    ]:
        d = OrderedDict([(1, "one"), (2, "two")])
        try:
            print(operation_name, operation(d), list(d)[:2])
        except Exception as error:
            print(operation_name, type(error).__name__, error, list(d))

# Changed while it is iterated over.
for name, change in [("add", lambda d: d.__setitem__("x", 1)), ("delete", lambda d: d.popitem()),
                     ("clear", lambda d: d.clear()), ("move", lambda d: d.move_to_end(0)),
                     ("replace", lambda d: d.__setitem__(1, 5))]:
    for view in "keys", "values", "items":
        d = OrderedDict.fromkeys(range(4), 0)
        seen = []
        try:
            for item in getattr(d, view)():
                seen.append(item)
                if len(seen) == 1:
                    change(d)
                if len(seen) > 8:
                    break
        except RuntimeError as error:
            seen.append(str(error))
        print(name, view, seen)
