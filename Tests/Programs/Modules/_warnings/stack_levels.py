"""Which caller a warning is about."""
import _warnings

_warnings.filters.insert(0, ("always", None, UserWarning, None, 0))


def inner(level):
    _warnings.warn("level %s" % level, stacklevel=level)  # inner


def outer(level):
    inner(level)  # outer


for level in (-5, 0, 1, 2, 3, True):
    outer(level)
outer(4)
outer(100)


class Caller:
    def __init__(self):
        _warnings.warn("from a class", UserWarning, 2)


Caller()
list(map(lambda _: _warnings.warn("from map", UserWarning, 2), [1]))
exec(compile("import _warnings\n\n_warnings.warn('from exec')", "made up.py", "exec"), {"__name__": "made"})
exec(compile("_warnings.warn('no name')", "made up.py", "exec"), {"_warnings": _warnings})
exec(compile("_warnings.warn('name is a number')", "made up.py", "exec"), {"_warnings": _warnings, "__name__": 5})
exec(compile("_warnings.warn('name is None')", "made up.py", "exec"), {"_warnings": _warnings, "__name__": None})
exec(compile("def f(w): w.warn('import machinery', stacklevel=2)", "lib/importlib/_bootstrap.py", "exec"))
f(_warnings)
exec(compile("def call(f): f()", "lib/importlib/_bootstrap_external.py", "exec"))
call(lambda: _warnings.warn("skips it", stacklevel=2))  # here
