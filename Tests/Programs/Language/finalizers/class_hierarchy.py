# Inherited and overridden __del__, set late, and removed.


class Base:
    def __del__(self):
        print("Base.__del__ of", type(self).__name__)


class Inherits(Base):
    pass


class Extends(Base):
    def __del__(self):
        print("Extends first")
        super().__del__()


class Blocks(Base):
    def __del__(self):
        print("Base is not asked")


class Slots:
    __slots__ = ("value",)

    def __del__(self):
        print("slots hold", self.value)


for cls in (Base, Inherits, Extends, Blocks):
    x = cls()
    del x
    print("-")
s = Slots()
s.value = 5
del s


class Late:
    pass


late = Late()
Late.__del__ = lambda self: print("a finalizer set after the object was made")
del late
Late.__del__ = lambda self: print("another")
late = Late()
del Late.__del__
del late
print("none after its removal")


class MyList(list):
    def __del__(self):
        print("list with", len(self), "items")


m = MyList([1, 2, 3])
m.pop()
del m


class MyInt(int):
    def __del__(self):
        print("int", int(self))


n = MyInt(7)
n = n + 1
print(n)


class Instance:
    pass


i = Instance()
i.__del__ = lambda: print("never: it is looked up in the class")
del i
print("end")
