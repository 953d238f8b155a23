# A module's own __getattr__ and __dir__.
import sys
import support_dynamic as m

print(m.present, m.made_up, dir(m))
print(hasattr(m, "absent"), getattr(m, "absent", "default"), hasattr(m, "made_too"))
for action in (lambda: m.absent, lambda: m.broken, lambda: hasattr(m, "broken")):
    try:
        print(action())
    except (AttributeError, ValueError) as error:
        print(type(error).__name__, error)
print(m.asked)
m.asked.clear()
from support_dynamic import made_by_from, present
print(made_by_from, m.asked)
try:
    from support_dynamic import absent
except ImportError as error:
    print(str(error).split(" (")[0])
m.asked.clear()
from support_dynamic import *
print(m.asked, "made_up" in globals())
m.made_set = "set"
print(m.made_set, "made_set" in vars(m))
del m.made_set
print(m.made_set)
try:
    del m.made_absent
except AttributeError as error:
    print(error)
del m.__dir__
print("present" in dir(m), "made_up" in dir(m))
m.__getattr__ = lambda name: f"replaced {name}"
print(m.anything)
del m.__getattr__
try:
    m.anything
except AttributeError as error:
    print(error)


class Module(type(sys)):
    def __getattr__(self, name):
        return f"by the class: {name}"

    @property
    def lazy(self):
        return "property of a module"

    def __call__(self, value):
        return value * 2


m.__class__ = Module
print(m.anything, m.lazy, m(21), m.present)
from support_dynamic import lazy, unknown
print(lazy, unknown)
