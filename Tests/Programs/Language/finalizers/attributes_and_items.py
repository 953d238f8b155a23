# The last reference may lie in an attribute, a list or a dictionary.


class Tracked:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("drop", self.name)


class Holder:
    pass


h = Holder()
h.attribute = Tracked("attribute")
print("set")
h.attribute = None
print("attribute = None")
h.attribute = Tracked("deleted attribute")
del h.attribute
print("del attribute")
h.attribute = Tracked("replaced attribute")
h.attribute = Tracked("new attribute")
print("replaced")
h.__dict__.clear()
print("dictionary cleared")

items = [Tracked("item 0"), Tracked("item 1"), Tracked("item 2")]
items[0] = None
print("items[0] = None")
del items[1]
print("del items[1]")
items.pop()
print("popped")
items.append(Tracked("appended"))
items.clear()
print("cleared")

table = {"a": Tracked("a"), "b": Tracked("b"), "c": Tracked("c")}
table["a"] = 1
print("table['a'] = 1")
del table["b"]
print("del table['b']")
table.pop("c")
print("popped")
table["d"] = Tracked("d")
table.clear()
print("cleared")
s = {Tracked("in a set")}
s.clear()
print("set cleared")
