f = lambda: 0
g = lambda x: x + 1
h = lambda x, y=1, *z, w, v=2, **u: (x, y)
i = lambda *a: lambda **b: a
j = lambda *, a, b=1: a
k = lambda a, /, b: a
l = sorted(x, key=lambda p: (p[0], -p[1]))
m = (lambda: (yield))
n = lambda a=lambda: 1: a if a else lambda: 2
o = [lambda: i for i in x if (lambda: 1)]
