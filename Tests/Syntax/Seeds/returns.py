def f(x):
    if x: return
    if x > 1: return 1
    if x > 2: return 1, 2
    if x > 3: return *x, 3
    if x > 4: return (yield)
    if x > 5: return lambda: x
    return not x
