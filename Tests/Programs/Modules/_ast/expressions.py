"""Trees of expressions."""
from _ast import *

def dump(node):
    if isinstance(node, AST):
        return "%s(%s)" % (type(node).__name__, ", ".join(dump(getattr(node, name)) for name in node._fields))
    if isinstance(node, list):
        return "[" + ", ".join(map(dump, node)) + "]"
    return repr(node)


def parse(source, mode="exec", flags=0):
    return compile(source, "given", mode, flags | PyCF_ONLY_AST)


for source in ("a", "a.b.c", "a[b]", "a[b:c]", "a[b:c:d]", "a[:]", "a[b, c]", "a[b:c, d, ...]", "a[::2,]", "f()",
               "f(a, *b, c=d, **e)", "f(x for x in y)", "[a, b]", "[*a]", "()", "(a,)", "a, b", "{}", "{a: b, **c}",
               "{a, *b}", "[a for b in c if d if e for f in g]", "{a for b in c}", "{a: b for c in d}",
               "(a async for b in c)", "lambda: 0", "lambda a, /, b=1, *c, d, e=2, **f: g", "a if b else c",
               "a < b < c", "a and b and c or d", "not a", "-1", "+-~a", "a ** -b", "(yield)", "(yield a)",
               "(yield from a)", "await_", "(a := b)", "[a := 1, b]", "...", "None", "True", "f(a)(b)[c].d",
               "a if b else c if d else e", "lambda *, a: a", "lambda *a: 1", "f(**a, b=1)", "f(*a, b)",
               "x[a:=1]" if False else "x[(a := 1)]", "(a)", "((a, b))", "a @ b @ c", "a ** b ** c", "1 .real"):
    print(source, "->", dump(parse(source, "eval")))
