# isinstance and issubclass with hooks of metaclasses and odd classes.
class Meta(type):
    def __instancecheck__(cls, instance):
        return instance == "yes"

    def __subclasscheck__(cls, subclass):
        if subclass is int:
            raise KeyError("refused")
        return "a non-empty text"


class Checked(metaclass=Meta):
    pass


class Pretending:
    __class__ = int


class WithBases:
    __bases__ = (int,)


class WithoutBases:
    __bases__ = 5


class Raising:
    @property
    def __class__(self):
        raise KeyError("of __class__")

    @property
    def __bases__(self):
        raise KeyError("of __bases__")

def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, "->", type(error).__name__, error)
    else:
        print(source, "->", value)


for line in """
isinstance("yes", Checked), isinstance("no", Checked), isinstance(Checked(), Checked), issubclass(str, Checked)
issubclass(int, Checked)
isinstance(5, (Checked, int)), issubclass(str, (int, Checked))
issubclass(str, (Checked, int))
isinstance(Pretending(), int), isinstance(Pretending(), Pretending), type(Pretending())
issubclass(WithBases(), int)
issubclass(int, WithBases())
isinstance(5, WithBases())
issubclass(WithoutBases(), int)
isinstance(5, WithoutBases())
isinstance(Raising(), int)
isinstance(Raising(), Raising)
issubclass(Raising(), int)
isinstance(5, Raising())
type.__instancecheck__(Checked, "yes"), type.__subclasscheck__(Checked, str)
type.__subclasscheck__(5, int)
Checked.__subclasscheck__(5), Checked.__instancecheck__("yes")
""".strip().splitlines():
    show(line)
