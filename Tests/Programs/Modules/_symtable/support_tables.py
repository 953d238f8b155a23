"""Shows the tables of symbols of a source."""
from _symtable import symtable


def show(entry, depth=0):
    print("  " * depth, entry.type, entry.name, entry.lineno, entry.nested, entry.symbols, entry.varnames)
    for child in entry.children:
        show(child, depth + 1)


def table(source, start="exec"):
    print(repr(source))
    show(symtable(source, "given", start), 1)
