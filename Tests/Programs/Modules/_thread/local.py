# Objects with attributes of each thread, seen from one.
import _thread as t


def p(f, *a, **k):
    try:
        print(f(*a, **k))
    except BaseException as e:
        print(type(e).__name__, e)


O=t._local; print(O,sorted(vars(O)),O.__flags__&(1<<10)); o=O(); o.x=1; print(o.__dict__,o.x); p(setattr,o,"__dict__",1); p(delattr,o,"__dict__"); p(getattr,o,"y"); del o.x; p(delattr,o,"x"); p(O,1); p(O,a=1)
class M(O):
    z=3
    def __init__(self,a,b=2): self.a=a;self.b=b
m=M(1); print(m.__dict__,m.z,m.a); p(M)
class D:
    def __set__(self, o, v): print("set", v)
    def __get__(self, o, t): return "got"
class N(O):
    d = D()
    f = lambda self: self.x
    def __getattr__(self, n): return "missing " + n
n = N(); n.d = 5; n.x = 7; print(n.d, n.f(), n.y, n.__dict__); n.f = 3; print(n.f)
p(getattr, n, 1); p(setattr, n, 1, 2); print(hasattr(o, "q"), [x for x in dir(m) if x[0] != "_"])
