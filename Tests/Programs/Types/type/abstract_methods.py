# __abstractmethods__ of classes.
class A:
    pass

def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, "->", type(error).__name__, error)
    else:
        print(source, "->", value)


for line in """
setattr(A, "__abstractmethods__", ("b", "a")), A.__abstractmethods__, A.__flags__ >> 20 & 1
A()
setattr(A, "__abstractmethods__", ["one"])
A()
setattr(A, "__abstractmethods__", ()), A().__class__.__name__
delattr(A, "__abstractmethods__")
A.__abstractmethods__
delattr(A, "__abstractmethods__")
setattr(A, "__abstractmethods__", 5)
type.__abstractmethods__
""".strip().splitlines():
    show(line)
