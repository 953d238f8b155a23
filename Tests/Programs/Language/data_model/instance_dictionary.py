# An instance's __dict__: order, replacement, sharing, names that are not identifiers.


class Sample:
    kind = "class"

    def __init__(self):
        self.b = 1
        self.a = 2


s = Sample()
print(s.__dict__, vars(s) is s.__dict__, list(vars(s)))
s.__dict__["c"] = 3
print(s.c)
s.__dict__["with space"] = 4
s.__dict__[5] = "a number"
print(getattr(s, "with space"), s.__dict__[5])
del s.__dict__["b"]
try:
    s.b
except AttributeError as error:
    print(error)
s.b = "again"
print(list(s.__dict__))
s.__dict__ = {"fresh": True}
print(s.fresh, hasattr(s, "a"), s.kind, s.__dict__)

# Two instances may share one dictionary.
t = Sample()
t.__dict__ = s.__dict__
t.shared = "both"
print(s.shared, s.__dict__ is t.__dict__)
old = s.__dict__
del s.__dict__
print(s.__dict__, old, t.shared)
s.kind = "instance"
print(s.kind, Sample.kind)
del s.kind
print(s.kind)


class SubDict(dict):
    def __getitem__(self, key):
        print("never asked", key)
        return 1

    def __missing__(self, key):
        return "never"


s.__dict__ = SubDict(x=5)
s.y = 6
print(s.x, s.y, type(s.__dict__).__name__, hasattr(s, "z"))
for value in (None, 5, [("a", 1)], "text"):
    try:
        s.__dict__ = value
    except TypeError as error:
        print(error)
for target in (5, "text", [], object(), None, print):
    try:
        vars(target)
    except TypeError as error:
        print(error)
    print(hasattr(target, "__dict__"), end=" ")
print()
print(vars(Sample) is not vars(Sample), type(vars(Sample)).__name__)


class Odd:
    __dict__ = {"looks": "like"}


o = Odd()
o.x = 1
print(o.__dict__, o.x, vars(o))


class Property:
    @property
    def __dict__(self):
        return {"computed": self.__class__.__name__}


p = Property()
p.real = 5
print(p.__dict__, vars(p), p.real, object.__getattribute__(p, "real"))


class Many:
    pass


m = Many()
for number in range(100):
    setattr(m, f"a{number}", number)
for number in range(0, 100, 2):
    delattr(m, f"a{number}")
print(len(m.__dict__), m.a51, list(m.__dict__)[:3], hasattr(m, "a50"))
m.__dict__.clear()
print(m.__dict__, hasattr(m, "a51"))
m.__dict__.update(one=1, two=2)
print(m.one + m.two, {**vars(m)})
n = Many()
n.self = n
print(n.self.self.self is n)
for key in list(vars(m)):
    setattr(n, key, vars(m).pop(key))
print(sorted(vars(n)), vars(m))
