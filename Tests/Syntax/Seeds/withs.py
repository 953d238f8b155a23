with a: pass
with a as b: pass
with a as b, c as d: pass
with a, b, c: pass
with open(x) as f, open(y) as (g, h), open(z) as [i, *j], k as l.m, n as o[0]:
    pass
with (a): pass
with (a, b): pass
with (a) as b, (c): pass
with a() as b:
    with c: d
