# from module import *: with __all__, without, and what goes wrong.


def names(module):
    space = {"__name__": "test"}
    try:
        exec(f"from {module} import *", space)
    except (AttributeError, TypeError, ImportError) as error:
        print(module, type(error).__name__, error)
    return sorted(name for name in space if name not in ("__builtins__", "__name__"))


print(names("support_star.with_all"))
print(names("support_star.without_all"))
print(names("support_star.wrong_all"))
print(names("support_star.number_all"))
print(names("support_star.tuple_all"))
print(names("support_star.package"))
print(names("support_star"))
from support_star.with_all import *
print(public, _underscore, computed, "hidden" in globals())
from support_star.package import *
print(own, submodule.name)

# An existing name is replaced.
public = "before"
from support_star.without_all import *
print(public, "__dunder__" in globals(), Class.__module__)

import sys


class Fake:
    def __init__(self, **names):
        self.__dict__.update(names)


sys.modules["fake1"] = Fake(a=1, _b=2, c=3)
print(names("fake1"))
sys.modules["fake2"] = Fake(__all__=["a", "a"], a=1)
print(names("fake2"))
sys.modules["fake3"] = Fake(__all__=5, a=1)
print(names("fake3"))
sys.modules["fake4"] = 5
print(names("fake4"))


class Slots:
    __slots__ = ("a",)


sys.modules["fake5"] = Slots()
print(names("fake5"))
sys.modules["fake6"] = Fake(**{"__all__": ("x y",), "x y": 1})
print(names("fake6"))
odd = Fake(a=1)
odd.__dict__[5] = "number"
sys.modules["fake7"] = odd
print(names("fake7"))
for source in ("def f():\n    from a import *", "class C:\n    from a import *", "from a import *, b",
               "from a import (*)", "import *",
               "from . import *", "from a import * as b", "from a import (b, c,)", "from a import b,",
               "import a as b.c", "from a import b.c",
               "import a.b as c", "from .. import a as b, c", "from ...a.b import c", "import .a", "from .",
               "from a import ()"):
    try:
        compile(source, "<text>", "exec")
        print(repr(source), "-> fine")
    except SyntaxError as error:
        print(repr(source), "->", error.msg)
