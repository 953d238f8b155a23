# What is left at the end of the program is finalized then: the module's names first, in their order.


class Tracked:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("drop", self.name)


first = Tracked("first")
second = Tracked("second")
_private = Tracked("private")
third = Tracked("third")
print("last statement")
