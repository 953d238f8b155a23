"""The __warningregistry__ of modules: keys, versions, and what it may be."""
import _warnings
import sys

_warnings.filters.insert(0, ("default", None, UserWarning, None, 0))
_warnings._filters_mutated()
for _ in range(2):
    _warnings.warn("shown once")
print([key for key in __warningregistry__ if key != "version"], type(__warningregistry__["version"]).__name__)
version = __warningregistry__["version"]
_warnings._filters_mutated()
for _ in range(2):
    _warnings.warn("shown again")
print(__warningregistry__["version"] - version, len(__warningregistry__))
del __warningregistry__
_warnings.warn("new registry")
print(len(__warningregistry__))
__warningregistry__["version"] = "wrong"
_warnings.warn("cleared")
print(len(__warningregistry__), __warningregistry__["version"] == version + 1)
for registry in (3, [], "text", ()):
    try:
        _warnings.warn_explicit("text", UserWarning, "file", 1, registry=registry)
    except TypeError as error:
        print(error)
__warningregistry__ = None
_warnings.warn("None is no registry")
__warningregistry__ = 3
try:
    _warnings.warn("text")
except TypeError as error:
    print(error)


class Registry(dict):
    def __setitem__(self, key, value):
        print("never called")


registry = Registry()
_warnings.warn_explicit("text", UserWarning, "file", 1, registry=registry)
print(len(registry), hasattr(sys, "__warningregistry__"))


class Unhashable(str):
    __hash__ = None


class BadHash(str):
    def __hash__(self):
        raise KeyError("hash")


for text in (Unhashable("x"), BadHash("x"), [1]):
    try:
        _warnings.warn_explicit(text, UserWarning, "file", 1, registry={})
    except Exception as error:
        print(type(error).__name__, error)
registry = {}
_warnings.warn_explicit("text", UserWarning, "file", 1, registry=registry)
registry[("text", UserWarning, 1)] = False
_warnings.warn_explicit("text", UserWarning, "file", 1, registry=registry)
