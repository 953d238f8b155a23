"""Each action: how often a warning is shown, and what the registry remembers."""
import _warnings


def use(action, category=UserWarning):
    _warnings.filters.insert(0, (action, None, category, None, 0))
    _warnings._filters_mutated()


for action in ("default", "always", "module", "once", "ignore", "error", "unknown"):
    use(action)
    registry = {}
    print(action)
    for line in (1, 1, 2):
        try:
            print("   ", _warnings.warn_explicit("text of " + action, UserWarning, "given.py", line, "given", registry))
        except (UserWarning, RuntimeError) as error:
            print("   ", type(error).__name__, str(error))
    print("   ", {key: value for key, value in registry.items() if key != "version"}, _warnings._onceregistry)
    del _warnings.filters[0]
    _warnings._filters_mutated()
use("once")
for _ in range(2):
    _warnings.warn_explicit("no registry", UserWarning, "given.py", 1)
    _warnings.warn_explicit("None", UserWarning, "given.py", 1, registry=None)
print(sorted(key[0] for key in _warnings._onceregistry if key != "version"))
use("error", RuntimeWarning)
for arguments in (("text", RuntimeWarning), (RuntimeWarning("made", 2), UserWarning), (FutureWarning("other"), RuntimeWarning)):
    try:
        print(_warnings.warn(*arguments))
    except Warning as error:
        print(repr(error))
