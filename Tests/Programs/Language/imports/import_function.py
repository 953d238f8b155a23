# __import__: what it returns, and what the statement calls it with.
import builtins
import sys
import support_star.with_all

print(__import__("sys") is sys)
print(__import__("support_package.inner.deep").__name__)
print(__import__("support_package.inner.deep", fromlist=["where"]).__name__)
print(__import__("support_package.inner.deep", fromlist=[""]).__name__)
print(__import__("support_package", fromlist=["first"]).first.value)
print(__import__("inner", {"__package__": "support_package", "__name__": "x"}, None, ["value"], 1).__name__)
print(__import__("inner.deep", {"__package__": "support_package", "__name__": "x"}, None, (), 1).__name__)
print(__import__("", {"__package__": "support_package", "__name__": "x"}, None, ["first"], 1).__name__)
for fromlist in (["absent"], [5], "ab", None, ["*"], 5):
    try:
        print(__import__("support_package", fromlist=fromlist).__name__)
    except Exception as error:
        print(type(error).__name__, error)

original = builtins.__import__


def spy(name, globals=None, locals=None, fromlist=(), level=0):
    print("  ", repr(name), globals is not None and globals.get("__name__"), locals is None, fromlist, level)
    return original(name, globals, locals, fromlist, level)


builtins.__import__ = spy
import sys
import support_package.first
import support_package.first as f
from support_package import first, inner as i
from support_package.inner.deep import where
from support_star.with_all import *


def function():
    import sys as s
    from support_package import level
    return level


function()
exec("from . import first", {"__package__": "support_package", "__name__": "support_package"})
exec("from .inner import deep", {"__package__": "support_package", "__name__": "support_package"})
builtins.__import__ = lambda *arguments: "anything"
import one.two.three
print(one)
from some.where import upper, __class__ as c
print(upper(), c)
try:
    import a.b.c as d
except ImportError as error:
    print(error)
try:
    from a import absent
except ImportError as error:
    print(error)
builtins.__import__ = original
del builtins.__import__
try:
    import sys
except ImportError as error:
    print(error)
builtins.__import__ = original
import sys
print(sys.__name__)
