# A folder without __init__ is a namespace package.
import sys
import support_namespace.part

print(support_namespace.part.value, support_namespace.part.__package__)
print(hasattr(support_namespace, "__file__"), getattr(support_namespace, "__file__", None), support_namespace.__name__)
print(type(support_namespace.__path__).__name__, len(list(support_namespace.__path__)), support_namespace.__package__)
print(repr(support_namespace).split(" (")[0].split(" from")[0])
from support_namespace import part
from support_namespace.deeper import leaf
print(part is support_namespace.part, leaf.where, leaf.sibling)
try:
    from support_namespace import absent
except ImportError as error:
    print(error)
try:
    import support_namespace.absent
except ImportError as error:
    print(error)
print(sorted(name for name in sys.modules if name.startswith("support_namespace")))
print(support_namespace.__spec__.origin, support_namespace.__spec__.has_location)
