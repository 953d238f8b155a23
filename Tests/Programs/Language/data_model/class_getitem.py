# Subscripting a class calls __class_getitem__, unless its metaclass has __getitem__.


class Box:
    def __class_getitem__(cls, item):
        return f"{cls.__name__}[{item!r}]"


class Child(Box):
    pass


print(Box[int], Box["T"], Box[1, 2], Box[()], Box[1:2])
print(Child[0])
print(type(Box.__dict__["__class_getitem__"]).__name__)

try:
    Box()[0]
except TypeError as error:
    print(error)


class Meta(type):
    def __getitem__(cls, item):
        return ("meta", item)


class Both(metaclass=Meta):
    def __class_getitem__(cls, item):
        return ("class", item)


print(Both[3])
print(Both.__class_getitem__(3))


class Plain:
    pass


for action in (lambda: Plain[0], lambda: int[0], lambda: list[int], lambda: type[int]):
    try:
        print(action())
    except TypeError as error:
        print(error)


def assign():
    Box[0] = 1


def delete():
    del Box[0]


for action in (assign, delete):
    try:
        action()
    except TypeError as error:
        print(error)

# Set afterwards it must be made a class method by hand.
Plain.__class_getitem__ = lambda item: ("no class is passed", item)
print(Plain[7])
Plain.__class_getitem__ = classmethod(lambda cls, item: (cls.__name__, item))
print(Plain[7])
Plain.__class_getitem__ = None
try:
    Plain[7]
except TypeError as error:
    print(error)

# An instance's attribute plays no part; neither does __getitem__ of the instances.


class Sequence:
    def __getitem__(self, index):
        return index * 2


print(Sequence()[4])
try:
    Sequence[4]
except TypeError as error:
    print(error)
