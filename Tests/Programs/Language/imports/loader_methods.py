# What the loader and the finder of a source file can be asked.
import sys
import support_plain
import support_package

folder = sys.path[0]


def attempt(label, function, *arguments):
    try:
        answer = repr(function(*arguments))
    except Exception as error:
        answer = f"{type(error).__name__}: {error} {getattr(error, 'name', None)}"
    print(label, answer.replace(folder, "FOLDER").replace(sys.implementation.cache_tag, "TAG").split(" at 0x")[0])


loader = support_plain.__loader__
package = support_package.__loader__
for one, name in ((loader, "support_plain"), (package, "support_package")):
    attempt("dict", lambda: one.__dict__)
    attempt("get_filename", one.get_filename)
    attempt("get_filename", one.get_filename, name)
    attempt("get_filename", one.get_filename, "other")
    attempt("is_package", one.is_package, name)
    attempt("is_package", one.is_package, "other")
    attempt("get_code", lambda: one.get_code(name).co_filename)
    attempt("get_code", one.get_code, "other")
    attempt("get_source", lambda: one.get_source(name)[:20])
    attempt("resources", lambda: type(one.get_resource_reader(name)).__name__)
attempt("get_data", lambda: loader.get_data(folder + "/support_plain.py")[:20])
attempt("get_data", loader.get_data, folder + "/surely_not_there")
attempt("get_data", loader.get_data, folder)
attempt("path_stats", lambda: sorted(loader.path_stats(folder + "/support_plain.py")))
attempt("path_stats", loader.path_stats, folder + "/surely_not_there")
attempt("path_mtime", loader.path_mtime, "x")
attempt("create_module", loader.create_module, support_plain.__spec__)
attempt("source_to_code", lambda: eval(loader.source_to_code(b"x = 1", "name")))
attempt("source_to_code", loader.source_to_code, "x =", "name")
attempt("is_resource", loader.is_resource, "support_plain.py")
attempt("is_resource", loader.is_resource, "surely_not_there")
attempt("is_resource", loader.is_resource, "support_package/__init__.py")
attempt("resource_path", loader.resource_path, "support_plain.py")
attempt("resource_path", loader.resource_path, "surely_not_there")
attempt("contents", lambda: "support_plain.py" in loader.contents())
attempt("load_module", loader.load_module, "support_plain")
attempt("load_module", loader.load_module, "other")
Same = type(loader)
attempt("equal", lambda: (loader == Same(loader.name, loader.path), loader == Same("x", loader.path), loader == 1))
attempt("hash", lambda: hash(loader) == hash(Same(loader.name, loader.path)))
attempt("arguments", Same)
attempt("arguments", Same, "x")
attempt("arguments", loader.get_data)
finder = sys.path_importer_cache[folder]
attempt("finder", lambda: finder)
attempt("finder", lambda: sorted(finder.__dict__))
attempt("find_spec", finder.find_spec, "support_plain")
attempt("find_spec", finder.find_spec, "support_package")
attempt("find_spec", finder.find_spec, "a.b.support_plain")
attempt("find_spec", finder.find_spec, "surely_not_there")
attempt("find_spec", finder.find_spec, "support_package/__init__")
attempt("find_spec", finder.find_spec, "support_package.")
attempt("find_spec", finder.find_spec, "support_namespace")
attempt("find_loader", finder.find_loader, "support_plain")
attempt("find_loader", finder.find_loader, "support_namespace")
attempt("find_loader", finder.find_loader, "surely_not_there")
attempt("find_module", finder.find_module, "support_plain")
attempt("find_module", finder.find_module, "surely_not_there")
attempt("invalidate", finder.invalidate_caches)
Finder = type(finder)
attempt("of details", lambda: [suffix for suffix, _ in Finder("/x", (Same, [".a", ".b"]))._loaders])
attempt("path", lambda: (Finder("/x").path, Finder("/x/").path))
attempt("details", Finder, "/x", 1)
attempt("details", Finder, "/x", (1,))
attempt("hook", sys.path_hooks[-1], folder + "/support_plain.py")
attempt("hook", lambda: sys.path_hooks[-1](folder) is finder)


class Counting(Same):
    calls = []

    def get_data(self, path):
        self.calls.append("get_data " + path.rpartition(".")[2])
        return super().get_data(path)

    def get_code(self, name):
        self.calls.append("get_code")
        return super().get_code(name)


module = type(sys)("support_plain")
Counting("support_plain", loader.path).exec_module(module)
print(module.value, Counting.calls)
attempt("no code", type("NoCode", (Same,), {"get_code": lambda self, name: None})("support_plain", loader.path).exec_module, module)
# A method of the class that is replaced is used by imports from then on.
original = Same.get_data
Same.get_data = lambda self, path: b"value = 'replaced'"
del sys.modules["support_plain"]
import support_plain
print(support_plain.value)
Same.get_data = original
del sys.modules["support_plain"]
import support_plain
print(support_plain.value)
