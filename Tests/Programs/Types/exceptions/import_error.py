# ImportError: keywords, attributes, pickling.
def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, "->", type(error).__name__, error)
    else:
        print(source, "->", value)


for line in """
ImportError("m").msg, ImportError("m").name, ImportError("m").path
ImportError("m", name="n", path="p").name, ImportError("m", name="n", path="p").path
ImportError("a", "b").msg, ImportError("a", "b").args, str(ImportError("a", "b"))
ImportError().msg, str(ImportError()), str(ImportError(name="n"))
ImportError(5).msg, str(ImportError(5))
ImportError("m", other=1)
ImportError("m", name=1, path=2, third=3)
ModuleNotFoundError("m", name="n").name, ModuleNotFoundError.__bases__
repr(ImportError("m", name="n", path="p"))
ImportError("m").__reduce__()
ImportError("m", name="n").__reduce__()
ImportError("m", name="n", path="p").__reduce__()
""".strip().splitlines():
    show(line)

error = ImportError("m", name="n")
error.msg = "changed"
error.name = None
print(error, error.msg, error.name, error.args)
error.msg = 5
print(str(error), error.msg)
del error.path
print(error.path)
try:
    import no_such_module_here
except ImportError as found:
    print(type(found).__name__, found, found.name, found.path, found.args)
try:
    from sys import no_such_name
except ImportError as found:
    print(found.name, found.msg)
