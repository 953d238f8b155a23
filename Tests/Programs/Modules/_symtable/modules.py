"""Symbols of modules, expressions and interactive statements."""
from _symtable import symtable

def show(entry, depth=0):
    print("  " * depth, entry.type, entry.name, entry.lineno, entry.nested, entry.symbols, entry.varnames)
    for child in entry.children:
        show(child, depth + 1)


def table(source, start="exec"):
    print(repr(source))
    show(symtable(source, "given", start), 1)


for source in ("", "x", "x = 1", "x = y", "global x", "global x; x = 1", "import a", "import a.b", "import a.b as c",
               "from a import b as c", "from a import *", "x: int", "x: int = 1", "(x): int", "del x", "for i in r: pass",
               "with a as b: pass", "try: a\nexcept B as c: d", "x += 1", "x.y = 1", "x[y] = 1", "(x := 1)", "print(x)",
               "class A: pass", "def f(): pass", "async def f(): await x", "__private = 1", "f'{a!r:{b}}'"):
    table(source)
for source in ("a + b", "lambda x: x + y", "[a for a in b]"):
    table(source, "eval")
for source in ("a = b", "if a: b"):
    table(source, "single")
table(b"# -*- coding: latin-1 -*-\nx = '\xe4'")
table(bytearray(b"a"))
