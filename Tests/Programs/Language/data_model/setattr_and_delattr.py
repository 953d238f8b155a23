# __setattr__ and __delattr__ see every assignment and deletion of an attribute.


class Logged:
    shared = "class"

    def __setattr__(self, name, value):
        print("  set", name, value)
        super().__setattr__(name, value)

    def __delattr__(self, name):
        print("  del", name)
        object.__delattr__(self, name)


x = Logged()
x.a = 1
x.a += 1
setattr(x, "b", 3)
x.a, x.c = 10, 20
for x.loop in (1, 2):
    pass
with_target = {"k": 5}
x.shared = "instance"
print(x.__dict__)
del x.a
delattr(x, "b")
del x.shared
print(x.shared, x.__dict__)
try:
    del x.shared
except AttributeError as error:
    print(error)
x.__dict__["direct"] = "no call"
print(x.direct)
setattr(x, "not an identifier", 1)
print(getattr(x, "not an identifier"))


class Frozen:
    __slots__ = ("value",)

    def __init__(self, value):
        object.__setattr__(self, "value", value)

    def __setattr__(self, name, value):
        raise AttributeError(f"cannot set {name!r}")

    def __delattr__(self, name):
        raise AttributeError(f"cannot delete {name!r}")


frozen = Frozen(5)
print(frozen.value)
for action in (lambda: setattr(frozen, "value", 1), lambda: delattr(frozen, "value"), lambda: setattr(frozen, "x", 1)):
    try:
        action()
    except AttributeError as error:
        print(error)
print(frozen.value)


class Plain:
    pass


def nothing():
    del Plain().absent


attempts = (
    nothing,
    lambda: setattr(Plain(), 1, 2),
    lambda: delattr(Plain(), None),
    lambda: setattr(Plain(), "a"),
    lambda: setattr(5, "a", 1),
    lambda: setattr(5, "real", 1),
    lambda: setattr("text", "upper", 1),
    lambda: delattr([], "append"),
    lambda: delattr([], "absent"),
    lambda: setattr(object(), "a", 1),
    lambda: setattr(None, "a", 1),
    lambda: setattr(int, "a", 1),
    lambda: delattr(int, "bit_length"),
    lambda: setattr(print, "a", 1),
    lambda: setattr([].append, "a", 1),
    lambda: setattr(Plain(), "__class__", 1),
    lambda: setattr(Plain(), "__dict__", 1),
    lambda: delattr(Plain(), "__class__"),
    lambda: delattr(Plain, "absent"),
    lambda: object.__setattr__(Plain, "a", 1),
    lambda: object.__delattr__(Plain, "a"),
    lambda: type.__setattr__(Plain(), "a", 1),
)
for action in attempts:
    try:
        print(action())
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)
