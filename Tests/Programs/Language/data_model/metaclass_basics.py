# A metaclass makes classes: __new__, __init__, methods and attributes on classes.


class Meta(type):
    def __new__(meta, name, bases, namespace, **keywords):
        print("  new", meta.__name__, name, [base.__name__ for base in bases], keywords)
        namespace["added"] = name.lower()
        return super().__new__(meta, name, bases, namespace)

    def __init__(cls, name, bases, namespace, **keywords):
        print("  init", cls.__name__, "added" in namespace, keywords)
        super().__init__(name, bases, namespace)

    def shout(cls):
        return cls.__name__.upper()

    def __repr__(cls):
        return f"<{cls.__name__} made by Meta>"

    def __len__(cls):
        return len(cls.__name__)

    def __iter__(cls):
        return iter(sorted(name for name in vars(cls) if not name.startswith("__")))

    def __contains__(cls, name):
        return name in vars(cls)

    def __getattr__(cls, name):
        return f"no {name} in {cls.__name__}"

    def __add__(cls, other):
        return f"{cls.__name__}+{other.__name__}"


class Base(metaclass=Meta):
    value = 1


class Child(Base, flag=True):
    def method(self):
        return "method"


print(Base, Child, type(Child).__name__, type(Child()) is Child)
print(Base.added, Child.added, Child().added, Child.shout())
print(len(Base), list(Child), "method" in Child, Base + Child, Child.whatever)
print(isinstance(Child, Meta), isinstance(Child(), Meta), issubclass(Meta, type))
try:
    Child().shout()
except AttributeError as error:
    print(error)
print(bool(Base), str(Base), f"{Base}", [Base])

print("by a call")
Made = Meta("Made", (Base,), {"x": 1}, option=5)
print(Made, Made.x, Made.__module__)
# type() finds the metaclass of the bases.
Also = type("Also", (Base,), {})
print(type(Also).__name__)
# type.__new__ by hand, too.
Third = type.__new__(type, "Third", (Base,), {})
print(type(Third).__name__, hasattr(Third, "added"), "added" in vars(Third))


# A metaclass may be any callable.
def function(name, bases, namespace, **keywords):
    return (name, bases, sorted(key for key in namespace if not key.startswith("__")), keywords)


class Result(object, metaclass=function, key="word"):
    a = 1


print(Result)


class Number(metaclass=lambda name, bases, namespace: 42):
    pass


print(Number)
for action in (lambda: Meta("X"), lambda: Meta("X", (), {}, {}), lambda: Meta("X", (), {}).mro()):
    try:
        print(action())
    except TypeError as error:
        print(error)
