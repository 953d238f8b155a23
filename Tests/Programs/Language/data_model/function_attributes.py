# What a function carries, and what may be assigned.


def sample(a, b=2, *rest, c: int, d: "text" = 4, **more) -> list:
    """Documented."""
    local = a
    return local


f = sample
print(f.__name__, f.__qualname__, f.__module__, f.__doc__, f.__defaults__, f.__kwdefaults__)
print(f.__annotations__, f.__closure__, f.__dict__, f.__globals__ is globals(), f.__code__.co_name)
f.note = "mine"
print(f.__dict__, f.note, vars(f))
print((lambda: 0).__name__, (lambda: 0).__qualname__, (lambda: 0).__doc__, (lambda: 0).__annotations__)


def outer():
    def inner():
        return outer
    return inner


print(outer().__qualname__, outer().__name__)


class Class:
    def method(self):
        """Of a method."""

    @staticmethod
    def static():
        pass


print(Class.method.__qualname__, Class.static.__qualname__, Class.method.__doc__)


def simple(a, b):
    return (a, b)


simple.__defaults__ = (1, 2)
print(simple(), simple(5))
simple.__defaults__ = (9,)
print(simple(0))
simple.__defaults__ = (0, 1, 2, 3)
print(simple())
simple.__defaults__ = None
try:
    simple(1)
except TypeError as error:
    print(error)


def keywords(*, k, l=5):
    return (k, l)


keywords.__kwdefaults__ = {"k": "new"}
try:
    keywords()
except TypeError as error:
    print(error)
keywords.__kwdefaults__["l"] = "added"
print(keywords())
keywords.__kwdefaults__ = None
simple.__code__ = (lambda x, y: ("other code", x, y)).__code__
print(simple(1, 2), simple.__name__)
simple.__name__ = "renamed"
simple.__qualname__ = "very.renamed"
simple.__doc__ = 5
simple.__module__ = None
simple.__annotations__ = {"a": 1}
simple.__dict__ = {"x": 1}
print(simple.__name__, simple.__qualname__, simple.__doc__, simple.__module__, simple.__annotations__, simple.x)
print(repr(simple).split(" at ")[0])
del simple.__annotations__, simple.__defaults__, simple.__doc__, simple.__kwdefaults__, simple.__module__
print(simple.__annotations__, simple.__defaults__, simple.__doc__, simple.__kwdefaults__, simple.__module__)


def closing():
    value = 1

    def closed():
        return value
    return closed


closed = closing()
attempts = (
    lambda: setattr(simple, "__name__", 5),
    lambda: setattr(simple, "__qualname__", 5),
    lambda: delattr(simple, "__name__"),
    lambda: delattr(simple, "__qualname__"),
    lambda: setattr(simple, "__code__", 5),
    lambda: delattr(simple, "__code__"),
    lambda: setattr(simple, "__code__", closed.__code__),
    lambda: setattr(closed, "__code__", simple.__code__),
    lambda: setattr(simple, "__defaults__", [1]),
    lambda: setattr(simple, "__kwdefaults__", ()),
    lambda: setattr(simple, "__annotations__", ()),
    lambda: setattr(simple, "__dict__", 5),
    lambda: delattr(simple, "__dict__"),
    lambda: setattr(simple, "__closure__", ()),
    lambda: setattr(simple, "__globals__", {}),
    lambda: delattr(simple, "absent"),
    lambda: simple.absent,
    lambda: simple.__self__,
    lambda: Class.method.im_func,
)
for action in attempts:
    try:
        print(action())
    except (TypeError, AttributeError, ValueError) as error:
        print(type(error).__name__, error)
