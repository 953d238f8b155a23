# Objects in a cycle wait for the collector: gc.collect() finalizes them.
import gc

gc.disable()


class Node:
    def __init__(self, name):
        self.name = name
        self.other = None

    def __del__(self):
        print("drop", self.name)


a = Node("loner")
a.other = a
del a
print("after del: nothing yet")
gc.collect()
print("collected")

a, b = Node("a"), Node("b")
a.other, b.other = b, a
del a, b
print("the pair waits")
print(gc.collect() > 0)
print("collected")

a = Node("broken by hand")
a.other = a
a.other = None
del a
print("no cycle, no wait")

kept, lost = Node("kept"), Node("lost")
kept.other = lost
lost.other = kept
del lost
gc.collect()
print(kept.other.name, "is still reachable")
kept.other.other = None
kept.other = None
print("unlinked")
del kept
items = [Node("in a list")]
items.append(items)
del items
gc.collect()
print(gc.garbage, gc.isenabled())
gc.enable()
