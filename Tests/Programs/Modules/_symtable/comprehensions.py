"""Symbols of comprehensions and generator expressions, and of := in them."""
from _symtable import symtable

def show(entry, depth=0):
    print("  " * depth, entry.type, entry.name, entry.lineno, entry.nested, entry.symbols, entry.varnames)
    for child in entry.children:
        show(child, depth + 1)


def table(source, start="exec"):
    print(repr(source))
    show(symtable(source, "given", start), 1)


for source in ("[a for a in b]", "{a for a in b if c}", "{a: d for a in b}", "(a for a in b)", "[a for a in b for c in a]",
               "[[a for a in b] for b in c]", "def f(x): return [x for y in x]", "def f(): return [lambda: i for i in r]",
               "[x := a for a in b]", "def f():\n [x := a for a in b]\n return x", "def f():\n global x\n [x := a for a in b]",
               "[[x := a for a in b] for b in c]", "[(a, b) for a, *b in c]", "(i for i in (j for j in k))"):
    table(source)
for source in ("class A: [x := a for a in b]", "[a := 1 for a in b]", "[b for a in (x := b)]", "[[(a := 1) for b in c] for a in d]"):
    try:
        table(source)
    except SyntaxError as error:
        print(error.msg, error.lineno, error.offset)
