"""The grammar of older versions, by _feature_version."""
from _ast import *

def dump(node):
    if isinstance(node, AST):
        return "%s(%s)" % (type(node).__name__, ", ".join(dump(getattr(node, name)) for name in node._fields))
    if isinstance(node, list):
        return "[" + ", ".join(map(dump, node)) + "]"
    return repr(node)


def parse(source, mode="exec", flags=0):
    return compile(source, "given", mode, flags | PyCF_ONLY_AST)


def attempt(source, version):
    try:
        return dump(compile(source, "given", "exec", PyCF_ONLY_AST, _feature_version=version))
    except SyntaxError as error:
        return "%s line %s" % (error.msg, error.lineno)


for source in ("(x := 1)", "def f(a, /): pass", "f'{x}'", "1_000", "async = 1", "await = 1", "async def f(): await x",
               "x: int = 1", "a @ b", "[x async for x in y]", "async def f():\n return [x async for x in y]",
               "f(**a, **b)", "for x in *a, b: pass", "def f():\n return *a, b", "f'{x=}'"):
    print(source)
    for version in (-1, 8, 7, 6, 5, 4, 3, 0):
        print("   ", version, attempt(source, version))
print(eval(compile("1_000", "given", "eval", _feature_version=3)))
