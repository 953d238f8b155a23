# Assigning __class__ and __dict__.
class A:
    def who(self):
        return "A"


class B:
    def who(self):
        return "B"


class Slots:
    __slots__ = "x"


class OtherSlots:
    __slots__ = "x"


class List(list):
    pass


a = A()
a.x = 1

def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, "->", type(error).__name__, error)
    else:
        print(source, "->", value)


for line in """
setattr(a, "__class__", B), a.who(), a.x
setattr(a, "__class__", A), a.who()
setattr(a, "__class__", 5)
setattr(a, "__class__", int)
setattr(a, "__class__", Slots)
setattr(a, "__class__", List)
setattr(Slots(), "__class__", OtherSlots)
setattr(5, "__class__", A)
setattr(object(), "__class__", A)
delattr(a, "__class__")
setattr(a, "__dict__", {"y": 2}), a.y, a.__dict__
a.x
setattr(a, "__dict__", 5)
delattr(a, "__dict__"), a.__dict__
setattr(Slots(), "__dict__", {})
setattr(A, "__dict__", {})
setattr(A, "__name__", "New"), A.__name__, repr(A())[:18]
setattr(A, "__name__", 5)
setattr(A, "__name__", "with\\0zero")
setattr(A, "__qualname__", 5)
setattr(A, "__qualname__", "Q.R"), repr(A)
delattr(A, "__name__")
setattr(A, "__module__", 5), A.__module__
setattr(int, "__name__", "x")
setattr(A, "__bases__", ())
setattr(A, "__bases__", 5)
setattr(A, "__bases__", (A,))
setattr(A, "__bases__", (int,))
setattr(B, "__bases__", (A,)), B.__mro__
delattr(B, "__bases__")
setattr(A, "__doc__", "text"), A.__doc__
setattr(int, "__doc__", "text")
""".strip().splitlines():
    show(line)
