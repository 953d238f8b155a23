"""A program that holds a few weakly referenced and finalizable objects from beginning to end drops other things all the
time: that does not lead to a collection each time, and the end of the objects is still seen at once."""
import _weakref
import gc
import posix


class Held:
    def __init__(self, name, next=None):
        self.name = name
        self.next = next

    def __del__(self):
        print("ends", self.name)


class Plain:
    pass


def collections():
    return sum(generation["collections"] for generation in gc.get_stats())


def drop_much(rounds):
    kept = []
    for number in range(rounds):
        plain = Plain()
        plain.items = [plain.__class__, {number: [number]}]
        kept.append(plain)
        plain = None
        kept.pop()
        kept.extend([[]])
        kept.clear()


held = Held("first")
reference = _weakref.ref(held, lambda reference: print("called back"))
table = {"inner": Held("second", [Held("third")])}
before = collections()
drop_much(400)
print("few collections:", collections() - before < 20 or b"TAIPAN_GC_STRESS" in posix.environ)

print("replaces")
table["inner"].next = None
drop_much(50)
print("clears")
table.clear()
drop_much(50)
print("deletes")
del held
print(reference())


def use():
    local = Held("local")
    inner = _weakref.ref(local)
    drop_much(50)
    print(inner() is local)
    return inner


print(use()())

# A reference with a callback that dies before its object is not called back.
held = Held("fourth")
reference = _weakref.ref(held, lambda reference: print("never called"))
drop_much(50)
references = [reference]
reference = None
references.pop()
drop_much(5)
held = None
print("end")
