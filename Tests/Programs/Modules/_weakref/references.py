# Weak references: identity, callbacks, comparison, hash.
import _weakref


class C:
    def __init__(self, x=0):
        self.x = x

    def __eq__(self, other):
        return self.x == other.x

    def __hash__(self):
        return hash(self.x)


class Ref(_weakref.ref):
    pass


c = C(1)
d = C(1)

def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, "->", type(error).__name__, error)
    else:
        print(source, "->", value)


for line in """
_weakref.ref(c)() is c, _weakref.ref(c) is _weakref.ref(c), _weakref.ref(c, print) is _weakref.ref(c, print)
_weakref.ref(c) == _weakref.ref(d), _weakref.ref(c) != _weakref.ref(C(2)), hash(_weakref.ref(c)) == hash(c)
_weakref.ref(c) == 5, _weakref.ref(c) == c
_weakref.ref(c) < _weakref.ref(d)
_weakref.ref(c).__callback__, _weakref.ref(c, len).__callback__
_weakref.ref(5)
_weakref.ref("a")
_weakref.ref((1,))
_weakref.ref([])
_weakref.ref(None)
_weakref.ref()
_weakref.ref(c, None, 1)
_weakref.ref(c, callback=None)
_weakref.ref(c)(1)
_weakref.ref(C)() is C, _weakref.ref(len)() is len
Ref(c) is Ref(c), Ref(c)() is c, isinstance(_weakref.ref(c), Ref), type(Ref(c)).__name__
setattr(_weakref.ref(c), "x", 1)
setattr(Ref(c), "x", 1)
repr(_weakref.ref(c))[:12], repr(_weakref.ref(c)).split("to ")[1][:3]
_weakref.ReferenceType is _weakref.ref, _weakref.ProxyType.__name__, _weakref.CallableProxyType.__name__
""".strip().splitlines():
    show(line)

calls = []
e = C(5)
one = _weakref.ref(e, lambda reference: calls.append(("one", reference())))
two = _weakref.ref(e, lambda reference: calls.append(("two", reference())))
print(_weakref.getweakrefcount(e), len(_weakref.getweakrefs(e)))
hashed = _weakref.ref(e)
print(hash(hashed) == hash(5))
del e
print(calls, one(), two(), hash(hashed) == hash(5), repr(one)[-7:])
unhashed = _weakref.ref(C())
try:
    hash(unhashed)
except TypeError as error:
    print(error)
