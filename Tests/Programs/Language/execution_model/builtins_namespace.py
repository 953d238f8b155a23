# Where built-in names come from: the module's __builtins__.
import builtins
import sys

print(__builtins__ is builtins, builtins.__name__, builtins.len is len, type(builtins).__name__)
builtins.shared_by_all = "everywhere"
print(shared_by_all)


def inside():
    return shared_by_all


print(inside())
del builtins.shared_by_all
try:
    inside()
except NameError as error:
    print(error)

# Replacing a built-in function is seen by everyone who has not bound the name.
original = builtins.print


def shout(*arguments, **keywords):
    original(*[str(argument).upper() for argument in arguments], **keywords)


builtins.print = shout
print("replaced")
builtins.print = original
print("restored")

# exec with its own __builtins__: a module or a dictionary.
space = {"__builtins__": {"value": "only this"}}
exec("result = value", space)
print(space["result"])
for source in ("print(1)", "len", "class A: pass", "import sys", "1 + 1", "[x for x in (1, 2)]", "assert False",
               "raise ValueError"):
    try:
        exec(source, {"__builtins__": {}})
        print(source, "-> fine")
    except BaseException as error:
        print(source, "->", type(error).__name__, error)
space = {}
exec("", space)
print(space.keys() == {"__builtins__"}, space["__builtins__"] is builtins.__dict__)

# A function made in such a namespace keeps it.
space = {"__builtins__": {"value": 1}}
exec("def f():\n    return value\ndef g():\n    return len([])", space)
print(space["f"]())
try:
    space["g"]()
except NameError as error:
    print(error)
print(space["f"].__globals__ is space)

# __import__ and __build_class__ are found there too.


def build(function, name, *bases, **keywords):
    return f"built {name} {bases} {keywords}"


def importer(name, globals=None, locals=None, fromlist=(), level=0):
    return f"imported {name} {fromlist} {level}"


space = {"__builtins__": {"__build_class__": build, "__import__": importer}}
exec("class A(1, k=2): pass\nimport d.e\nfrom f import __class__ as g", space)
print(space["A"], space["d"], space["g"])
try:
    exec("from .h import i", space)
except (ImportError, KeyError) as error:
    print(type(error).__name__, error)

print([name for name in ("abs", "ascii", "breakpoint", "callable", "compile", "delattr", "memoryview", "quit_")
       if hasattr(builtins, name)])
print(builtins.__debug__, getattr(builtins, "None", "no None"))
_ = 5
sys.displayhook(7)
print(_, builtins._)
sys.displayhook(None)
print(builtins._)
del _
print(_)
