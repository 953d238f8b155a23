# A data descriptor wins over the instance's own attribute, a non-data descriptor loses.


class NonData:
    def __get__(self, instance, owner):
        return "non-data"


class Data:
    def __get__(self, instance, owner):
        return "data"

    def __set__(self, instance, value):
        print("  set", value)


class OnlySet:
    def __set__(self, instance, value):
        print("  only set", value)


class OnlyDelete:
    def __delete__(self, instance):
        print("  only delete")


class Holder:
    non_data = NonData()
    data = Data()
    only_set = OnlySet()
    only_delete = OnlyDelete()
    plain = "plain"


h = Holder()
print(h.non_data, h.data, type(h.only_set).__name__, type(h.only_delete).__name__, h.plain)
h.__dict__.update(non_data=1, data=2, only_set=3, only_delete=4, plain=5)
print(h.non_data, h.data, h.only_set, h.only_delete, h.plain)

h.non_data = 10
h.data = 20
h.only_set = 30
try:
    h.only_delete = 40
except AttributeError as error:
    print(type(error).__name__, error)
print(sorted(h.__dict__.items()))
del h.non_data
print(h.non_data)
for name in ("data", "only_set"):
    try:
        delattr(h, name)
    except AttributeError as error:
        print(type(error).__name__, error)
del h.only_delete
del h.plain
print(h.plain)

# A descriptor works in the class alone: in an instance it is a value.
h.own = Data()
print(type(h.own).__name__)

# What makes it a descriptor is its type, at the time of the lookup.


class Changing:
    pass


class Uses:
    attribute = Changing()


u = Uses()
u.__dict__["attribute"] = "instance"
print(u.attribute)
Changing.__get__ = lambda self, instance, owner: "got"
print(u.attribute)
Changing.__set__ = lambda self, instance, value: None
print(u.attribute)
del Changing.__set__
print(u.attribute)
del u.attribute
print(u.attribute)

# Assigning through the class replaces the descriptor.
Holder.data = "replaced"
print(h.data, Holder().data)
