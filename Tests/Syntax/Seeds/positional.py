def f(a, b, /): pass
def g(a, b=1, /, c=2, *d, e=3, **f): pass
def h(a, /, *, b): pass
h(1, b=2)
lambda a, b=1, /: a
lambda a, /, b=2, *c: a
