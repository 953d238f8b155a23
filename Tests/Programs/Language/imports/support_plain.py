"""A plain module."""
print("running", __name__)
value = 1
_private = "one underscore"
__dunder__ = "two"
counter = [0]


def read():
    return value


def write(new):
    global value
    value = new


class Thing:
    pass
