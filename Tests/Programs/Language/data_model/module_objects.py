# Module objects: made by hand, their dictionary, and their special attributes.
import sys

Module = type(sys)
m = Module("example", "The doc.")
print(m, m.__name__, m.__doc__, m.__dict__)
m.value = 1
m.__dict__["other"] = 2
print(m.value, m.other, sorted(name for name in dir(m) if not name.startswith("__")))
del m.value
for action in (
    lambda: m.value,
    lambda: delattr(m, "value"),
    lambda: setattr(m, "__dict__", {}),
    lambda: delattr(m, "__dict__"),
    lambda: Module(),
    lambda: Module(5),
    lambda: Module("a", "b", "c"),
    lambda: Module(name="named", doc=5).__doc__,
    lambda: Module("").absent,
    lambda: m(),
    lambda: m + 1,
    lambda: sys.absent,
):
    try:
        print(action())
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)

del m.__name__
try:
    m.absent
except AttributeError as error:
    print(error)
print(repr(m))
m.__name__ = 5
print(repr(m))
try:
    m.absent
except AttributeError as error:
    print(error)
m.__name__ = "back"
m.__file__ = "somewhere.py"
print(m)
m.__loader__ = "loader"
del m.__file__
print(m)


class Loader:
    @staticmethod
    def module_repr(module):
        return "repr by the loader"


m.__loader__ = Loader
print(m)

# exec fills a module; functions in it see its dictionary.
exec("def f():\n    return hidden\nhidden = 'seen'", m.__dict__)
print(m.f(), m.f.__globals__ is m.__dict__, m.f.__module__)
m.hidden = "changed"
print(m.f())

# __getattr__ and __dir__ of a module are looked up in its dictionary.
m.__getattr__ = lambda name: f"made {name}"
m.__dir__ = lambda: ["b", "a"]
print(m.anything, dir(m), hasattr(m, "no"), m.hidden)
try:
    m.__getattr__ = lambda name: {}[name]
    m.wrong
except KeyError as error:
    print("KeyError", error)
m.__getattr__ = None
try:
    m.wrong
except TypeError as error:
    print(error)


class Special(Module):
    def __init__(self, name):
        super().__init__(name, "special")
        self.made = True

    @property
    def double(self):
        return self.number * 2

    def __len__(self):
        return 3


s = Special("spec")
s.number = 21
print(s.double, len(s), s.made, s, s.__doc__, isinstance(s, Module))
raw = Module.__new__(Module)
print(raw, raw.__dict__, type(raw).__name__)
try:
    raw.absent
except AttributeError as error:
    print(error)
main = sys.modules["__main__"]
print(main.__name__, main.m is m, main.__dict__ is globals(), main.__doc__, main.__package__, main.__spec__)
