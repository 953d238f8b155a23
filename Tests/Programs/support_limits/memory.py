import sys
def attempt(name, f):
    try:
        r = f()
        print(name, "succeeded", type(r).__name__)
    except MemoryError:
        print(name, "MemoryError")
    except Exception as e:
        print(name, type(e).__name__, str(e)[:60])
    f = r = None
attempt("list", lambda: [0] * 10**12)
def grow():
    l = []
    while True: l.append(l)
attempt("grow", grow)
def grow2():
    l = []
    while True: l.append([1,2,3])
attempt("grow2", grow2)
def dbl():
    s = "x"
    while True: s += s
attempt("double", dbl)
attempt("pow", lambda: 2 ** 10**10)
def gens():
    def g(inner):
        yield inner
    x = None
    while True: x = g(x)
attempt("generators", gens)
attempt("strmul", lambda: "x" * 10**12)
attempt("range", lambda: list(range(10**9)))
def classes():
    keep = []
    while True:
        class A: pass
        keep.append(A)
attempt("classes", classes)
def d():
    d = {}
    i = 0
    while True: d[i] = str(i); i += 1
attempt("dict", d)
def s():
    d = set()
    i = 0
    while True: d.add(i); i += 1
attempt("set", s)
def tup():
    t = ()
    while True: t += (1,2,3) * 100000
attempt("tuple", tup)
def ba():
    t = bytearray()
    while True: t += b"x" * 100000
attempt("bytearray", ba)
attempt("sum", lambda: sum(x for x in range(100000)))
print("end", sum(range(1000)), len([str(i) for i in range(10000)]))
