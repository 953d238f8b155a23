# _remove_dead_weakref.
import _weakref


class C:
    pass


c = C()
alive = _weakref.ref(c)
dead = _weakref.ref(C())
table = {"alive": alive, "dead": dead, "other": 5}

def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, "->", type(error).__name__, error)
    else:
        print(source, "->", value)


for line in """
_weakref._remove_dead_weakref(table, "alive"), sorted(table)
_weakref._remove_dead_weakref(table, "dead"), sorted(table)
_weakref._remove_dead_weakref(table, "missing")
_weakref._remove_dead_weakref(table, "other")
_weakref._remove_dead_weakref(5, 1)
_weakref._remove_dead_weakref({}, [])
_weakref._remove_dead_weakref({})
_weakref._remove_dead_weakref(None, 1)
""".strip().splitlines():
    show(line)
