# A container that dies drops what it holds, in order.


class Tracked:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("drop", self.name)


t = (Tracked("tuple"), 5)
del t
print("tuple gone")
d = {"k": Tracked("value")}
d = None
print("dict gone")


class Parent:
    def __init__(self):
        self.child = Tracked("child")

    def __del__(self):
        print("drop parent, which still has", self.child.name)


p = Parent()
del p
print("parent and child gone")
nested = [[[Tracked("deep")]]]
nested[0] = 0
print("inner lists gone")


class Node:
    def __init__(self, name, next=None):
        self.name = name
        self.next = next

    def __del__(self):
        print("node", self.name)


chain = Node("first", Node("second", Node("third")))
chain = chain.next
print("one step")
chain = None
print("the rest")
