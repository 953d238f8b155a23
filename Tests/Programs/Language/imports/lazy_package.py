# A package that imports its parts at the first use.
import sys
import support_lazy

print(sorted(name for name in sys.modules if name.startswith("support_lazy")))
print([name for name in dir(support_lazy) if not name.startswith("_")])
print(support_lazy.other)
print(support_lazy.other, support_lazy.fast())
print(support_lazy.fast())
from support_lazy import slow
print(slow())
try:
    from support_lazy import absent
except ImportError as error:
    print(str(error).split(" (")[0])
try:
    support_lazy.absent
except AttributeError as error:
    print(error)
print(sorted(name for name in sys.modules if name.startswith("support_lazy")))
print([name for name in vars(support_lazy) if not name.startswith("_")])
