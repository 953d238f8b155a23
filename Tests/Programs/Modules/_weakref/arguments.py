# What was only an argument of a call is gone when the call has ended.
import _weakref


class C:
    def __init__(self, name="c"):
        self.name = name

    def __del__(self):
        print("end of", self.name)

    def __repr__(self):
        return "C(%s)" % self.name


def make(name):
    return C(name)


keep = C("kept")
kept = []
print(_weakref.ref(C("of ref"))())
print("after")
len([C("in a list"), keep])
print("after")
isinstance(make("of isinstance"), C)
print("after")
repr(C("of repr"))
print("after")
kept.append(make("appended"))
print("after", kept)
kept.count(make("counted"))
print("after")
print(C("of print"), end=" the end\n")
print("after")
sorted([3, 2], key=lambda value, held=C("in a default"): value)
print("after")


def generate():
    yield str(make("in a generator"))
    print("after")
    yield id(keep) == id(make("compared")), 5
    print("after")


for value in generate():
    print(value)
kept.clear()
print("cleared")
dict(one=C("of dict"))
print("after")
keep = None
