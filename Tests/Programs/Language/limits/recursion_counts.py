"""How deep each kind of recursion goes, and what the error says: what counts as a call, and how often."""
import sys
def count(make):
    n = [0]
    try:
        make(n)
    except RecursionError as e:
        msg = str(e)
        return n[0], msg
    return n[0], 'no error'
def plain(n):
    def f():
        n[0] += 1; f()
    f()
def init(n):
    class A:
        def __init__(self): n[0] += 1; A()
    A()
def initkw(n):
    class A:
        def __init__(self, *, k=1): n[0] += 1; A(k=2)
    A()
def initargs(n):
    class A:
        def __init__(self, *a): n[0] += 1; A(*a)
    A(1)
def new(n):
    class A:
        def __new__(cls): n[0] += 1; return cls()
    A()
def call(n):
    class A:
        def __call__(self): n[0] += 1; self()
    A()()
def prop(n):
    class A:
        @property
        def p(self): n[0] += 1; return self.p
    A().p
def getattr_(n):
    class A:
        def __getattr__(self, k): n[0] += 1; return self.q
    A().x
def getattribute(n):
    class A:
        def __getattribute__(self, k): n[0] += 1; return self.q
    A().x
def add(n):
    class A:
        def __add__(self, o): n[0] += 1; return self + o
    A() + 1
def radd(n):
    class A:
        def __radd__(self, o): n[0] += 1; return 1 + self
    1 + A()
def neg(n):
    class A:
        def __neg__(self): n[0] += 1; return -self
    -A()
def eq(n):
    class A:
        def __eq__(self, o): n[0] += 1; return self == o
    A() == 1
def lt(n):
    class A:
        def __lt__(self, o): n[0] += 1; return self < o
    A() < 1
def getitem(n):
    class A:
        def __getitem__(self, o): n[0] += 1; return self[o]
    A()[1]
def setitem(n):
    class A:
        def __setitem__(self, o, v): n[0] += 1; self[o] = v
    A()[1] = 2
def contains(n):
    class A:
        def __contains__(self, o): n[0] += 1; return o in self
    1 in A()
def length(n):
    class A:
        def __len__(self): n[0] += 1; return len(self)
    len(A())
def boolean(n):
    class A:
        def __bool__(self): n[0] += 1; return bool(self)
    bool(A())
def not_(n):
    class A:
        def __bool__(self): n[0] += 1; return not self
    not A()
def repr_(n):
    class A:
        def __repr__(self): n[0] += 1; return repr(self)
    repr(A())
def str_(n):
    class A:
        def __str__(self): n[0] += 1; return str(self)
    str(A())
def fstr(n):
    class A:
        def __str__(self): n[0] += 1; return f'{self}'
    f'{A()}'
def fmt(n):
    class A:
        def __format__(self, s): n[0] += 1; return format(self)
    format(A())
def hash_(n):
    class A:
        def __hash__(self): n[0] += 1; return hash(self)
    hash(A())
def iter_(n):
    class A:
        def __iter__(self): n[0] += 1; return iter(self)
    iter(A())
def for_(n):
    class A:
        def __iter__(self):
            n[0] += 1
            for x in self: pass
    for x in A(): pass
def next_(n):
    class A:
        def __next__(self): n[0] += 1; return next(self)
    next(A())
def gen(n):
    def g():
        n[0] += 1
        yield from g()
    list(g())
def gen2(n):
    def g():
        n[0] += 1
        for x in g(): yield
    list(g())
def gen3(n):
    def g():
        n[0] += 1
        yield next(g())
    next(g())
def gen4(n):
    def g():
        n[0] += 1
        yield list(g())
    list(g())
def gen5(n):
    def g():
        n[0] += 1
        g().send(None)
        yield
    next(g())
def with_(n):
    class A:
        def __enter__(self):
            n[0] += 1
            with self: pass
        def __exit__(self, *a): pass
    with A(): pass
def map_(n):
    def f(_):
        n[0] += 1
        return list(map(f, [1]))
    f(1)
def sorted_(n):
    def f(_):
        n[0] += 1
        return sorted([1], key=f)
    f(1)
def max_(n):
    def f(_):
        n[0] += 1
        return max([1], key=f)
    f(1)
def reduce_(n):
    def f(*_):
        n[0] += 1
        return sum(f() for x in [1])
    f(1)
def comp(n):
    def f():
        n[0] += 1
        return [f() for x in [1]]
    f()
def lam(n):
    f = lambda: (n.__setitem__(0, n[0] + 1), f())
    f()
def ev(n):
    def f():
        n[0] += 1
        eval('f()', {'f': f})
    f()
def ex(n):
    def f():
        n[0] += 1
        exec('f()', {'f': f})
    f()
def cls(n):
    def f():
        n[0] += 1
        class A:
            f()
    f()
