# Binding a name again drops what it held: the new object is made first.


class Tracked:
    def __init__(self, name):
        self.name = name
        print("make", name)

    def __del__(self):
        print("drop", self.name)


x = Tracked("one")
x = Tracked("two")
print("bound again")
x = None
print("bound to None")
y = Tracked("three")
y = y
print("bound to itself")
y = y.name
print("bound to its own attribute:", y)

for z in (1, 2):
    w = Tracked(f"round {z}")
    print("in round", z)
print("after the loop")
w = 5
print("end")
