# What gc.collect finds: cycles, finalizers, callbacks.
import gc


class Node:
    def __init__(self, name):
        self.name = name
        self.other = None

    def __del__(self):
        print("finalized", self.name)


gc.collect()

def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, "->", type(error).__name__, error)
    else:
        print(source, "->", value)


for line in """
gc.collect(0), gc.collect(generation=1), gc.collect()
""".strip().splitlines():
    show(line)

def make():
    one, two = Node("one"), Node("two")
    one.other, two.other = two, one


make()
print("made")
print(gc.collect() > 0)


class Back:
    kept = None

    def __init__(self):
        self.me = self

    def __del__(self):
        print("once")
        Back.kept = self


Back()
gc.collect()
print(Back.kept is not None)
Back.kept = None
gc.collect()
print("no second time")
seen = []


def callback(phase, information):
    seen.append((phase, information["generation"], sorted(information)))


gc.callbacks.append(callback)
gc.collect()
gc.collect(0)
print(seen)
gc.callbacks.remove(callback)