def meta(n):
    class M(type):
        def __call__(cls): n[0] += 1; return cls()
    class A(metaclass=M): pass
    A()
def isinst(n):
    class M(type):
        def __instancecheck__(cls, o): n[0] += 1; return isinstance(o, cls)
    class A(metaclass=M): pass
    isinstance(1, A)
def issub(n):
    class M(type):
        def __subclasscheck__(cls, o): n[0] += 1; return issubclass(o, cls)
    class A(metaclass=M): pass
    issubclass(int, A)
def method(n):
    class A:
        def m(self): n[0] += 1; self.m()
    A().m()
def bound(n):
    class A:
        def m(self): n[0] += 1; f = self.m; f()
    A().m()
def cmeth(n):
    class A:
        @classmethod
        def m(cls): n[0] += 1; cls.m()
    A().m()
def sup(n):
    class A:
        def m(self): n[0] += 1; self.m()
    class B(A):
        def m(self): super().m()
    B().m()
def deco(n):
    def w(f):
        def inner(*a, **k):
            return f(*a, **k)
        return inner
    @w
    def f(x, y=1):
        n[0] += 1
        f(x, y=y)
    f(1)
def setattr_(n):
    class A:
        def __setattr__(self, k, v): n[0] += 1; self.x = v
    A().x = 1
def delattr_(n):
    class A:
        def __delattr__(self, k): n[0] += 1; del self.x
    del A().x
def index(n):
    class A:
        def __index__(self): n[0] += 1; return [1][self]
    [1][A()]
def int_(n):
    class A:
        def __int__(self): n[0] += 1; return int(self)
    int(A())
def descget(n):
    class D:
        def __get__(self, o, t): n[0] += 1; return o.d
    class A: d = D()
    A().d
def compare_int(n):
    def f(x):
        n[0] += 1
        return 0 if x == -1 else f(x - 1)
    f(100000)
def compare_str(n):
    def f(x):
        n[0] += 1
        return 0 if x == 'a' else f(x)
    f('b')
def compare_is(n):
    def f(x):
        n[0] += 1
        return 0 if x is None else f(x)
    f('b')
def compare_in(n):
    def f(x):
        n[0] += 1
        return 0 if x in (1, 2) else f(x)
    f(5)
def compare_in2(n):
    def f(x):
        n[0] += 1
        return 0 if x in {1:2} else f(x)
    f(5)
def compare_dict(n):
    d = {(1,2): 3}
    def f(x):
        n[0] += 1
        return 0 if d[x] == 4 else f(x)
    f((1, 2))
def compare_chain(n):
    def f(x):
        n[0] += 1
        return f(x) if 0 < x < 10 else f(x)
    f(5)
def kwcall(n):
    def f(*, a):
        n[0] += 1
        f(a=1)
    f(a=1)
def kwcall2(n):
    def f(**k):
        n[0] += 1
        f(**k)
    f(a=1)
def typecall(n):
    def f(x):
        n[0] += 1
        int('5'); f(x)
    f(1)
def strcall(n):
    def f(x):
        n[0] += 1
        str(5); f(x)
    f(1)
def reprcall(n):
    def f(x):
        n[0] += 1
        repr(x); f(x)
    f([1])
def builtin(n):
    def f(x):
        n[0] += 1
        len(x); x.copy(); f(x)
    f([1])
def isinstance_(n):
    def f(x):
        n[0] += 1
        isinstance(x, int); isinstance(x, list); f(x)
    f([1])
def isinstance_2(n):
    def f(x):
        n[0] += 1
        isinstance(x, (int, str)); f(x)
    f([1])
def tryexc(n):
    def f(x):
        n[0] += 1
        try: raise KeyError
        except KeyError: f(x)
    f([1])
def asyncs(n):
    async def f(): 
        n[0] += 1
        await f()
    f().send(None)
def genwith(n):
    def f(x):
        n[0] += 1
        for i in gg(): f(x)
    def gg(): yield 1
    f(1)
def typ3(n):
    def f():
        n[0] += 1
        type('X', (), {}); f()
    f()
def cleanup(n):
    def f():
        n[0] += 1
        try: f()
        finally: n[0] += 1
    f()
def reprs(n):
    x = []
    for i in range(100000): x = [x]
    repr(x)
def reprd(n):
    x = {}
    for i in range(100000): x = {1: x}
    repr(x)
def eqs(n):
    x = []; y = []
    for i in range(100000): x = [x]; y = [y]
    x == y
def hashes(n):
    x = ()
    for i in range(400): x = (x,)
    hash(x)
def subclass(n):
    class A:
        @classmethod
        def __init_subclass__(cls): n[0] += 1; type('B', (A,), {})
    type('B', (A,), {})
for name, function in sorted(globals().items()):
    if callable(function) and function is not count:
        print(name, *count(function))
