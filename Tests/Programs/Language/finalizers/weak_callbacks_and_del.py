# With a finalizer and weak references: which comes first.
import _weakref


class Tracked:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("__del__", self.name, "| weak reference alive:", reference() is not None)


x = Tracked("x")
reference = _weakref.ref(x, lambda r: print("callback"))
del x
print("after del")


def fails(reference):
    raise ValueError("in the callback")


class Plain:
    pass


p = Plain()
calls = []
keep = [_weakref.ref(p, calls.append), _weakref.ref(p, calls.append)]
del p
print(len(calls), calls[0] is keep[1], calls[1] is keep[0])


class Cache:
    def __init__(self):
        self.entries = {}

    def add(self, key, value):
        def remove(reference, key=key):
            print("removing", key)
            del self.entries[key]
        self.entries[key] = _weakref.ref(value, remove)


cache = Cache()
a, b = Plain(), Plain()
cache.add("a", a)
cache.add("b", b)
print(sorted(cache.entries))
del a
print(sorted(cache.entries))
b = None
print(sorted(cache.entries))
