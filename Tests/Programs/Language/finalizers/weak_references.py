# _weakref.ref: dead when its object is, and a callback then.
import _weakref


class Target:
    def __init__(self, name):
        self.name = name

    def method(self):
        return self.name


def callback(reference):
    print("callback, dead:", reference() is None)


t = Target("first")
r = _weakref.ref(t, callback)
print(r() is t, r().name, _weakref.getweakrefcount(t))
del t
print(r())

t = Target("second")
r1 = _weakref.ref(t)
r2 = _weakref.ref(t)
r3 = _weakref.ref(t, callback)
print(r1 is r2, r1 is r3, r1 == r3, hash(r1) == hash(t), _weakref.getweakrefcount(t))
del r3
t = None
print(r1(), r1 == r2, "no callback: its reference was dropped first")

order = []
t = Target("third")
references = [_weakref.ref(t, lambda r, n=n: order.append(n)) for n in range(3)]
del t
print(order)

p_target = Target("proxied")
p = _weakref.proxy(p_target)
print(p.name, p.method())
del p_target
try:
    p.name
except ReferenceError as error:
    print(error)
for value in (5, "text", None, (), [], {}, object(), int, len, set()):
    try:
        reference = _weakref.ref(value)
        print(type(value).__name__, "can be referenced")
    except TypeError as error:
        print(error)


class Slots:
    __slots__ = ()


class WeakSlots:
    __slots__ = ("__weakref__",)


for cls in (Slots, WeakSlots):
    try:
        _weakref.ref(cls())
        print("fine")
    except TypeError as error:
        print(error)
