# Modules that import one another see what there is so far.
import sys
from support_cycle import a, b

print(b.later(), a.b is b, b.a is a)
try:
    from support_cycle import c
except ImportError as error:
    text = str(error)
    print(text[:text.index(" (/")] if " (/" in text else text, "|", error.name)
print("support_cycle.c" in sys.modules, "support_cycle.d" in sys.modules)
try:
    import support_cycle.c
except ImportError as error:
    print(type(error).__name__, error.name)
import support_cycle.e
print(support_cycle.e.f is support_cycle.f)
