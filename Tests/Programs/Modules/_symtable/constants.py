"""The names of the module, and the entries' type."""
import _symtable

for name in sorted(vars(_symtable)):
    if not name.startswith("__"):
        value = getattr(_symtable, name)
        print(name, value if isinstance(value, int) else (type(value).__name__, value.__text_signature__))
entry = _symtable.symtable("x = 1", "given", "exec")
kind = type(entry)
print(kind, kind.__mro__, kind.__module__, kind.__doc__, [(name, type(value).__name__) for name, value in vars(kind).items()])
for action in (lambda: kind(), lambda: setattr(entry, "name", 1), lambda: entry.other, lambda: type("Derived", (kind,), {}),
               lambda: delattr(entry, "id")):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
print(type(entry.id).__name__, repr(entry).split("(")[0], repr(entry).split(")")[1], entry.symbols is entry.symbols)
print(hash(entry) == hash(entry), entry == entry, entry != _symtable.symtable("x = 1", "given", "exec"))
