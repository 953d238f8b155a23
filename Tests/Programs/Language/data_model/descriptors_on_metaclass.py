# Attributes of a class: a metaclass's data descriptor, the class and its bases, the metaclass.


class Data:
    def __init__(self, name):
        self.name = name

    def __get__(self, instance, owner):
        return f"{self.name} descriptor"

    def __set__(self, instance, value):
        print("  set through", self.name, value)

    def __delete__(self, instance):
        print("  delete through", self.name)


class NonData:
    def __init__(self, name):
        self.name = name

    def __get__(self, instance, owner):
        return f"{self.name} non-data"


class Meta(type):
    data = Data("meta")
    non_data = NonData("meta")
    value = "meta value"
    only_meta = NonData("only meta")

    @property
    def described(cls):
        return f"property of {cls.__name__}"

    def method(cls):
        return f"method of {cls.__name__}"


class Base(metaclass=Meta):
    inherited = NonData("base")


class Holder(Base):
    data = "class data"
    non_data = "class non-data"
    value = "class value"


print(Holder.data)
print(Holder.non_data)
print(Holder.value)
print(Holder.only_meta)
print(Holder.inherited)
print(Holder.described)
print(Holder.method(), Base.method())
print(Holder().data, Holder().non_data)
for name in ("only_meta", "described", "method"):
    try:
        getattr(Holder(), name)
    except AttributeError as error:
        print(error)

Holder.data = 5
print(Holder.__dict__["data"])
del Holder.data
print(Holder.__dict__["data"])
Holder.non_data = 6
print(Holder.non_data)
del Holder.non_data
print(Holder.non_data)
try:
    Holder.described = 1
except AttributeError as error:
    print(error)
try:
    del Holder.described
except AttributeError as error:
    print(error)

# A data descriptor in a class does not protect the class from assignment.


class Protected:
    attribute = Data("class")


Protected().attribute = 1
Protected.attribute = 2
print(Protected.__dict__["attribute"])
