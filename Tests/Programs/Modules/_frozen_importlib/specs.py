# ModuleSpec, and the functions that make specs and modules of them.
import _frozen_importlib as bootstrap
import _frozen_importlib_external as external


def attempt(label, function, *arguments, **keywords):
    try:
        answer = repr(function(*arguments, **keywords))
    except Exception as error:
        answer = f"{type(error).__name__}: {error} {getattr(error, 'name', None)}"
    print(label, answer.split(" at 0x")[0])


spec = bootstrap.ModuleSpec("package.name", None, origin="somewhere", loader_state=[1], is_package=True)
print(spec, spec.__dict__)
print(spec.parent, spec.cached, spec.has_location)
spec.submodule_search_locations = None
print(spec, spec.parent)
spec.has_location = 1
print(spec.has_location, spec._set_fileattr, spec.cached)
spec.origin = "/x/a.pyc"
print(spec.cached)
spec.cached = "elsewhere"
print(spec.cached, spec._cached)
print(spec == spec, spec == 1, spec != bootstrap.ModuleSpec("package.name", None))
print(bootstrap.ModuleSpec("a", None) == bootstrap.ModuleSpec("a", None))
attempt("hash", hash, spec)
attempt("no name", bootstrap.ModuleSpec)
attempt("positional", bootstrap.ModuleSpec, "a", None, "origin")
attempt("unknown", bootstrap.ModuleSpec, "a", None, foo=1)


class Derived(bootstrap.ModuleSpec):
    @property
    def parent(self):
        return "overridden"


print(Derived("a", None), Derived("a.b", None).parent, Derived("a", None) == bootstrap.ModuleSpec("a", None))


class Loader:
    def create_module(self, spec):
        print("create", spec.name)

    def exec_module(self, module):
        print("execute", module.__name__, module.__spec__._initializing)
        module.value = 1


class Incomplete:
    def exec_module(self, module):
        pass


class Package(Loader):
    def is_package(self, name):
        return True


class Undecided(Loader):
    def is_package(self, name):
        raise ImportError


class WithFile(Loader):
    def get_filename(self, name):
        return "/virtual/" + name + ".py"


for loader in (None, object(), Loader(), Package(), Undecided(), WithFile()):
    spec = bootstrap.spec_from_loader("name", loader)
    print(type(loader).__name__, spec.name, spec.origin, spec.submodule_search_locations, spec.has_location)
print(bootstrap.spec_from_loader("name", WithFile(), is_package=True).submodule_search_locations)
print(bootstrap.spec_from_loader("name", Loader(), origin="o", is_package=True).submodule_search_locations)
for arguments in (("x", "/q/x.py"), ("x", "/q/x.pyc"), ("x", "/q/x.txt"), ("x", "/q/__init__.py"), ("x",), ("x", 1)):
    attempt(arguments, external.spec_from_file_location, *arguments)
for locations in (None, [], ["/r"]):
    attempt(locations, external.spec_from_file_location, "x", "/q/x.py", submodule_search_locations=locations)
module = bootstrap.module_from_spec(bootstrap.ModuleSpec("made", Loader(), origin="o", is_package=True))
print(sorted(vars(module)), module.__path__, module.__package__)
attempt("incomplete", bootstrap.module_from_spec, bootstrap.ModuleSpec("made", Incomplete()))
attempt("namespace", bootstrap.module_from_spec, bootstrap.ModuleSpec("made", None, is_package=True))
attempt("nothing", bootstrap.module_from_spec, 1)
module = bootstrap._load(bootstrap.ModuleSpec("made", Loader()))
print(module.value, module.__spec__._initializing)
attempt("again", bootstrap._exec, module.__spec__, module)
attempt("other", bootstrap._exec, bootstrap.ModuleSpec("unknown", Loader()), module)
attempt("no loader", bootstrap._load, bootstrap.ModuleSpec("made2", None))
for name, package, level in (("x", "a.b.c", 1), ("x", "a.b.c", 2), ("", "a.b.c", 3), ("x", "a.b.c", 4)):
    attempt((name, package, level), bootstrap._resolve_name, name, package, level)
for globals in ({"__package__": "p"}, {"__name__": "x.y"}, {"__name__": "x.y", "__path__": 1}, {"__spec__": bootstrap.ModuleSpec("a.b", None)}, {}):
    attempt(sorted(globals), bootstrap._calc___package__, globals)
