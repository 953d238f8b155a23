# Plain values of sys, and their types.
import sys

def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, "->", type(error).__name__, error)
    else:
        print(source, "->", value)


for line in """
sys.version_info[:3], sys.version_info.releaselevel, sys.version_info.serial, sys.hexversion == 0x030812f0, sys.api_version
sys.version.split()[0], type(sys.version), sys.maxsize == 2 ** 63 - 1, sys.maxunicode, sys.byteorder
sys.float_info.max, sys.float_info.min, sys.float_info.epsilon, sys.float_info.dig, sys.float_info.mant_dig, sys.float_info.radix, sys.float_info.rounds
sys.int_info, sys.hash_info, sys.float_repr_style, sys.abiflags, sys.dont_write_bytecode
type(sys.thread_info.lock), sys.thread_info.name, sys.flags.optimize, sys.flags.debug, sys.flags.isolated, len(sys.flags)
type(sys.argv), type(sys.path), type(sys.modules), type(sys.warnoptions), type(sys._xoptions), type(sys.executable), type(sys.prefix)
sys.modules["sys"] is sys, "builtins" in sys.modules, "__main__" in sys.modules, "sys" in sys.builtin_module_names, "gc" in sys.builtin_module_names
sys.getdefaultencoding(), sys.getfilesystemencoding(), sys.getfilesystemencodeerrors(), sys.getdlopenflags()
sys.getrecursionlimit(), sys.getswitchinterval(), sys.get_int_max_str_digits(), sys.get_coroutine_origin_tracking_depth()
sys.gettrace(), sys.getprofile(), sys.get_asyncgen_hooks(), sys.is_finalizing(), sys.callstats(), sys._clear_type_cache()
sys.__stdin__ is sys.stdin, sys.__stdout__ is sys.stdout, sys.__stderr__ is sys.stderr, sys.stdout.encoding.lower()
sys.__displayhook__ is sys.displayhook, sys.__excepthook__ is sys.excepthook, sys.__unraisablehook__ is sys.unraisablehook
sys.implementation.version == sys.version_info, sys.implementation.hexversion == sys.hexversion, type(sys.implementation).__name__
sys.exc_info(), sys.platlibdir if hasattr(sys, "platlibdir") else "no platlibdir", sys.pycache_prefix
repr(sys.version_info), sys.version_info > (3, 8), sys.version_info.__class__.__name__
type(sys.version_info)((1, 2, 3, 4, 5))
type(sys.flags)()
type(sys.float_info)(range(11))
type(sys.float_info)(range(5))
type(sys.float_info)()
type(sys.float_info)(5)
type(sys.float_info)(range(11), {"x": 1})[:2]
type(sys.float_info)(range(11), 5)
sys.float_info.n_fields, sys.float_info.n_sequence_fields, sys.float_info.n_unnamed_fields
setattr(sys.float_info, "max", 1)
sys.float_info.__reduce__()[1][0][5:8], sys.float_info[1], sys.float_info[-1], sys.float_info.max == sys.float_info[0]
isinstance(sys.flags, tuple), sys.flags + (1,) == tuple(sys.flags) + (1,), hash(sys.hash_info) == hash(tuple(sys.hash_info))
sys.nothing
""".strip().splitlines():
    show(line)
