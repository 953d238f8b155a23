from _functools import partial, _lru_cache_wrapper, cmp_to_key


def attempt(function, *arguments, **keywords):
    try:
        print(function(*arguments, **keywords))
    except Exception as error:
        print(type(error).__name__, error)

class Info(tuple):
    def __new__(cls, *arguments):
        return tuple.__new__(cls, arguments)


def cached(function):
    return _lru_cache_wrapper(function, None, False, Info)


class Thing:
    made = 0

    def __init__(self, name):
        self.name = name

    @cached
    def method(self, x=0):
        Thing.made += 1
        return self.name, x

    @classmethod
    @cached
    def of_class(cls, x):
        Thing.made += 1
        return cls.__name__, x

    @staticmethod
    @cached
    def static(x):
        Thing.made += 1
        return x

    @property
    @cached
    def value(self):
        Thing.made += 1
        return self.name * 2

    partial_method = partial(print, "partial")


class Sub(Thing):
    pass


a, b = Thing("a"), Sub("b")
print(a.method(), a.method(), a.method(1), b.method(), Thing.method(a), Thing.method.cache_info(), Thing.made)
print(a.of_class(1), Thing.of_class(1), Sub.of_class(1), b.of_class(1), a.static(1), Thing.static(1), a.value, a.value, b.value, Thing.made)
bound = a.method
print(bound(), bound.__self__ is a, bound.__func__ is Thing.__dict__["method"], type(bound).__name__)
a.partial_method("x")
Thing.partial_method("y")
wrapper = Thing.__dict__["method"]
print(wrapper.__get__(None, Thing) is wrapper, wrapper.__get__(a)(5), wrapper.__get__(a, Thing)(5))
attempt(lambda: wrapper.__get__())
attempt(lambda: wrapper.__get__(None, None))
attempt(lambda: a.method(1, 2, 3))
attempt(lambda: Thing.method())
for n in range(200):
    a.method(n % 5)
print(Thing.method.cache_info())
wrapper.attribute = [1]
print(Thing.method.attribute, wrapper.__dict__, vars(wrapper))
del wrapper.attribute
attempt(lambda: wrapper.attribute)
wrapper.__dict__ = {"replaced": 1}
print(wrapper.replaced)
attempt(setattr, wrapper, "__dict__", 3)
p = partial(Thing.method, a)
print(p(7), p.__class__.__name__)
p.x = 5
print(p.__dict__, vars(p))
p.__dict__ = {"y": 6}
print(p.y)
attempt(lambda: p.x)
attempt(setattr, p, "__dict__", None)
attempt(delattr, p, "missing")


class Slotted(partial):
    __slots__ = ("slot",)


s = Slotted(print, "slotted")
s.slot = 1
s.other = 2
print(s.slot, s.__dict__)
s()
