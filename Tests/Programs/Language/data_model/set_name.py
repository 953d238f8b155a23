# __set_name__ is called for each value in a new class's namespace, in the namespace's order.


class Field:
    def __init__(self, kind):
        self.kind = kind

    def __set_name__(self, owner, name):
        print("set_name", owner.__name__, name, self.kind.__name__)
        self.name = name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        return instance.__dict__.get(self.name, self.kind())

    def __set__(self, instance, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{self.name} must be {self.kind.__name__}, not {type(value).__name__}")
        instance.__dict__[self.name] = value


class Person:
    name = Field(str)
    age = Field(int)
    again = name


person = Person()
print(repr(person.name), person.age)
person.name = "Ada"
person.age = 36
print(person.__dict__)
try:
    person.age = "old"
except TypeError as error:
    print(error)
# The same descriptor under two names: the last call wins.
print(Person.name is Person.again, Person.name.name)

# Not called when the attribute is set afterwards.
Person.height = Field(float)
print(hasattr(Person.height, "name"))


class Loud:
    def __set_name__(self, owner, name):
        raise ValueError("I refuse")


try:
    class Broken:
        attribute = Loud()
except RuntimeError as error:
    print(error)
    print(type(error.__cause__).__name__, error.__cause__)


class TooFew:
    def __set_name__(self, owner):
        pass


try:
    class Short:
        value = TooFew()
except RuntimeError as error:
    print(error)
    print(error.__cause__)


# It is looked up on the type, and the class exists already when it is called.
class Peek:
    def __set_name__(self, owner, name):
        setattr(owner, name + "_seen", sorted(key for key in vars(owner) if not key.startswith("__")))
        self.__set_name__ = None


class Watched:
    first = Peek()
    second = 2


print(Watched.first_seen)
made = type("Made", (), {"inner": Field(list)})
print(made.inner.name)
# The metaclass's __init__ comes later.


class Meta(type):
    def __new__(meta, name, bases, namespace):
        print("before", name)
        cls = super().__new__(meta, name, bases, namespace)
        print("after", name)
        return cls


class Ordered(metaclass=Meta):
    only = Field(dict)
