# What __get__ is called with: through an instance, a class, super(), and by hand.


class Show:
    def __get__(self, instance, owner=None):
        left = "None" if instance is None else "a " + type(instance).__name__
        return left + ", " + (owner.__name__ if owner else "no owner")


class Base:
    show = Show()


class Child(Base):
    def through_super(self):
        return super().show

    @classmethod
    def class_super(cls):
        return super().show


class Meta(type):
    on_meta = Show()


class Made(metaclass=Meta):
    show = Show()


print(Base().show)
print(Base.show)
print(Child().show)
print(Child.show)
print(Child().through_super())
print(Child.class_super())
print(Made.on_meta)
print(Made.show)
print(Made().show)
try:
    Made().on_meta
except AttributeError as error:
    print(error)
descriptor = Base.__dict__["show"]
print(descriptor.__get__(Child()), "|", descriptor.__get__(None, int), "|", descriptor.__get__(5, bool))


# Functions are descriptors.
def function(self):
    return ("called with", self)


bound = function.__get__(5)
print(bound(), type(bound).__name__, bound.__self__, bound.__func__ is function)
print(function.__get__(None, int) is function, type(function.__get__(None, type(None))).__name__)
for arguments in ((), (None,), (None, None), (1, 2, 3)):
    try:
        print(function.__get__(*arguments) is function)
    except TypeError as error:
        print(error)

print(str.upper.__get__("abc")(), str.__dict__["upper"].__get__(None, str) is str.upper)
for action in (
    lambda: str.upper.__get__(5),
    lambda: str.upper.__get__(None, None),
    lambda: int.real.__get__("text"),
    lambda: int.real.__get__(5),
    lambda: int.real.__get__(None, int) is int.real,
    lambda: int.real.__set__(5, 6),
    lambda: int.real.__delete__(5),
    lambda: int.__add__.__get__(1)(2),
    lambda: str.__len__.__get__([]),
):
    try:
        print(action())
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)


# An error in __get__ passes through; AttributeError lets __getattr__ and hasattr act.
class Bad:
    def __init__(self, error):
        self.error = error

    def __get__(self, instance, owner):
        raise self.error


class Errors:
    missing = Bad(AttributeError("hidden"))
    broken = Bad(OSError("visible"))


print(hasattr(Errors(), "missing"), hasattr(Errors, "missing"), getattr(Errors, "missing", "default"))
try:
    hasattr(Errors(), "broken")
except OSError as error:
    print(error)
