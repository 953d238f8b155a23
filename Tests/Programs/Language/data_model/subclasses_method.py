# __subclasses__(): the direct subclasses, in the order in which they were made.


class Base:
    pass


class First(Base):
    pass


class Second(Base):
    pass


class Below(First):
    pass


class Both(First, Second):
    pass


def names(classes):
    return [cls.__name__ for cls in classes]


print(names(Base.__subclasses__()), names(First.__subclasses__()), names(Second.__subclasses__()),
      Both.__subclasses__())
print(type(Base.__subclasses__()).__name__, Base.__subclasses__() is Base.__subclasses__())
keep = [type(f"Made{number}", (Base,), {}) for number in range(3)]
print(names(Base.__subclasses__()))
Both.__bases__ = (First,)
print(names(Second.__subclasses__()), names(First.__subclasses__()))
print(bool in int.__subclasses__(), names(bool.__subclasses__()), Base in object.__subclasses__())
print(type in object.__subclasses__(), type.__subclasses__(type) == type.__subclasses__(type))


def every(cls):
    found = [cls]
    for each in type.__subclasses__(cls):
        found += [known for known in every(each) if known not in found]
    return found


print(names(every(Base)))
print(names(every(ArithmeticError)), names(every(LookupError))[:3])


class Meta(type):
    pass


class Made(metaclass=Meta):
    pass


class Child(Made):
    pass


print(names(Made.__subclasses__()), names(Meta.__subclasses__(Meta)), names(Made().__class__.__subclasses__()))
for action in (
    lambda: Meta.__subclasses__(),
    lambda: type.__subclasses__(),
    lambda: type.__subclasses__(5),
    lambda: Base().__subclasses__(),
    lambda: Base.__subclasses__(1),
):
    try:
        print(action())
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)


class Renamed(Base):
    pass


Renamed.__name__ = "Other"
print(names(Base.__subclasses__())[-1])
# A failing class statement leaves no subclass behind.


class Refuses:
    def __init_subclass__(cls):
        raise ValueError("no")


try:
    class Fails(Refuses):
        pass
except ValueError:
    pass
import gc
gc.collect()
print(Refuses.__subclasses__())
