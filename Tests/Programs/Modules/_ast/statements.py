"""Trees of statements."""
from _ast import *

def dump(node):
    if isinstance(node, AST):
        return "%s(%s)" % (type(node).__name__, ", ".join(dump(getattr(node, name)) for name in node._fields))
    if isinstance(node, list):
        return "[" + ", ".join(map(dump, node)) + "]"
    return repr(node)


def parse(source, mode="exec", flags=0):
    return compile(source, "given", mode, flags | PyCF_ONLY_AST)


for source in ("pass", "a", "a = b", "a = b = c", "a, *b = c", "a += 1", "a: b", "a: b = c", "(a): b", "a.b: c = d",
               "del a", "del a, b.c, d[e]", "del (a, b), [c]", "return_", "assert a", "assert a, b", "raise", "raise a",
               "raise a from b", "import a", "import a.b as c, d", "from a import b", "from a import *",
               "from . import b as c", "from ..a.b import (c, d,)", "global a, b", "if a: b", "if a: b\nelse: c",
               "if a: b\nelif c: d\nelse: e", "while a: b", "while a: break\nelse: continue_", "for a in b: c",
               "for a, b in c, d: continue\nelse: e", "try: a\nexcept: b",
               "try: a\nexcept B: c\nexcept D as e: f\nelse: g\nfinally: h", "try: a\nfinally: b", "with a: b",
               "with a as b, c: d", "with a as (b, c): d", "def f(): pass", "def f(a, b: c = d, *, e) -> g: return",
               "@a.b\n@c(d)\ndef f(): return 1", "class A: pass", "class A(B, *c, metaclass=D, **e): x = 1",
               "@a\nclass A: 'doc'", "async def f():\n async for a in b: await c\n async with d as e: yield",
               "def f():\n nonlocal_ = 1\n return [a for a in b]", "a; b; c", "if a:\n b\n c\nd", "'doc'\na",
               "def f(a, /, b): 'doc'", "x = yield_ = 1", "", "\n\n# comment\n"):
    print(repr(source), "->", dump(parse(source)))
