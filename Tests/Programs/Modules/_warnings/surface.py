"""What the module has, and how it starts."""
import _warnings

for name in ("filters", "_onceregistry", "_defaultaction"):
    print(name, getattr(_warnings, name))
for name in ("warn", "warn_explicit", "_filters_mutated"):
    function = getattr(_warnings, name)
    print(name, type(function).__name__, function.__text_signature__, function.__module__, function.__name__)
print(sorted(name for name in dir(_warnings) if not name.startswith("__")))
print(_warnings._filters_mutated(), _warnings.warn_explicit("nothing", DeprecationWarning, "file.py", 1))
