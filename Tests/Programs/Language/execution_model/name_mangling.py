# Names with two leading underscores inside a class are changed to _Class__name.


class Plain:
    __attribute = 1

    def __init__(self):
        self.__own = 2
        self.__dunder__ = 3
        self._single = 4
        self.__a_ = 5
        self.___three = 6

    def __method(self):
        return self.__attribute + self.__own

    def call(self):
        return self.__method()

    def local(self):
        __x = 1
        __y: int = 2
        for __z in (3,):
            pass
        with_import = [__i for __i in range(2)]
        return sorted(locals())

    def keyword(self, __arg=1):
        return self.takes(__key=5), __arg

    def takes(self, **names):
        return sorted(names)

    def nested(self):
        def inner():
            __n = 1
            return list(locals())

        class __Inner:
            __value = 7
        return inner(), __Inner.__name__, sorted(name for name in vars(__Inner) if "value" in name)

    def text(self):
        return getattr(self, "__own", "no text is changed"), f"{self.__own}"

    def names(self):
        global __global
        __global = "global too"
        return hasattr(self, "__own")


p = Plain()
print(sorted(vars(p)), p.call(), p._Plain__method())
print(p.local(), p.keyword(), p._Plain__own)
print(p.nested(), p.text(), p.names(), _Plain__global)
try:
    p.__own
except AttributeError as error:
    print(error)


class _Leading:
    __x = 1

    def get(self):
        return self.__x


class ___:
    __x = 2

    def get(self):
        return self.__x


print(sorted(name for name in vars(_Leading) if "x" in name), _Leading().get())
print(sorted(name for name in vars(___) if "x" in name), ___().get())


class Base:
    def __init__(self):
        self.__v = "base"

    def base(self):
        return self.__v


class Child(Base):
    def __init__(self):
        super().__init__()
        self.__v = "child"

    def child(self):
        return self.__v


c = Child()
print(c.base(), c.child(), sorted(vars(c)))


class Outside:
    def use(self):
        return __outside


_Outside__outside = "found under the changed name"
print(Outside().use())


class Imports:
    import sys as __sys
    from sys import path as __path

    def get(self):
        return self.__sys.__name__, type(self.__path).__name__


print(Imports().get(), sorted(name for name in vars(Imports) if name.startswith("_Imports")))


class Handlers:
    def run(self):
        try:
            raise ValueError("v")
        except ValueError as __error:
            return sorted(locals())

    def remove(self):
        __gone = 1
        del __gone
        return sorted(locals())

    def free(self):
        __shared = 1

        def inner():
            nonlocal __shared
            __shared += 1
            return __shared
        return inner(), inner.__code__.co_freevars


print(Handlers().run(), Handlers().remove(), Handlers().free())
