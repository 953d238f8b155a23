# __build_class__: metaclasses, keywords, __prepare__, __mro_entries__.
import builtins


class Meta(type):
    @classmethod
    def __prepare__(cls, name, bases, **keywords):
        return {"prepared": (name, sorted(keywords))}

    def __new__(cls, name, bases, namespace, **keywords):
        return super().__new__(cls, name, bases, namespace)

    def __init__(cls, name, bases, namespace, **keywords):
        super().__init__(name, bases, namespace)
        cls.keywords = keywords


class Entries:
    def __init__(self, *bases):
        self.bases = bases

    def __mro_entries__(self, bases):
        return self.bases


class WrongEntries:
    def __mro_entries__(self, bases):
        return 5


def body():
    pass

def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, "->", type(error).__name__, error)
    else:
        print(source, "->", value)


for line in """
builtins.__build_class__(body, "X").__name__, builtins.__build_class__(body, "X", int).__bases__
builtins.__build_class__(body, "X", metaclass=Meta, k=1).keywords
builtins.__build_class__()
builtins.__build_class__(5)
builtins.__build_class__(5, "X")
builtins.__build_class__(body, 5)
builtins.__build_class__(body, "X", Entries(int, dict) if 0 else Entries(int)).__orig_bases__ != ()
builtins.__build_class__(body, "X", Entries()).__bases__
builtins.__build_class__(body, "X", WrongEntries())
builtins.__build_class__(body, "X", 5)
builtins.__build_class__(body, "X", metaclass=5)
builtins.__build_class__(body, "X", metaclass=lambda *a, **k: (a[0], a[1], k), z=1)
builtins.__build_class__(body, "X", x=1)
builtins.__build_class__(len, "X")
""".strip().splitlines():
    show(line)

class Made(metaclass=Meta, one=1, two=2):
    pass


print(Made.prepared, Made.keywords, type(Made).__name__)


class Init:
    def __init_subclass__(cls, **keywords):
        super().__init_subclass__()
        cls.given = keywords


class Child(Init, a=1):
    pass


print(Child.given)


class Named:
    def __set_name__(self, owner, name):
        print("set_name", owner.__name__, name)


class Owner:
    first = Named()
    second = Named()


class Failing:
    def __set_name__(self, owner, name):
        raise KeyError(name)


try:
    class Broken:
        bad = Failing()
except RuntimeError as error:
    print(error, repr(error.__cause__))


class Item:
    def __class_getitem__(cls, key):
        return cls.__name__, key


print(Item[5], Item["a", "b"])
try:
    Init[5]
except TypeError as error:
    print(error)
try:
    class Conflict(Made, metaclass=type("Other", (type,), {})):
        pass
except TypeError as error:
    print(error)
for prepared in (5, None):
    class Strange(type):
        __prepare__ = classmethod(lambda cls, *arguments: prepared)
    try:
        class FromStrange(metaclass=Strange):
            pass
    except TypeError as error:
        print(error)
