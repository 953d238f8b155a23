# The type of modules: the constructor, attributes, texts.
import sys
module = type(sys)
m = module("m", "doc")

def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, "->", type(error).__name__, error)
    else:
        print(source, "->", value)


for line in """
m.__name__, m.__doc__, m.__package__, m.__loader__, m.__spec__, sorted(m.__dict__)
repr(m), repr(sys), repr(module("x"))
module()
module(5)
module("a", "b", "c")
module(name="n", doc="d").__doc__
m.nothing
setattr(m, "x", 1), m.x, delattr(m, "x")
setattr(m, "__dict__", {})
delattr(m, "__name__"), repr(m)
m.nothing
setattr(m, "__name__", 5), repr(m)
module.__new__(module).__dict__
repr(module.__new__(module))
module.__new__(module).x
dir(module("e")), sorted(vars(module))
""".strip().splitlines():
    show(line)

def __getattr__(name):
    if name == "made":
        return "made by __getattr__"
    raise AttributeError("refused " + name)


def __dir__():
    return ["b", "a"]


n = module("n")
n.__getattr__ = __getattr__
n.__dir__ = __dir__
show("n.made")
show("n.other")
show("dir(n)")
n.__dir__ = 5
show("dir(n)")
del n.__getattr__
show("n.made")


class Sub(module):
    @property
    def computed(self):
        return "computed for " + self.__name__


s = Sub("s")
print(s.computed, repr(s))
m2 = module("plain")
m2.__class__ = Sub
print(m2.computed)
