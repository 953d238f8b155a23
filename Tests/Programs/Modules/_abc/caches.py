import _abc

from support_abstract import ABCMeta, attempt


def names(cls):
    registry, cache, negative, version = _abc._get_dump(cls)
    show = lambda refs: sorted(ref().__name__ for ref in refs)
    return show(registry), show(cache), show(negative)


class Base(metaclass=ABCMeta):
    pass


class Derived(Base):
    pass


class Plain:
    pass


print(names(Base))
isinstance(Derived(), Base)
isinstance(3, Base)
issubclass(str, Base)
print(names(Base), names(Derived))
Base.register(Plain)
print(names(Base))
isinstance(Plain(), Base)
print(names(Base))
issubclass(str, Base)
print(names(Base))
_abc._reset_caches(Base)
print(names(Base))
print(isinstance(Plain(), Base), isinstance("", Base), isinstance(Derived(), Base))
print(names(Base))
_abc._reset_registry(Base)
print(names(Base))
_abc._reset_caches(Base)
print(isinstance(Plain(), Base), names(Base))
print(all(type(part) is set for part in _abc._get_dump(Base)[:3]), type(_abc._get_dump(Base)[3]) is int)
dump = _abc._get_dump(Base)
dump[1].clear()
print(names(Base))

# The negative cache outlives changes of a class; the positive one as well.
class Growing:
    pass


class Sized(metaclass=ABCMeta):
    @classmethod
    def __subclasshook__(cls, candidate):
        print("asked about", candidate.__name__)
        return any("__len__" in kind.__dict__ for kind in candidate.__mro__)


print(isinstance(Growing(), Sized), isinstance(Growing(), Sized))
Growing.__len__ = lambda self: 0
print(isinstance(Growing(), Sized), issubclass(Growing, Sized))
_abc._reset_caches(Sized)
print(isinstance(Growing(), Sized), issubclass(Growing, Sized))
del Growing.__len__
print(isinstance(Growing(), Sized), issubclass(Growing, Sized))
data = type(Base._abc_impl)
print(data.__name__, data.__module__, data.__qualname__, type(data()) is data, hasattr(data(), "__dict__"))
attempt(setattr, data(), "x", 1)
