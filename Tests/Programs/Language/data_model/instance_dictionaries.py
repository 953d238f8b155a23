# Attributes of instances, whichever way they came: all ways to look at them agree.


class Plain:
    def __init__(self, *names):
        for number, name in enumerate(names):
            setattr(self, name, number)


def show(label, instance):
    print(label, dict(instance.__dict__), list(vars(instance)), len(vars(instance)))


one = Plain("a", "b", "c")
two = Plain("c", "b", "a")
print(one.a, one.b, one.c, two.a, two.b, two.c)
show("in order", one)
show("in another order", two)

# The dict of an instance is its attributes, not a copy.
three = Plain("x", "y")
namespace = three.__dict__
namespace["z"] = 5
three.w = 6
print(three.z, namespace["w"], namespace is three.__dict__, vars(three) is namespace)
del namespace["x"]
print(hasattr(three, "x"), sorted(namespace))
namespace[1] = "not a name"
print(len(namespace), getattr(three, "y"))

# Deleting and setting again moves an attribute to the end.
four = Plain("a", "b", "c", "d")
del four.b
four.b = "again"
show("moved", four)
for name in "acdb":
    delattr(four, name)
show("empty", four)
try:
    del four.a
except AttributeError as error:
    print("AttributeError", error)
try:
    four.a
except AttributeError as error:
    print("AttributeError", error)
four.a = 1
show("one again", four)

# Many attributes.
many = Plain(*("name%d" % n for n in range(200)))
print(sum(getattr(many, "name%d" % n) for n in range(200)), len(many.__dict__), list(many.__dict__)[:3])
del many.name7
print(hasattr(many, "name7"), many.name199, len(vars(many)))

# Many kinds of instances of one class.
kinds = [Plain("first%d" % n, "second") for n in range(150)]
print(sum(kind.second for kind in kinds), all(getattr(kind, "first%d" % n) == 0 for n, kind in enumerate(kinds)))

# Another dict in its place.
five = Plain("a", "b")
old = five.__dict__
five.__dict__ = {"c": 3}
print(hasattr(five, "a"), five.c, old)
five.d = 4
show("replaced", five)
shared = Plain()
shared.__dict__ = five.__dict__
shared.e = 5
print(five.e)
for wrong in (None, [], 5):
    try:
        five.__dict__ = wrong
    except TypeError as error:
        print("TypeError", error)
del five.__dict__
show("deleted", five)


class Names(dict):
    pass


five.__dict__ = Names(k=1)
print(five.k, type(five.__dict__).__name__)

# A class attribute shows through until the instance has its own.
class Counter:
    count = 0

    def increase(self):
        self.count += 1
        return self.count


counters = [Counter(), Counter()]
print([counters[0].increase() for _ in range(3)], counters[1].count, Counter.count)
Counter.count = 10
print(counters[0].count, counters[1].count, counters[1].increase())
del counters[0].count
print(counters[0].count)


# Subclasses with more attributes than their base, and slots between.
class Base:
    def __init__(self):
        self.a, self.b = 1, 2


class Derived(Base):
    def __init__(self):
        super().__init__()
        self.c, self.d, self.e, self.f, self.g = 3, 4, 5, 6, 7


class Slotted(Base):
    __slots__ = ("s", "t")

    def __init__(self):
        super().__init__()
        self.s = "s"
        self.z = 26


class Below(Slotted):
    def __init__(self):
        super().__init__()
        self.p, self.q, self.r = "pqr"
        self.t = "t"


for cls in (Base, Derived, Slotted, Below):
    instance = cls()
    print(cls.__name__, [getattr(instance, name, "-") for name in "abcdefgstzpqr"], instance.__dict__)


# Attributes of instances that have items besides.
class Number(int):
    pass


class Text(str):
    __slots__ = ("mark", "__dict__")


class Pair(tuple):
    pass


class Data(bytes):
    pass


for cls, content in ((Number, 10 ** 30), (Number, 0), (Number, -5), (Text, "t\xe9xt \u20ac"), (Text, ""), (Pair, (1, 2, 3)),
                     (Pair, ()), (Data, b"12345678"), (Data, b"")):
    instance = cls(content)
    instance.one = 1
    instance.two = [2]
    if cls is Text:
        instance.mark = "marked"
        print(instance.mark)
    print(cls.__name__, instance == content, instance.one, instance.two, instance.__dict__, instance)

# A str subclass as a name.
class Name(str):
    pass


six = Plain()
setattr(six, Name("n"), 1)
print(six.n, getattr(six, Name("n")), [*vars(six)])
