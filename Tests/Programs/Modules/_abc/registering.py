import _abc

from support_abstract import ABCMeta, attempt


class Base(metaclass=ABCMeta):
    pass


class Derived(Base):
    pass


class Plain:
    pass


class PlainDerived(Plain):
    pass


for check in range(2):
    print(issubclass(Base, Base), issubclass(Derived, Base), issubclass(Base, Derived), issubclass(Plain, Base))
    print(isinstance(Derived(), Base), isinstance(Plain(), Base), isinstance(PlainDerived(), Base), isinstance(3, Base))
before = _abc.get_cache_token()
print(Base.register(Plain) is Plain)
print(_abc.get_cache_token() - before)
for check in range(2):
    print(issubclass(Plain, Base), issubclass(PlainDerived, Base), isinstance(Plain(), Base))
    print(isinstance(PlainDerived(), Base), isinstance(Plain(), Derived), issubclass(Plain, Derived))
# Registering what is a subclass already changes nothing.
before = _abc.get_cache_token()
print(Base.register(Derived) is Derived, Base.register(Plain) is Plain, _abc.get_cache_token() - before)
Derived.register(int)
print(isinstance(1, Base), isinstance(True, Base), isinstance(1, Derived), issubclass(bool, Base), issubclass(float, Base))
print(isinstance(1, (float, Base)), issubclass(bool, (str, Derived)))


class Cycle(metaclass=ABCMeta):
    pass


class InCycle(Cycle):
    pass


attempt(InCycle.register, Cycle)
print(Cycle.register(Cycle) is Cycle)
attempt(Base.register, 3)
attempt(Base.register, "Plain")
attempt(issubclass, 3, Base)
attempt(Base.__subclasscheck__, 3)
attempt(_abc._abc_register, Plain, list)
attempt(_abc._abc_register, 3, list)
attempt(_abc._abc_instancecheck, 3, list)
attempt(_abc._abc_subclasscheck, 3, list)
attempt(_abc._abc_subclasscheck, Plain, list)
attempt(_abc._get_dump, 3)
attempt(_abc._abc_init, 3)
attempt(_abc._reset_caches, object())
attempt(_abc._reset_registry, object())


class Wrong(metaclass=ABCMeta):
    pass


Wrong._abc_impl = 3
attempt(isinstance, 3, Wrong)
attempt(issubclass, int, Wrong)
attempt(Wrong.register, int)
attempt(_abc._abc_init)
attempt(_abc._abc_register, Base)
attempt(_abc._abc_instancecheck, Base, 1, 2)
attempt(_abc.get_cache_token, 1)
