# What the two modules of the import system hold, and of what kind it is.
import _frozen_importlib
import _frozen_importlib_external
import sys

# The extension suffixes are the system's own.
for module in (_frozen_importlib, _frozen_importlib_external):
    print(module.__name__, module.__spec__, module.__loader__.__name__, module)
    for name, value in sorted(vars(module).items()):
        kind = type(value).__name__
        if isinstance(value, type):
            print("   ", name, kind, value.__module__, [base.__name__ for base in value.__mro__])
            for attribute, content in sorted(vars(value).items()):
                shown = content
                if isinstance(content, (classmethod, staticmethod)):
                    shown = content.__func__
                elif isinstance(content, property):
                    shown = content.fget
                if hasattr(shown, "__code__"):
                    code = shown.__code__
                    names = code.co_varnames[:code.co_argcount + code.co_kwonlyargcount]
                    print("        ", attribute, type(content).__name__, names, shown.__defaults__, shown.__kwdefaults__,
                          code.co_flags & 12, shown.__qualname__, shown.__module__)
                elif value.__name__ != "_code_type" and value.__name__ != "code":
                    print("        ", attribute, type(content).__name__)
        elif hasattr(value, "__code__"):
            code = value.__code__
            names = code.co_varnames[:code.co_argcount + code.co_kwonlyargcount]
            defaults = {key: "object" if type(default) is object else default
                        for key, default in (value.__kwdefaults__ or {}).items()}
            print("   ", name, kind, names, value.__defaults__, defaults, code.co_flags & 12, code.co_filename)
        elif name not in ("EXTENSION_SUFFIXES", "_module_locks", "__doc__", "__builtins__") and kind != "object":
            print("   ", name, kind, repr(value).split(" at 0x")[0])
        else:
            print("   ", name, kind)
print(sys.meta_path[0] is _frozen_importlib.BuiltinImporter, sys.meta_path[-1] is _frozen_importlib_external.PathFinder)
print(sys.path_hooks[-1])  if False else print(sys.path_hooks[-1].__qualname__)
