"""Mode func_type: the types of a signature comment."""
from _ast import *

def dump(node):
    if isinstance(node, AST):
        return "%s(%s)" % (type(node).__name__, ", ".join(dump(getattr(node, name)) for name in node._fields))
    if isinstance(node, list):
        return "[" + ", ".join(map(dump, node)) + "]"
    return repr(node)


def parse(source, mode="exec", flags=0):
    return compile(source, "given", mode, flags | PyCF_ONLY_AST)


def attempt(source, flags=PyCF_ONLY_AST):
    try:
        return dump(compile(source, "given", "func_type", flags))
    except Exception as error:
        return type(error).__name__, str(error)


for source in ("() -> int", "(int, *str, **x) -> z", "(int) -> List[str]", "(...) -> None", "(*a) -> b", "(**a) -> b",
               "(a, b,) -> c", "int", "() ->", "() -> a b", "(a) -> b\n", "(*a, b) -> c"):
    print(source, attempt(source))
print(attempt("() -> int", 0))
print(attempt(Module([], []), 0))
