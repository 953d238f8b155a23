"""The methods of list, with their errors."""


def attempt(function, *arguments, **keywords):
    try:
        return function(*arguments, **keywords)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


values = [3, 1, 2]
print(values.append(4), values)
print(values.insert(0, "a"), values.insert(100, "b"), values.insert(-1, "c"), values.insert(-100, "d"), values)
print(values.pop(), values.pop(0), values.pop(-2), values.pop(1), values)
print(values.extend((5, 6)), values.extend(values), values)
print(values.remove(5), values)
print(values.index(5), values.index(1, 1), values.index(1, 4, 100), values.index(6, -3), values.count(1), values.count(9))
print(values.reverse(), values)
print(values.copy() == values, values.copy() is values)
print(values.clear(), values)

for call in (
    lambda: [].append(), lambda: [].append(1, 2), lambda: [].append(x=1), lambda: [].pop(), lambda: [1].pop(1),
    lambda: [1].pop(-2), lambda: [1].pop("a"), lambda: [1].pop(1.0), lambda: [1].pop(1 << 70), lambda: [1].pop(0, 0),
    lambda: [1].remove(2), lambda: [1].index(2), lambda: [1].index("é"), lambda: [1].index(1, 1), lambda: [].index(),
    lambda: [1].index(1, None), lambda: [1].index(1, "a"), lambda: [1].index(1, 0, 1.5), lambda: [1].insert("a", 1),
    lambda: [1].insert(1.0, 1), lambda: [1].insert(1 << 70, 1), lambda: [1].insert(1), lambda: [].extend(5),
    lambda: [].extend(), lambda: [].clear(1), lambda: [].reverse(1), lambda: [].copy(1), lambda: list.append(1, 2),
    lambda: list.append(), lambda: [].__getitem__(), lambda: [].__reversed__(1), lambda: [1].count(),
):
    print(attempt(call))

for name in ("__getitem__", "__reversed__", "__sizeof__", "append", "clear", "copy", "count", "extend", "index", "insert",
             "pop", "remove", "reverse", "sort"):
    method = getattr(list, name)
    print(name, type(method).__name__, method.__text_signature__)


class Log:
    def __init__(self, name, answer=False):
        self.name = name
        self.answer = answer

    def __eq__(self, other):
        print("  ", self.name, "==", getattr(other, "name", other))
        return self.answer

    def __repr__(self):
        return self.name


a, b = Log("a"), Log("b")
print(a in [b], a in [a], [b].count(a), attempt([b].index, a), attempt([b].remove, a))


class Clearing:
    def __init__(self, victim):
        self.victim = victim

    def __eq__(self, other):
        self.victim.clear()
        return False


victim = []
victim.extend([1, Clearing(victim), 2, 3])
print(attempt(victim.index, 3), victim)
victim.extend([1, Clearing(victim), 2, 3])
print(attempt(victim.remove, 3), victim)
victim.extend([1, Clearing(victim), 2, 3])
print(victim.count(3), victim)
victim.extend([1, Clearing(victim), 2, 3])
print(3 in victim, victim)
victim.extend([1, Clearing(victim), 2, 3])
print(victim == [1, 5, 2, 4], victim)
