"""Finalizers of a cycle run one after another, each to its end, also when one drops objects that have some as well."""
import gc


class Inner:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("    inner", self.name)


class Outer:
    def __init__(self, name):
        self.name = name
        self.inner = Inner(name)

    def __del__(self):
        print("  begins", self.name)
        self.inner = None
        temporary = Inner(self.name + "'s")
        temporary = None
        numbers = [str(number) for number in range(100)]
        print("  ends", self.name, len(numbers))


def ring(names):
    first = last = Outer(names[0])
    for name in names[1:]:
        last.next = Outer(name)
        last = last.next
    last.next = first


gc.collect()
ring("abc")
print("a ring was dropped")
print("collected", gc.collect() > 0)
ring("de")
keep = Outer("f")
keep.itself = keep
keep.list = [Inner("in a list")]
del keep
print("two more")
gc.collect()
print("a chain")
chain = Outer("g")
chain.next = Outer("h")
chain.next.next = Outer("i")
del chain
print("end")
