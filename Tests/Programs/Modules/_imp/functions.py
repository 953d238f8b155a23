# What the functions of _imp answer and refuse.
import _imp
import sys


def attempt(label, function, *arguments, **keywords):
    try:
        print(label, repr(function(*arguments, **keywords)))
    except Exception as error:
        print(label, type(error).__name__, error, getattr(error, "name", None), getattr(error, "path", None))


class Spec:
    def __init__(self, name, origin=None):
        self.name = name
        self.origin = origin


attempt("is_builtin sys", _imp.is_builtin, "sys")
attempt("is_builtin builtins", _imp.is_builtin, "builtins")
attempt("is_builtin _imp", _imp.is_builtin, "_imp")
attempt("is_builtin unknown", _imp.is_builtin, "surely_not_there")
attempt("is_builtin number", _imp.is_builtin, 1)
attempt("is_builtin nothing", _imp.is_builtin)
attempt("is_frozen", _imp.is_frozen, "__hello__")
attempt("is_frozen unknown", _imp.is_frozen, "surely_not_there")
attempt("is_frozen None", _imp.is_frozen, None)
attempt("is_frozen_package", _imp.is_frozen_package, "__phello__")
attempt("is_frozen_package module", _imp.is_frozen_package, "__hello__")
attempt("is_frozen_package unknown", _imp.is_frozen_package, "surely_not_there")
attempt("get_frozen_object unknown", _imp.get_frozen_object, "surely_not_there")
attempt("get_frozen_object number", _imp.get_frozen_object, 1)
print(_imp.get_frozen_object("__hello__").co_names)
attempt("init_frozen unknown", _imp.init_frozen, "surely_not_there")
print(_imp.init_frozen("__hello__").__name__, sys.modules["__hello__"].initialized)

attempt("create_builtin unknown", _imp.create_builtin, Spec("surely_not_there"))
print(_imp.create_builtin(Spec("sys")) is sys)
attempt("create_builtin number", _imp.create_builtin, 1)
attempt("create_builtin bad name", _imp.create_builtin, Spec(1))
attempt("exec_builtin", _imp.exec_builtin, sys)
attempt("exec_builtin number", _imp.exec_builtin, 1)
attempt("exec_dynamic", _imp.exec_dynamic, 1)
attempt("create_dynamic number", _imp.create_dynamic, 1)
attempt("create_dynamic no origin", _imp.create_dynamic, Spec("name"))
attempt("create_dynamic no file", _imp.create_dynamic, Spec("name", "/surely/not/there.so"))
print(type(_imp.extension_suffixes()), _imp.extension_suffixes() is _imp.extension_suffixes())
print(_imp.check_hash_based_pycs)
for name in ("_imp", "marshal", "sys", "builtins"):
    print(name, name in sys.builtin_module_names)
