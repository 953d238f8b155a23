# sys.path_hooks and sys.path_importer_cache are asked, and what they hold is used.
import sys

Spec = type(sys.__spec__)


class Loader:
    def create_module(self, spec):
        return None

    def exec_module(self, module):
        module.place = module.__spec__.origin


class EntryFinder:
    def __init__(self, entry):
        self.entry = entry

    def find_spec(self, name, target=None):
        print("   find_spec", self.entry, name, target)
        if name == "hooked":
            return Spec(name, Loader(), origin=self.entry)
        if name == "spread":
            spec = Spec(name, None)
            spec.submodule_search_locations = [self.entry + "/" + name]
            return spec
        if name == "spread.part" and self.entry == "hook:two/spread":
            return Spec(name, Loader(), origin=self.entry)

    def invalidate_caches(self):
        print("   invalidate", self.entry)


def hook(entry):
    if not entry.startswith("hook:"):
        raise ImportError("not mine")
    print("   hook", entry)
    return EntryFinder(entry)


sys.path_hooks.append(hook)
sys.path += ["hook:one", "hook:two"]
import hooked
print(hooked.place, sorted(key for key in sys.path_importer_cache if key.startswith("hook")))
import spread.part
print(list(spread.__path__), type(spread.__path__).__name__, spread.part.place, spread.__spec__.loader is spread.__loader__)
print(len(spread.__path__), "hook:one/spread" in spread.__path__, spread.__path__[1], spread.__path__)
sys.path.append("hook:three")
print(list(spread.__path__))
spread.__path__.append("appended")
spread.__path__[0] = "changed"
print(spread.__path__)
sys.path.pop()
print(list(spread.__path__))
PathFinder = sys.meta_path[-1]
PathFinder.invalidate_caches()


class OldEntryFinder:
    def __init__(self, answer):
        self.answer = answer

    def find_loader(self, name):
        return self.answer


class OlderEntryFinder:
    def find_module(self, name):
        print("   find_module", name)
        return Loader() if name == "older" else None


print("what is put into the cache")
sys.path[:] = ["entry"]
sys.path_importer_cache["entry"] = OldEntryFinder((Loader(), []))
import old_entry
print(old_entry.place)
sys.path_importer_cache["entry"] = OldEntryFinder((None, ["portion"]))
import old_portion
print(list(old_portion.__path__))
sys.path_importer_cache["entry"] = OlderEntryFinder()
import older
print(older.place)
sys.path_importer_cache["entry"] = None
for finder in (None, OlderEntryFinder()):
    sys.path_importer_cache["entry"] = finder
    try:
        import surely_not_there
    except ImportError as error:
        print(error)


class NoLocations:
    def find_spec(self, name, target=None):
        return Spec(name, None)


sys.path_importer_cache["entry"] = NoLocations()
try:
    import surely_not_there
except ImportError as error:
    print(error)
print("entries that are no text")
sys.path[:] = [1, None, b"bytes", "entry"]
sys.path_importer_cache["entry"] = OldEntryFinder((Loader(), []))
sys.path_importer_cache[b"bytes"] = None
import after_odd_entries
print(after_odd_entries.place)
print("no hooks")
sys.path_hooks = []
sys.path_importer_cache = {}
try:
    import surely_not_there
except ImportError as error:
    print(error, sys.path_importer_cache)
print(PathFinder.find_spec("x", []), PathFinder.find_module("x", []))


def failing(entry):
    raise ValueError("a hook that fails")


sys.path_hooks = [failing]
sys.path_importer_cache = {}
try:
    import surely_not_there
except ValueError as error:
    print(error)
