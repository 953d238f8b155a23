def nothing(): pass
def positional(a, b, /, c, d=1, *, e, f=2): return a
def stars(*args, **kwargs): return args, kwargs
def keywords(*, a, b=1, **c): return
def defaults(a=(1, 2), b=[3], c={4: 5}, d=lambda: 6, e=None if f else g): pass
def trailing(a, b,): pass
def only(a, /): pass
def last(a=1, /, b=2, *c, d, **e,): pass
def outer():
    x = 1
    def inner():
        nonlocal x
        global y
        x, y = y, x
        return lambda: x
    return inner
