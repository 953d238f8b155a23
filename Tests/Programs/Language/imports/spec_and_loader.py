# __spec__, __loader__ and friends of a module, without its path.
import sys
import support_plain
import support_package.inner.deep as deep

support_package = sys.modules["support_package"]
for module in (support_plain, sys.modules["support_package"], deep, sys):
    spec = module.__spec__
    print(spec.name, repr(spec.parent), type(spec).__name__, spec.has_location, spec.loader is module.__loader__)
    print("  ", module.__package__ == spec.parent, (spec.origin or "").rsplit("/", 1)[-1],
          getattr(module, "__file__", None) == spec.origin)
    locations = spec.submodule_search_locations
    print("  ", locations and [path.rsplit("/", 1)[1] for path in locations])
print(type(support_plain.__loader__).__name__, support_plain.__loader__.name,
      support_plain.__loader__.is_package("support_plain"))
print(support_package.__loader__.is_package("support_package"),
      support_package.__loader__.get_filename("support_package").endswith("__init__.py"))
code = support_plain.__loader__.get_code("support_plain")
print(code.co_name, "value" in code.co_names, code.co_filename == support_plain.__file__)
source = support_plain.__loader__.get_source("support_plain")
print(source.splitlines()[0], len(source) > 50)
print(repr(support_plain.__spec__).split(", ")[0])
print(sys.__loader__.__name__, sys.__spec__.origin, repr(sys))
print([type(finder).__name__ if not isinstance(finder, type) else finder.__name__ for finder in sys.meta_path])
print(sys.path[0].endswith("Language/imports"), __file__, "__cached__" in globals(), __loader__ is not None)


# A finder of one's own on sys.meta_path.
class Finder:
    @classmethod
    def find_spec(cls, name, path=None, target=None):
        print("   asked for", name, path is not None, target)
        if name.startswith("invented"):
            return type(support_plain.__spec__)(name, Loader(), is_package=name == "invented")
        return None


class Loader:
    def create_module(self, spec):
        return None

    def exec_module(self, module):
        module.made = f"made for {module.__name__}"


sys.meta_path.insert(0, Finder)
import invented.below
print(invented.made, invented.below.made, invented.__path__, invented.below.__package__)
print(repr(invented).split(" object")[0], invented.below.__spec__.loader.__class__.__name__)
try:
    import absent_everywhere
except ImportError as error:
    print(error)
