assert 1 < 2 < 3
assert a == b != c
assert x is None, "x should be nothing"
assert y is not None and z not in (1, 2), f"{y} {z}"
ok = a < b if c > d else e <= f
between = low <= value < high
same = (a is b) is (c is d)
chain = a in b in c not in d
