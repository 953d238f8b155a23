# How a call of a class makes an instance: __new__, then __init__ if the result is an instance of the class.


class Steps:
    def __new__(cls, *arguments, **keywords):
        print("new", cls.__name__, arguments, keywords)
        self = object.__new__(cls)
        self.made = True
        return self

    def __init__(self, *arguments, **keywords):
        print("init", self.made, arguments, keywords)


class Derived(Steps):
    pass


Steps()
Steps(1, two=2)
print(type(Derived(3)) is Derived)


class Other:
    def __new__(cls, value):
        return value

    def __init__(self, value):
        print("init is called with a", type(value).__name__)


print(Other(5))
print(Other("text"))
unmade = object.__new__(Other)
print(Other(unmade) is unmade)


class Child(Other):
    pass


# An instance of a subclass is initialised too, an instance of the base class is not.
child = object.__new__(Child)
print(Other(child) is child)
print(Child(unmade) is unmade)


class Cached:
    instances = {}

    def __new__(cls, key):
        if key not in cls.instances:
            cls.instances[key] = super().__new__(cls)
        return cls.instances[key]

    def __init__(self, key):
        self.count = getattr(self, "count", 0) + 1


one = Cached("a")
two = Cached("a")
other = Cached("b")
print(one is two, one is other, one.count, other.count)

# __new__ is a static method by itself; __init__ is an ordinary function.
print(type(Cached.__dict__["__new__"]).__name__, type(Cached.__dict__["__init__"]).__name__)
print(type(Cached.__new__).__name__)


class Late:
    pass


# Set afterwards, it is not wrapped.
Late.__new__ = lambda cls: "late"
print(type(Late.__dict__["__new__"]).__name__, Late())
