import _abc

from support_abstract import ABCMeta, attempt


class Hooked(metaclass=ABCMeta):
    answer = NotImplemented

    @classmethod
    def __subclasshook__(cls, candidate):
        if cls is Hooked:
            return cls.answer
        return NotImplemented


class Derived(Hooked):
    pass


class Plain:
    pass


def check(answer):
    Hooked.answer = answer
    _abc._reset_caches(Hooked)
    attempt(issubclass, Plain, Hooked)
    attempt(issubclass, Derived, Hooked)
    attempt(isinstance, Plain(), Derived)


check(True)
check(False)
check(NotImplemented)
check(1)
check(None)
Hooked.answer = NotImplemented


class Raising(metaclass=ABCMeta):
    @classmethod
    def __subclasshook__(cls, candidate):
        raise LookupError(candidate.__name__)


attempt(issubclass, int, Raising)
attempt(isinstance, 3, Raising)


class Liar:
    @property
    def __class__(self):
        return Derived


print(isinstance(Liar(), Hooked), isinstance(Liar(), Derived), issubclass(type(Liar()), Hooked))


class Broken:
    @property
    def __class__(self):
        raise ZeroDivisionError("no class")


attempt(isinstance, Broken(), Hooked)


class Odd:
    __class__ = 3


attempt(isinstance, Odd(), Hooked)


class Children(metaclass=ABCMeta):
    __subclasses__ = classmethod(lambda cls: 3)


attempt(issubclass, int, Children)
Children.__subclasses__ = classmethod(lambda cls: [str, bytes])
attempt(issubclass, str, Children)
attempt(issubclass, int, Children)
attempt(issubclass, bool, Children)
Children.__subclasses__ = classmethod(lambda cls: [3])
attempt(issubclass, float, Children)


class Override(ABCMeta):
    def __subclasscheck__(cls, candidate):
        print("subclasscheck", candidate.__name__)
        return candidate is int


class Checked(metaclass=Override):
    pass


print(isinstance(3, Checked), isinstance("", Checked))


class Claims:
    __class__ = int


print(isinstance(Claims(), Checked))
