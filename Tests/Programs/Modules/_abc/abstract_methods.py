import _abc

from support_abstract import ABCMeta, abstract, attempt


class Base(metaclass=ABCMeta):
    @abstract
    def first(self): ...

    @abstract
    def second(self): ...

    @property
    @abstract
    def third(self): ...

    @classmethod
    @abstract
    def fourth(cls): ...

    @staticmethod
    @abstract
    def fifth(): ...

    def concrete(self):
        return "concrete"


print(sorted(Base.__abstractmethods__), type(Base.__abstractmethods__).__name__)
attempt(Base)


class Half(Base):
    def first(self):
        return 1

    third = 3

    @classmethod
    def fourth(cls):
        return 4


print(sorted(Half.__abstractmethods__))
attempt(Half)


class Whole(Half):
    def second(self):
        return 2

    def fifth():
        return 5


print(sorted(Whole.__abstractmethods__))
whole = Whole()
print(whole.first(), whole.second(), whole.third, whole.fourth(), Whole.fifth(), whole.concrete())


class Other(metaclass=ABCMeta):
    @abstract
    def first(self): ...

    @abstract
    def other(self): ...


class Both(Whole, Other):
    pass


class Swapped(Other, Whole):
    def other(self): ...


print(sorted(Both.__abstractmethods__), sorted(Swapped.__abstractmethods__))
attempt(Both)
attempt(Swapped)


class OneMore(Base):
    first = second = third = fourth = None


attempt(OneMore)
OneMore.fifth = None
_abc._abc_init(OneMore)
print(sorted(OneMore.__abstractmethods__))
print(type(OneMore()).__name__)
Whole.__abstractmethods__ = {"a", "b"}
attempt(Whole)
del Whole.__abstractmethods__
print(type(Whole()).__name__)
attempt(lambda: Whole.__abstractmethods__ and sorted(Whole.__abstractmethods__))
