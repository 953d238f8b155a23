# dir(): what it lists by itself, and how __dir__ changes that.


class Base:
    base_value = 1

    def base_method(self):
        pass


class Child(Base):
    child_value = 2


def short(names):
    return [name for name in names if not name.startswith("__")]


c = Child()
c.own = 3
c.__dict__["odd name"] = 4
print(short(dir(c)))
print(short(dir(Child)), short(dir(Base)))
print([name for name in dir(c) if name not in dir(object)])
print(dir(c) == sorted(dir(c)), type(dir(c)).__name__)


class Custom:
    def __dir__(self):
        return ["zeta", "alpha", "midway"]


print(dir(Custom()), Custom().__dir__())
print("zeta" in dir(Custom), "__dir__" in Custom.__dict__)
for result in (("b", "a"), {"y": 1, "x": 2}, (name for name in "ca"), "cab", 5, ["a", 1], None):
    Custom.__dir__ = lambda self: result
    try:
        print(dir(Custom()))
    except TypeError as error:
        print(error)


class Meta(type):
    def __dir__(cls):
        return ["from", "the", "metaclass"]

    def on_the_metaclass(cls):
        pass


class Made(metaclass=Meta):
    inside = 1


print(dir(Made), short(dir(Made())))
print("on_the_metaclass" in type.__dir__(Made), hasattr(Made, "on_the_metaclass"))


def names():
    b = 1
    a = 2
    return dir()


print(names())


class Body:
    second = 1
    first = 2
    listed = short(dir())


print(Body.listed)
print("names" in dir(), "Body" in dir())


class Slots:
    __slots__ = ("b", "a")


print(short(dir(Slots())), short(Slots().__dir__()))


class Lie:
    __dict__ = {"only": 1}


print("only" in dir(Lie()), "__dict__" in dir(Lie()))
try:
    dir(1, 2)
except TypeError as error:
    print(error)
