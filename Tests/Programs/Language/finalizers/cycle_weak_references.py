# Weak references to objects in a cycle.
import _weakref
import gc

gc.disable()


class Node:
    pass


a, b = Node(), Node()
a.other, b.other = b, a
ra = _weakref.ref(a, lambda r: print("callback", r() is None))
del a, b
print(ra() is not None)
gc.collect()
print(ra())

a = Node()
a.me = a
a.reference = _weakref.ref(a, lambda r: print("never: the reference is garbage too"))
del a
gc.collect()
print("no callback")


class WithDel:
    def __del__(self):
        print("__del__")


c = WithDel()
c.me = c
rc = _weakref.ref(c)
del c
gc.collect()
print(rc())
print(gc.collect())


def closure():
    def inner():
        return inner
    return _weakref.ref(inner)


rf = closure()
gc.collect()
print(rf())
