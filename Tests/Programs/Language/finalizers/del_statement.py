# `del x` drops the last reference: the finalizer runs before the next statement.


class Tracked:
    def __init__(self, name):
        self.name = name
        print("make", name)

    def __del__(self):
        print("drop", self.name)


x = Tracked("first")
print("before del")
del x
print("after del")

a = b = Tracked("shared")
del a
print("one name is left")
del b
print("no name is left")

p, q = Tracked("p"), Tracked("q")
del q, p
print("both are gone")

for number in range(3):
    item = Tracked(number)
    del item
    print("end of round", number)


def local():
    inner = Tracked("inner")
    del inner
    print("still inside")


local()
print("end")
