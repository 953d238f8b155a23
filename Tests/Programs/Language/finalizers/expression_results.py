# An object that no name holds is dropped as soon as the statement is done with it.


class Tracked:
    def __init__(self, name):
        self.name = name
        print("make", name)

    def __del__(self):
        print("drop", self.name)

    def me(self):
        return self

    def length(self):
        return len(self.name)


Tracked("a statement of its own")
print("next")
print(Tracked("as an argument").name)
print("next")
length = Tracked("method chain").me().me().length()
print("length", length)
if Tracked("condition").name:
    print("in the if")
print([Tracked("item").name for _ in range(2)])
print("next")
Tracked("left").name + Tracked("right").name
print("end")
