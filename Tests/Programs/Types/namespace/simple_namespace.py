# SimpleNamespace: construction, comparison, repr.
import sys
Namespace = type(sys.implementation)
n = Namespace(b=2, a=1)

def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, "->", type(error).__name__, error)
    else:
        print(source, "->", value)


for line in """
n, n.a, n.__dict__, Namespace()
Namespace(1)
n == Namespace(a=1, b=2), n == 5, n != Namespace(), Namespace(a=1) < Namespace(a=2) if 0 else None
n < n
hash(n)
n.nothing
setattr(n, "c", 3), n, delattr(n, "c"), n
delattr(n, "c")
n.__reduce__()
Namespace(**{"not a name": 1}), Namespace(self=1)
setattr(n, "__dict__", {})
Namespace.__name__, Namespace.__module__, sorted(vars(Namespace))
""".strip().splitlines():
    show(line)

n.me = n
print(n)


class Sub(Namespace):
    pass


print(Sub(x=1), Sub(x=1) == Namespace(x=1))
