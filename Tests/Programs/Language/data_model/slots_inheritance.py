# Slots and inheritance: who has a dictionary, whose slot is meant.


class Base:
    __slots__ = ("a",)


class Child(Base):
    __slots__ = ("b",)


class Open(Base):
    pass


class Closed(Open):
    __slots__ = ("c",)


c = Child()
c.a, c.b = 1, 2
print(c.a, c.b, hasattr(c, "__dict__"))
o = Open()
o.a = 1
o.z = 2
print(o.__dict__, o.a)
k = Closed()
k.a, k.c, k.free = 1, 2, 3
print(k.__dict__, k.a, k.c)


# A slot named again hides the first one, which is still there.
class Again(Base):
    __slots__ = ("a",)


x = Again()
x.a = "child's"
Base.a.__set__(x, "base's")
print(x.a, Base.a.__get__(x), Again.a.__get__(x))
del x.a
print(hasattr(x, "a"), Base.a.__get__(x))


# A class attribute in a subclass hides the slot.
class Hidden(Base):
    a = "class attribute"


h = Hidden()
print(h.a)
h.a = 5
print(h.a, h.__dict__)


# Several bases: only one of them may have slots of its own.
class Left:
    __slots__ = ("l",)


class Right:
    __slots__ = ("r",)


class Empty:
    __slots__ = ()


try:
    class Both(Left, Right):
        __slots__ = ()
except TypeError as error:
    print(error)


class Fine(Left, Empty):
    __slots__ = ("f",)


class Also(Empty, Left):
    __slots__ = ()


f = Fine()
f.l = f.f = 1
print(hasattr(f, "__dict__"), hasattr(Also(), "__dict__"), Also.__mro__[1].__name__)


class Dict1:
    pass


class Dict2:
    __slots__ = ("s", "__dict__")


class Join(Dict1, Dict2):
    pass


j = Join()
j.s, j.t = 1, 2
print(j.__dict__, Join.__base__.__name__)


# Slots on built-in types.
class MyList(list):
    __slots__ = ("name",)


m = MyList([1, 2])
m.name = "list"
print(m, m.name, hasattr(m, "__dict__"))


class Failing(Exception):
    __slots__ = ("code",)


e = Failing("message")
e.code = 3
e.more = 4
print(e.code, e.__dict__, e.args)
for base in (int, tuple, bytes, str):
    try:
        made = type("Made", (base,), {"__slots__": ("x",)})()
        made.x = 1
        print(base.__name__, made.x)
    except TypeError as error:
        print(error)
    print(hasattr(type("Empty", (base,), {"__slots__": ()})(), "__dict__"))
