if a:
    pass
elif b:
    f()
elif c: g()
else:
    h()
if x: y = 1; z = 2
else: y = 2
if (n := len(a)) > 10:
    print(n)
if not (a and b) or c:
    if d:
        if e:
            f
        else:
            g
