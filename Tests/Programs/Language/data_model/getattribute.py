# __getattribute__ stands in for the whole lookup; __getattr__ is still its fallback.


class Traced:
    kind = "class attribute"

    def __init__(self):
        self.own = 1

    def __getattribute__(self, name):
        print("  ask", name)
        return super().__getattribute__(name)

    def method(self):
        return self.own


t = Traced()
print(t.kind)
print(t.method())
print(t.__dict__)
print(t.__class__.__name__)
try:
    t.absent
except AttributeError as error:
    print(error)
print(hasattr(t, "own"))
t.own = 2
del t.own
# An implicit special-method lookup asks nobody.
print(type(repr(t)).__name__, bool(t))


class Both:
    def __getattribute__(self, name):
        print("  getattribute", name)
        if name == "wrong":
            raise KeyError(name)
        raise AttributeError(name)

    def __getattr__(self, name):
        print("  getattr", name)
        return "fallback"


b = Both()
print(b.anything)
try:
    b.wrong
except KeyError as error:
    print("KeyError", error)


class Direct:
    def __getattribute__(self, name):
        return ("computed", name)


d = Direct()
d.x = 5
print(d.x, d.__dict__, object.__getattribute__(d, "x"), object.__getattribute__(d, "__dict__"))
print(d.__class__, type(d).__name__)
print(isinstance(d, Direct))


class Meta(type):
    def __getattribute__(cls, name):
        print("  meta", name)
        return type.__getattribute__(cls, name)


class Watched(metaclass=Meta):
    value = 1

    def __len__(self):
        return 10


print(Watched.value)
w = Watched()
print(w.value, len(w))
print(w.__class__ is Watched)
print(Watched.__name__)


class OnlyFallback:
    def __getattr__(self, name):
        return "getattr " + name


o = OnlyFallback()
for action in (lambda: object.__getattribute__(o, "zz"), lambda: OnlyFallback.zz,
               lambda: object.__getattribute__(o, 3)):
    try:
        print(action())
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)
