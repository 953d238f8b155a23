"""Keys whose comparison can do anything."""


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
