"""Imports its parts when they are asked for."""
_parts = {"fast": "support_lazy.parts", "slow": "support_lazy.parts", "other": "support_lazy.other"}


def __getattr__(name):
    if name not in _parts:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    print("  loading", name)
    value = getattr(__import__(_parts[name], fromlist=[name]), name)
    globals()[name] = value
    return value


def __dir__():
    return sorted([*globals(), *_parts])
