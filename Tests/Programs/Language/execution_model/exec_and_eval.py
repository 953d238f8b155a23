# exec and eval: namespaces, code objects, what they give back.

x = "module"
print(eval("x + '!'"), eval(" \t1 + 1"), eval("x", {"x": "given"}), eval("x + y", {"x": 1}, {"y": 2}))
print(exec("x = 'changed'"), x)
space = {}
exec("a = 1\ndef f():\n    return a", space)
print(sorted(space), space["f"](), type(space["__builtins__"]).__name__)
space["a"] = 2
print(space["f"]())
globals_space, locals_space = {"a": "global"}, {"b": "local"}
exec("c = a + b\nglobal d\nd = 'declared'", globals_space, locals_space)
print(locals_space, globals_space["d"], "c" in globals_space)

# With two namespaces a function made inside sees the globals only, as in a class body.
try:
    exec("value = 1\ndef f():\n    return value\nf()", {}, {})
except NameError as error:
    print(error)
try:
    exec("value = 1\n[value for _ in range(1)]", {}, {})
except NameError as error:
    print(error)

code = compile("a * 2", "<text>", "eval")
print(eval(code, {"a": 21}), exec(code, {"a": 1}), eval(compile("b = 5", "<t>", "exec"), space), space["b"])
exec(compile("'shown'", "<text>", "single"))
exec(compile("x = 3; x; None", "<text>", "single"))
print(eval(b"1 + 2"), eval(bytearray(b"3 * 4")), eval(memoryview(b"5")))


def function():
    local = "local"
    exec("local = 'changed'; made = 1")
    try:
        made
    except NameError as error:
        print(error)
    return local, eval("local"), sorted(locals())


print(function())


def closure():
    hidden = "hidden"

    def inner():
        try:
            return eval("hidden")
        except NameError as error:
            return str(error)

    def inner_uses():
        hidden
        return eval("hidden")
    return inner(), inner_uses()


print(closure())


class Mapping:
    def __getitem__(self, name):
        if name.startswith("p"):
            raise KeyError(name)
        return name * 2

    def __setitem__(self, name, value):
        print("  set", name, value)

    def __delitem__(self, name):
        print("  del", name)


print(eval("ab + cd", {}, Mapping()))
exec("q = r\nprint(q)\ndel q\nimport sys as s", {}, Mapping())
for action in (
    lambda: compile("1\n2", "<text>", "single"),
    lambda: eval("x = 1"),
    lambda: eval(""),
    lambda: eval("1\n2"),
    lambda: exec("1 +"),
    lambda: eval(5),
    lambda: exec(None),
    lambda: eval("1", []),
    lambda: eval("1", {}, 5),
    lambda: exec("1", Mapping()),
    lambda: eval("a\0b"),
    lambda: eval(b"\xff"),
    lambda: eval("absent"),
    lambda: exec("del absent", {}),
    lambda: eval("1", None, None),
    lambda: eval(),
    lambda: exec("1", {}, {}, {}),
    lambda: eval((lambda: hidden_free).__code__),
    lambda: exec(closing().__code__),
    lambda: eval("print", {"__builtins__": {}}),
    lambda: eval("len([1])", {"__builtins__": {"len": lambda v: "mine"}}),
    lambda: eval("len", {"__builtins__": 5}),
    lambda: exec("class C: pass", {"__builtins__": {}}),
    lambda: exec("import sys", {"__builtins__": {}}),
):
    def closing():
        value = 1
        return lambda: value
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, getattr(error, "msg", error))
