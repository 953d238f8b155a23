# __del__ may keep its object alive; it is called only once.
import gc

saved = []


class Phoenix:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("__del__", self.name)
        saved.append(self)


p = Phoenix("one")
del p
print([each.name for each in saved])
p = saved.pop()
print(p.name, "lives again")
del p
print("gone without a second call", saved)

p = Phoenix("cycle")
p.me = p
del p
gc.collect()
print([each.name for each in saved])
saved.clear()
gc.collect()
print("end", saved)


class Global:
    def __del__(self):
        global back
        back = self


g = Global()
del g
print(type(back).__name__)
del back
try:
    back
except NameError as error:
    print(error)
