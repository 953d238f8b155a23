import _abc

from support_abstract import ABCMeta, attempt


class Base(metaclass=ABCMeta):
    pass


class Other(metaclass=ABCMeta):
    pass


# Answers for more classes than any table of recent ones has room for, asked again and again.
classes = [type("K%d" % n, (Base,) if n % 3 == 0 else (Other,) if n % 3 == 1 else (), {}) for n in range(60)]
for turn in range(3):
    print(sum(isinstance(cls(), Base) for cls in classes), sum(issubclass(cls, Other) for cls in classes), sum(isinstance(cls(), (Base, Other)) for cls in classes))
    Other.register(classes[2 + 3 * turn])
    Base.register(classes[10 + 3 * turn])
print([cls.__name__ for cls in classes if issubclass(cls, Base) and issubclass(cls, Other)])


# A class that is changed keeps its answers.
class Plain:
    pass


print(isinstance(Plain(), Base), isinstance(Plain(), Base))
Plain.attribute = 1
print(isinstance(Plain(), Base))
Base.register(Plain)
print(isinstance(Plain(), Base))
Plain.attribute = 2
print(isinstance(Plain(), Base), issubclass(Plain, Base), issubclass(type("Sub", (Plain,), {}), Base))


# Bases that are exchanged.
class First:
    pass


class Second(Base):
    pass


class Changing(First):
    pass


print(isinstance(Changing(), Base))
Changing.__bases__ = (Second,)
print(isinstance(Changing(), Base), issubclass(Changing, Second))
_abc._reset_caches(Base)
print(isinstance(Changing(), Base))

# Instances whose class is assigned.
thing = Plain()
thing.__class__ = First
print(isinstance(thing, Base))
thing.__class__ = Plain
print(isinstance(thing, Base))

# Two metaclasses.
class Meta(ABCMeta):
    def __instancecheck__(cls, instance):
        return instance == "magic" or super().__instancecheck__(instance)


class Magic(metaclass=Meta):
    pass


Magic.register(int)
print(isinstance("magic", Magic), isinstance("other", Magic), isinstance(3, Magic), issubclass(str, Magic))


# Generic chains: what a registered class registers.
class Third(metaclass=ABCMeta):
    pass


Base.register(Third)
Third.register(float)
print(isinstance(1.5, Third), isinstance(1.5, Base), issubclass(float, Base), issubclass(int, Base))
attempt(Third.register, Base)
for kind in (int, str, float, list, type(None), type):
    print(kind.__name__, issubclass(kind, Base), issubclass(kind, Third), issubclass(kind, Magic))
