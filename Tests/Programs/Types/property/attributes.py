# property: its functions, documentation and errors.
class C:
    @property
    def plain(self):
        """The plain one."""
        return 1

    @plain.setter
    def plain(self, value):
        print("set", value)

    @plain.deleter
    def plain(self):
        print("deleted")

    nothing = property()
    readonly = property(lambda self: 5, doc="given")


c = C()

def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, "->", type(error).__name__, error)
    else:
        print(source, "->", value)


for line in """
c.plain, C.plain.__doc__, C.plain.fget.__name__, C.plain.fset.__name__, C.plain.fdel.__name__
setattr(c, "plain", 7)
delattr(c, "plain")
c.nothing
setattr(c, "nothing", 1)
delattr(c, "nothing")
c.readonly, C.readonly.__doc__
setattr(c, "readonly", 1)
delattr(c, "readonly")
setattr(C.readonly, "fget", 1)
property(1, 2, 3, 4).__doc__, property(1).fget, property(fget=1, doc="d").__doc__
property(1, 2, 3, 4, 5)
property(x=1)
C.plain.__get__(None, C) is C.plain, C.plain.__get__(c), C.__dict__["plain"].__get__(c, C)
C.plain.__set__(c, 3)
C.plain.__delete__(c)
C.plain.__isabstractmethod__
property.__get__, property.__doc__ is not None
C.plain.getter(None).fget is None, C.plain.setter(None).fset.__name__
""".strip().splitlines():
    show(line)

class Documented(property):
    pass


def getter(self):
    "From the getter."


print(Documented(getter).__doc__, Documented(getter, doc="mine").__doc__)
found = Documented(getter)
found.__doc__ = "changed"
print(found.__doc__, property(getter).__doc__)
plain = property(getter)
plain.__doc__ = "set"
print(plain.__doc__)


class Abstract:
    __isabstractmethod__ = True

    def __call__(self, object):
        return 1


print(property(Abstract()).__isabstractmethod__)
