"""Sets that change while they are combined. (CPython 3.8 may crash here; .out is written by hand.)"""


def attempt(function, *arguments):
    try:
        return function(*arguments)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


class Key:
    action = None

    def __init__(self, name):
        self.name = name

    def __hash__(self):
        return 9

    def __eq__(self, other):
        if Key.action:
            action, Key.action = Key.action, None
            action()
        return isinstance(other, Key) and self.name == other.name

    def __repr__(self):
        return "K" + self.name


def fill():
    return {Key("a"), Key("b"), Key("c")}


def short(answer):
    return len(answer) if isinstance(answer, (set, frozenset)) else answer


# Operands that change while they are combined: whatever comes out, nothing breaks.
for operation in (
    lambda s, t: s | t, lambda s, t: s & t, lambda s, t: s - t, lambda s, t: s ^ t, lambda s, t: s == t, lambda s, t: s <= t,
    lambda s, t: s.update(t), lambda s, t: s.difference_update(t), lambda s, t: s.symmetric_difference_update(t),
    lambda s, t: s.isdisjoint(t),
):
    for victim in (0, 1):
        for change in (lambda s: s.clear(), lambda s: s.update(range(500))):
            pair = fill(), fill()
            Key.action = lambda: change(pair[victim])
            attempt(operation, *pair)
            Key.action = None
print("done")
