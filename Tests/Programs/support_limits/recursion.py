import sys
sys.setrecursionlimit(10**6)
def attempt(name, f):
    try:
        r = f()
        print(name, "ok")
    except RecursionError as e:
        print(name, "RecursionError")
    except MemoryError as e:
        print(name, "MemoryError")
def f(): return f()
attempt("function", f)
class G:
    def __getattr__(self, n): return getattr(self, n + "x")
attempt("getattr", lambda: G().a)
class R:
    def __repr__(self): return repr(self)
attempt("repr", lambda: repr(R()))
class E:
    def __eq__(self, o): return self == o
attempt("eq", lambda: E() == E())
def key(x): return sorted([1, 2], key=key)[0]
attempt("sorted", lambda: key(1))
def gen(): yield from gen()
attempt("gen", lambda: list(gen()))
a = []; b = []
for i in range(200000): a = [a]; b = [b]
attempt("compare", lambda: a == b)
attempt("repr list", lambda: repr(a))
t = ()
for i in range(200000): t = (t,)
attempt("hash", lambda: hash(t))
attempt("isinstance", lambda: isinstance(1, t))
class Node: pass
head = None
for i in range(1000000):
    n = Node(); n.next = head; head = n
head = n = None
print("list dropped")
it = iter([1])
for i in range(100000): it = map(abs, it)
attempt("maps", lambda: list(it))
class A:
    def __add__(self, o): return self + o
attempt("add", lambda: A() + 1)
class C:
    def __call__(self): return self()
attempt("call", C())
class I:
    def __iter__(self): return iter(self)
attempt("iter", lambda: iter(I()))
class P:
    @property
    def p(self): return self.p
attempt("property", lambda: P().p)
class S:
    def __str__(self): return str(self)
attempt("str", lambda: str(S()))
class F:
    def __format__(self, s): return format(self, s)
attempt("format", lambda: f"{F()}")
class H:
    def __hash__(self): return hash(self)
attempt("hashm", lambda: hash(H()))
class B:
    def __bool__(self): return bool(self)
attempt("bool", lambda: bool(B()))
class L:
    def __len__(self): return len(self)
attempt("len", lambda: len(L()))
class X:
    def __index__(self): return [1][self]
attempt("index", lambda: [1][X()])
attempt("eval", lambda: eval("(" * 90 + ")" * 90))
s = "eval(s)"
attempt("evals", lambda: eval(s))
class D:
    def __get__(self, o, t): return o.d
    def __set__(self, o, v): pass
class DD: d = D()
attempt("descr", lambda: DD().d)
class M(type):
    def __instancecheck__(c, o): return isinstance(o, c)
class MM(metaclass=M): pass
attempt("icheck", lambda: isinstance(1, MM))
print("done")
