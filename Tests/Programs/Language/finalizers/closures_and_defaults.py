# What functions hold: closures, defaults, attributes, bound methods.


class Tracked:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("drop", self.name)

    def method(self):
        return self.name


def make(name):
    held = Tracked(name)
    return lambda: held.name


f = make("closure")
print(f())
del f
print("closure gone")


def default(value=Tracked("default")):
    return value.name


print(default())
default.__defaults__ = ()
print("default gone")


def attribute():
    pass


attribute.note = Tracked("function attribute")
del attribute
print("function gone")
m = Tracked("bound method").method
print(m())
m = None
print("method gone")


def counter():
    held = Tracked("nonlocal")

    def replace(name):
        nonlocal held
        held = Tracked(name)
    return replace


replace = counter()
replace("new nonlocal")
print("replaced")
replace = None
print("end")


class WithDefault:
    shared = Tracked("class attribute")


WithDefault.shared = None
print("class attribute gone")
it = iter([Tracked("in an iterator")])
del it
print("iterator gone")
m = map(Tracked, ["made by map"])
x = next(m)
del x
print("item of map gone")
