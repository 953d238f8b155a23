# breakpoint() and sys.breakpointhook.
import sys

def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, "->", type(error).__name__, error)
    else:
        print(source, "->", value)


for line in """
setattr(sys, "breakpointhook", lambda *a, **k: (a, sorted(k.items()))), breakpoint(1, 2, x=3), breakpoint()
setattr(sys, "breakpointhook", 5), breakpoint()
delattr(sys, "breakpointhook"), breakpoint()
setattr(sys, "breakpointhook", sys.__breakpointhook__)
breakpoint.__name__, sys.__breakpointhook__.__name__, breakpoint.__text_signature__
""".strip().splitlines():
    show(line)

# What the environment names.
try:
    import posix
except ImportError:
    pass
else:
    calls = []
    sys.modules["tools"] = type(sys)("tools")
    sys.modules["tools.inner"] = type(sys)("tools.inner")
    sys.modules["tools"].stop = lambda *a, **k: calls.append(("stop", a, k)) or "stopped"
    sys.modules["tools.inner"].halt = lambda: 1 / 0
    import _warnings
    _warnings.filters.insert(0, ("error", None, RuntimeWarning, None, 0))
    for name in ("0", "len", "int", "tools.stop", "tools.inner.halt", "tools.absent", "absent.stop", "absent", ".", ".x",
                 "tools.", "tools..stop", "0.5"):
        posix.putenv("PYTHONBREAKPOINT", name)
        try:
            print(name, breakpoint(*(["7"] if name in ("int", "tools.stop") else [])))
        except Exception as error:
            print(name, type(error).__name__, error)
    posix.putenv("PYTHONBREAKPOINT", "tools.stop")
    print(breakpoint(1, 2, x=3), sys.__breakpointhook__(), calls)
    del _warnings.filters[0]
    posix.putenv("PYTHONBREAKPOINT", "absent.stop")
    breakpoint()
