# The finders of modules that are no files.
import _frozen_importlib as bootstrap
import sys

Builtin = bootstrap.BuiltinImporter
Frozen = bootstrap.FrozenImporter


def attempt(label, function, *arguments):
    try:
        answer = repr(function(*arguments))
    except Exception as error:
        answer = f"{type(error).__name__}: {error} {getattr(error, 'name', None)}"
    print(label, arguments, answer.split(" at 0x")[0])


for name in ("sys", "_imp", "surely_not_there", "__hello__"):
    attempt("find_spec", Builtin.find_spec, name)
    attempt("find_module", Builtin.find_module, name)
    for method in (Builtin.get_code, Builtin.get_source, Builtin.is_package):
        attempt(method.__name__, method, name)
attempt("on a path", Builtin.find_spec, "sys", [])
attempt("repr", Builtin.module_repr, sys)
attempt("load", Builtin.load_module, "sys")
attempt("create", Builtin.create_module, bootstrap.ModuleSpec("surely_not_there", None))
attempt("execute", Builtin.exec_module, sys)
for name in ("__hello__", "__phello__", "__phello__.spam", "surely_not_there"):
    attempt("find_spec", Frozen.find_spec, name)
    attempt("find_module", Frozen.find_module, name)
    attempt("is_package", Frozen.is_package, name)
    attempt("get_source", Frozen.get_source, name)
    attempt("get_code", Frozen.get_code, name)
import __hello__
import __phello__.spam
print(__hello__, __hello__.initialized, __hello__.__spec__, __hello__.__loader__ is Frozen)
print(__phello__, __phello__.__path__, __phello__.spam.__package__, "__file__" in vars(__phello__))
attempt("repr", Frozen.module_repr, __hello__)


class Derived(Builtin):
    @classmethod
    def find_spec(cls, name, path=None, target=None):
        print("asked for", name)
        return super().find_spec(name, path, target)


sys.meta_path[0] = Derived
sys.modules.pop("marshal", None)
import marshal
print(marshal.__loader__ is Derived, marshal.__spec__.loader is Derived, marshal.__spec__.origin)
for name in ("sys", "builtins", "_frozen_importlib"):
    module = sys.modules[name]
    print(name, module.__spec__.name, module.__spec__.origin, module.__loader__.__name__)
attempt("builtin from name", bootstrap._builtin_from_name, "surely_not_there")
