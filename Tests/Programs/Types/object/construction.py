# object(): arguments, attributes, special methods.
class Plain:
    pass


class Init:
    def __init__(self, x):
        self.x = x


class New:
    def __new__(cls, x):
        return object.__new__(cls)

def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, "->", type(error).__name__, error)
    else:
        print(source, "->", value)


for line in """
type(object()), object() == object(), object().__class__
object(1)
object(x=1)
Plain(1)
Plain(x=1)
Init(5).x
Init()
New(1).__class__.__name__
New()
object.__new__()
object.__new__(5)
object.__new__(int)
object.__new__(Plain, 1)
object.__init__(Plain(), 1)
object.__new__(Init, 1, 2, 3).__class__.__name__
setattr(object(), "x", 1)
object().x
delattr(object(), "x")
object.x
setattr(object, "x", 1)
vars(object())
object().__format__("")[:7], format(Plain, "")[:7]
object().__format__("x")
format(object(), "d")
object().__format__(None)
object().__format__()
object().__dir__() == dir(object()) or sorted(object().__dir__()) == dir(object())
object().__init_subclass__(), object.__subclasshook__(1)
object().__init_subclass__(x=1)
object().__eq__(1), object().__ne__(1), object().__lt__(1)
object() < object()
object().__setattr__("x", 1)
Plain().__setattr__("x", 1), Plain().__setattr__(5, 1)
Plain().__getattribute__("nothing")
Plain().__getattribute__(5)
Plain().__delattr__("x")
object.__str__(5), object.__repr__("a")[:12]
""".strip().splitlines():
    show(line)
