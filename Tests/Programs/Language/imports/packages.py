# Packages: __init__ runs first, submodules become attributes, relative imports.
import sys
import support_package

print(hasattr(support_package, "first"), support_package.level)
import support_package.first
print(support_package.first.value)
import support_package.second as s
print(s.__name__, s.first is support_package.first, support_package.second is s)
from support_package.inner import deep
print(deep.far, deep.first.value, deep.value, deep.__package__)
print(sorted(name for name in sys.modules if name.startswith("support_")))
print(sorted(name for name in vars(support_package) if not name.startswith("__")))
print(support_package.__spec__.name, support_package.__spec__.parent, deep.__spec__.parent,
      support_package.first.__spec__.parent)
print([path.rsplit("/", 1)[1] for path in support_package.__path__],
      support_package.__file__.endswith("support_package/__init__.py"))
print(len(support_package.__spec__.submodule_search_locations), deep.__spec__.submodule_search_locations)
import support_package.inner.deep
print(support_package.inner.deep is deep)
import support_package.inner.deep as alias
print(alias is deep)
from support_package import first, inner as i
print(first is support_package.first, i is support_package.inner)

# The attribute may be gone while the module is still known.
del support_package.first
try:
    support_package.first
except AttributeError as error:
    print(error)
import support_package.first
print(hasattr(support_package, "first"))
from support_package import first as again
print(again is first)
support_package.first = "something else"
from support_package import first
import support_package.first as by_attribute
print(first, by_attribute)
