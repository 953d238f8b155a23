# Proxies: operations go to the object, errors once it is gone.
import _weakref


class C:
    def __init__(self):
        self.items = [1, 2]

    def __len__(self):
        return len(self.items)

    def __getitem__(self, index):
        return self.items[index]

    def __setitem__(self, index, value):
        self.items[index] = value

    def __contains__(self, item):
        return item in self.items

    def __add__(self, other):
        return "add", other

    def __radd__(self, other):
        return "radd", other

    def __iadd__(self, other):
        self.items.append(other)
        return self

    def __index__(self):
        return 5

    def __iter__(self):
        return iter(self.items)

    def __bool__(self):
        return False

    def __eq__(self, other):
        return other == "equal"

    def __str__(self):
        return "text of C"


class Callable:
    def __call__(self, *arguments, **keywords):
        return arguments, keywords


c = C()
p = _weakref.proxy(c)
call = Callable()
q = _weakref.proxy(call)

def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, "->", type(error).__name__, error)
    else:
        print(source, "->", value)


for line in """
len(p), p[0], p[1], list(p), 2 in p, p + 1, 1 + p, bool(p), p == "equal", p != "equal", str(p)
setattr(p, "x", 5), c.x, p.x, delattr(p, "x"), hasattr(c, "x")
p.__class__ is C, type(p).__name__, type(q).__name__, isinstance(p, C)
p.__setitem__(0, 9), c.items
p.nothing
hash(p)
p[5]
p - 1
p()
q(1, x=2)
[0, 1, 2, 3, 4, 5][p] if 0 else None
_weakref.proxy(c) is p, _weakref.proxy(p) if 0 else None
_weakref.proxy(5)
_weakref.proxy()
_weakref.proxy(c, None, 1)
repr(p)[:13], repr(q)[:13]
_weakref.getweakrefcount(c) >= 1, _weakref.getweakrefcount(5), _weakref.getweakrefs(5)
_weakref.getweakrefcount()
type(p)()
""".strip().splitlines():
    show(line)

p += 7
print(c.items, type(p).__name__)
del c, call
p2 = _weakref.proxy(C())
for operation in (lambda: len(p2), lambda: p2.x, lambda: p2 + 1, lambda: str(p2), lambda: p2 == 1, lambda: bool(p2),
                  lambda: q(), lambda: setattr(p2, "x", 1), lambda: p2[0], lambda: list(p2)):
    try:
        print(operation())
    except (ReferenceError, TypeError) as error:
        print(type(error).__name__, error)
