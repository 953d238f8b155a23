# eval, exec, compile, globals, locals.
def inside():
    x = 1
    return eval("x + 1"), sorted(locals()), eval("y", {"y": 5}), eval("z", {}, {"z": 6})


class Mapping:
    def __getitem__(self, key):
        if key == "missing":
            raise KeyError(key)
        return "item " + key

    def keys(self):
        return []

def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, "->", type(error).__name__, error)
    else:
        print(source, "->", value)


for line in """
inside(), eval("1 + 1"), eval(b"2 * 3"), eval(" \\t5"), eval(compile("6 * 7", "f", "eval"))
eval("name", {}, Mapping())
eval("missing", {}, Mapping())
eval("1 +")
eval("a = 1")
eval("1\\n2")
eval("x\\0y")
eval(5)
eval("1", 5)
eval("1", {}, 5)
eval("1", Mapping())
eval()
eval("1", {}, {}, 4)
exec("a = 1"), exec("")
exec(5)
exec("1", 5)
exec("1", None, 5)
exec("return 1")
exec("raise KeyError('inside')")
compile("1", "f", "eval").co_filename, compile("a = 1", "f", "exec").co_names, compile("5", "f", "single").co_consts
compile("1", "f", "other")
compile("1", 5, "eval")
compile("1", "f", 5)
compile("1", "f")
compile("1", "f", "eval", 2 ** 20).co_name
compile("1", "f", "eval", "x")
compile("1", "f", "eval", 0, False, 5)
compile("1", "f", "eval", optimize="x")
compile(5, "f", "eval")
compile("assert 0", "f", "exec", optimize=1).co_consts, compile("__debug__", "f", "eval", optimize=0).co_consts
compile("'doc'", "f", "exec", optimize=2).co_consts
globals() is eval("globals()"), type(globals()), locals() is globals()
globals(1)
locals(1)
""".strip().splitlines():
    show(line)

space = {}
exec("def f():\n    return g\ng = 5", space)
print(space["f"](), sorted(space)[0], space["__builtins__"] is not None)
limited = {"__builtins__": {}}
try:
    eval("len", limited)
except NameError as error:
    print(error)
print(eval("(lambda: 5)()", limited))
closed = (lambda x: (lambda: x))(5)
try:
    exec(closed.__code__)
except TypeError as error:
    print(error)
try:
    eval(closed.__code__)
except TypeError as error:
    print(error)
