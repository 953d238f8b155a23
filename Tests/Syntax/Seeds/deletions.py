del a
del a, b
del (c, d), [e, f]
del g.h, i[0], j[1:2], k()[3].l
del (m)
del ((n), (o,)), p,
del []
del ()
