"""Keys whose __hash__ and __eq__ change the dict, raise, or lie."""


def attempt(function, *arguments):
    try:
        return function(*arguments)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


class Key:
    action = None

    def __init__(self, name, hash=5):
        self.name = name
        self.hash = hash

    def __hash__(self):
        return self.hash

    def __eq__(self, other):
        if Key.action:
            action, Key.action = Key.action, None
            action()
        return isinstance(other, Key) and self.name == other.name

    def __repr__(self):
        return "K" + self.name


def fill():
    return {Key("a"): 1, Key("b"): 2, Key("c"): 3}


def grow(d):
    for number in range(200):
        d[number] = number


for operation in (
    lambda d: d.get(Key("c")), lambda d: d.__setitem__(Key("c"), 9), lambda d: d.__setitem__(Key("d"), 9),
    lambda d: d.__delitem__(Key("c")), lambda d: d.pop(Key("c"), "none"), lambda d: d.setdefault(Key("c"), 7),
    lambda d: d.setdefault(Key("d"), 7), lambda d: Key("c") in d, lambda d: d.update({Key("c"): 5, Key("e"): 6}),
    lambda d: d == fill(), lambda d: fill() == d, lambda d: (Key("c"), 3) in d.items(), lambda d: d[Key("c")],
):
    for change in (lambda d: d.clear(), grow, lambda d: d.popitem(), lambda d: d.update(x=1)):
        d = fill()
        Key.action = lambda: change(d)
        answer = attempt(operation, d)
        Key.action = None
        print(answer, len(d), end="; ")
    print()


class Raising(Key):
    def __eq__(self, other):
        raise LookupError("eq " + self.name)

    __hash__ = Key.__hash__


class Unhashable(Key):
    def __hash__(self):
        raise LookupError("hash " + self.name)


d = {Raising("a"): 1}
for operation in (
    lambda: d[Key("x")], lambda: d.get(Key("x"), 1), lambda: d.pop(Key("x"), 1), lambda: d.setdefault(Key("x"), 1),
    lambda: Key("x") in d, lambda: d.update({Key("x"): 1}), lambda: d == {Key("x"): 1}, lambda: {Key("x"): 1} == d,
    lambda: d[Unhashable("u")], lambda: {Unhashable("u"): 1}, lambda: dict([(Unhashable("u"), 1)]), lambda: d.keys() | [Key("x")],
    lambda: dict.fromkeys([Raising("q"), Raising("r")]),
):
    print(attempt(operation))
print(len(d))


class BadHash:
    def __init__(self, answer):
        self.answer = answer

    def __hash__(self):
        return self.answer


for answer in ("a", 1.0, None, -1, 1 << 61, -(1 << 61) + 1, 1 << 70, True):
    print(attempt(hash, BadHash(answer)), attempt(lambda: {BadHash(answer): 1}.popitem()[1]))


class Repr:
    def __repr__(self):
        d.clear()
        return "cleared"


d = {1: Repr(), 2: 3, 4: 5}
print(d, len(d))
d = {Repr(): 1, 2: 3}
print(d.keys(), len(d))


class Value:
    def __eq__(self, other):
        d.clear()
        e.clear()
        return True


d = {1: Value(), 2: 2, 3: 3}
e = {1: 1, 2: 5, 3: 6}
print(d == e, len(d))
