# A module runs once; its names live in its dictionary; importing binds a name.
import sys
import support_plain

print("imported", support_plain.value)
import support_plain
import support_plain as other
from support_plain import value, read as reader, Thing

print(other is support_plain, value, reader(), sys.modules["support_plain"] is support_plain)
support_plain.write(2)
print(value, support_plain.value, reader())
support_plain.value = 3
print(reader())
value = 100
print(support_plain.value)
print(Thing, Thing.__module__, reader.__module__, reader.__globals__ is vars(support_plain))
print(support_plain.__name__, repr(support_plain.__doc__), repr(support_plain.__package__), support_plain.__spec__.name)
print(support_plain.__file__.endswith("imports/support_plain.py"), hasattr(support_plain, "__path__"))
print(type(support_plain).__name__, repr(support_plain).startswith("<module 'support_plain' from "))
print(sorted(name for name in vars(support_plain) if not name.startswith("__")), "__builtins__" in vars(support_plain))
print(__name__, __doc__, __package__, __spec__, __file__, "__path__" in globals())


def inside():
    import support_plain as local
    from support_plain import value as local_value
    return local is support_plain, local_value


print(inside(), "local" in globals())


class Body:
    import support_plain as attribute
    from support_plain import value as number


print(Body.attribute is support_plain, Body.number)
del support_plain
print("support_plain" in sys.modules, "support_plain" in globals())
import support_plain
print(support_plain.value)
for other, text in ((1, "rebinding"),):
    import support_plain as text
    print(text is support_plain)
del sys.modules["support_plain"]
old = support_plain
import support_plain
print(support_plain is old, support_plain.value, old.value)
