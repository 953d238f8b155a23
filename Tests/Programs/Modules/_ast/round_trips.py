"""Source to tree to code is source to code."""
from _ast import *

SOURCES = [
    "def f(a, b=1, *c, d, e=2, **g):\n 'doc'\n x: int = 3\n return [i for i in a if i] + {1: 2, **g}[b:c] @ f'{a!r:>{b}} {c}'",
    "class A(B, metaclass=C):\n @deco\n async def m(self):\n  async with x as y, z:\n   await q\n  yield",
    "try:\n a\nexcept (B, C) as e:\n raise D from e\nelse:\n pass\nfinally:\n del f, g[h], i.j",
    "for a, *b in c:\n if a: continue\n else: break\nelse:\n while d: e += 1",
    "from __future__ import annotations\nx: y = 1\ndef f(a: b) -> c: pass",
    "def f():\n global a\n def g():\n  nonlocal_ = 1\n  return lambda: (yield nonlocal_)\n return g",
    "import a.b.c as d, e\nfrom .f import (g as h, i)\nfrom j import *",
    "assert a, b\nassert (c, d)[0]\nx = (1, 2, (3, 'a'), b'c', 1.5, 2j, ..., None, True)",
    "print(*a, **b, c=d)\n[x := 1, {y: z for y, z in w}, {v for v in u}, (t async_ for s in r) if False else 1][0]"
    .replace("(t async_ for s in r)", "(t for s in r)"),
    "x = a if b else c or d and not e\nlambda *a, **b: 0\n-1 ** ~x\na < b <= c != d is e not in f",
    "x = 'a' 'b' f'c{d}' u'e'\n'''doc'''\n1 + 2 * 3\n(1, 2)[0]\nx in [1, 2, 3]\nx in {1, 2}",
    "with a as (b, c), d as e[f]: pass\nif 0: never\nwhile 0: never\nif __debug__: always",
]


def same(left, right):
    for field in ("co_argcount", "co_posonlyargcount", "co_kwonlyargcount", "co_nlocals", "co_stacksize", "co_flags",
                  "co_code", "co_names", "co_varnames", "co_freevars", "co_cellvars", "co_name", "co_filename",
                  "co_firstlineno", "co_lnotab"):
        if getattr(left, field) != getattr(right, field):
            return field
    for one, other in zip(left.co_consts, right.co_consts):
        if type(one) is type(left):
            if same(one, other) is not True:
                return same(one, other)
        elif repr(one) != repr(other):
            return "constants"
    return len(left.co_consts) == len(right.co_consts)


for source in SOURCES:
    tree = compile(source, "given", "exec", PyCF_ONLY_AST)
    for optimize in (0, 1, 2):
        print(same(compile(tree, "given", "exec", 0, False, optimize), compile(source, "given", "exec", 0, False, optimize)), end=" ")
    print(len(tree.body))
tree = compile("a = 1\nb = a + 1\nprint(b)", "given", "exec", PyCF_ONLY_AST)
exec(compile(tree, "given", "exec"))
for statement in tree.body[:2]:
    statement.value = Constant(5, None, lineno=9, col_offset=0)
tree.body.reverse()
tree.body.append(tree.body.pop(0))
exec(compile(tree, "given", "exec"))
exec(compile(Interactive(compile("7 * 6; None; 'text'", "given", "single", PyCF_ONLY_AST).body), "given", "single"))
shared = Name("a", Load(), lineno=1, col_offset=0)
node = shared
for _ in range(10):
    node = BinOp(node, Add(), node, lineno=1, col_offset=0)
print(eval(compile(Expression(node), "given", "eval"), {"a": 1}))
