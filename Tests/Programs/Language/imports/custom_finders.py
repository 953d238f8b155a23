# Finders and loaders of one's own, new and old style, on sys.meta_path.
import sys

Spec = type(sys.__spec__)
Module = type(sys)


class Loader:
    def __init__(self, text, package=False):
        self.text = text
        self.package = package

    def create_module(self, spec):
        print("   create", spec.name, spec.parent)
        return None

    def exec_module(self, module):
        print("   execute", module.__name__, module.__name__ in sys.modules, module.__spec__._initializing)
        exec(self.text, module.__dict__)


class Finder:
    texts = {"inv": "value = 1", "inv.child": "value = 2", "inv.failing": "1/0", "inv.cycle": "import inv.cycle; value = 3"}

    def find_spec(self, name, path, target=None):
        print("   find_spec", name, path, target)
        if name in self.texts:
            return Spec(name, Loader(self.texts[name]), is_package=name == "inv", origin="invented")


sys.meta_path.append(Finder())
print("package and module")
import inv.child
print(inv.value, inv.child.value, inv.__path__, inv.__package__, inv.child.__package__, inv.child)
print(hasattr(inv, "__file__"), hasattr(inv, "__cached__"), inv.__loader__ is inv.__spec__.loader)
print("from")
from inv import cycle
print(cycle.value, inv.cycle is cycle)
try:
    from inv import absent
except ImportError as error:
    print(type(error).__name__, str(error).split(" (")[0], error.name, error.path)
try:
    import inv.absent
except ImportError as error:
    print(type(error).__name__, error, error.name)
try:
    import inv.failing
except ZeroDivisionError as error:
    print(error, "inv.failing" in sys.modules, hasattr(inv, "failing"))
try:
    import inv.child.below
except ImportError as error:
    print(error)


class OldLoader:
    def load_module(self, name):
        print("   load_module", name)
        if name == "old_forgetful":
            return None
        module = sys.modules[name] = Module(name)
        if name == "old_failing":
            raise ValueError("old")
        module.value = name
        return module


class OldFinder:
    def find_module(self, name, path=None):
        print("   find_module", name, path)
        if name.startswith("old_"):
            return OldLoader()


print("old style")
sys.meta_path.insert(0, OldFinder())
import old_module
print(old_module.value, type(old_module.__loader__).__name__, repr(old_module.__package__), old_module.__spec__.name)
for name in ("old_failing", "old_forgetful"):
    try:
        __import__(name)
    except Exception as error:
        print(type(error).__name__, error, name in sys.modules)
sys.meta_path.pop(0)


print("odd finders")
class Neither:
    pass


class Raising:
    def find_spec(self, name, path, target=None):
        raise RuntimeError("no finder at all")


class NoSpec:
    def find_spec(self, name, path, target=None):
        return 5


class NoLoader:
    def find_spec(self, name, path, target=None):
        return Spec(name, None)


class HalfLoader:
    def find_spec(self, name, path, target=None):
        class Half:
            def exec_module(self, module):
                pass
        return Spec(name, Half())


class Importing:
    def find_spec(self, name, path, target=None):
        if name == "sneaky":
            sys.modules[name] = Module(name)
            sys.modules[name].made = "by the finder"
            return Spec(name, Loader("made = 'by the loader'"))


for finder in (Neither(), Raising(), NoSpec(), NoLoader(), HalfLoader(), Importing()):
    sys.meta_path.insert(0, finder)
    try:
        import sneaky
        print(type(finder).__name__, sneaky.made)
    except Exception as error:
        print(type(finder).__name__, type(error).__name__, error)
    sys.meta_path.pop(0)
    sys.modules.pop("sneaky", None)

print("replaced in sys.modules")
Finder.texts["switch"] = "import sys; sys.modules[__name__] = [1, 2]"
import switch
print(switch)
Finder.texts["vanish"] = "import sys; del sys.modules[__name__]"
try:
    import vanish
except KeyError as error:
    print("KeyError", error)

saved = sys.meta_path[:]
sys.meta_path[:] = []
try:
    import nothing_finds_this
except ImportError as error:
    print(error)
sys.meta_path = None
try:
    import nothing_finds_this
except ImportError as error:
    print(error)
sys.meta_path = (saved[0],)
import marshal
try:
    import support_plain
except ImportError as error:
    print(error)
sys.meta_path = saved
import support_plain
print(support_plain.value)
