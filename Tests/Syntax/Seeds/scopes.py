x = 1
def f():
    global x, y
    x = 2
    def g():
        nonlocal_ = 1
        def h():
            nonlocal nonlocal_
            nonlocal_ += 1
        return h
    class C:
        global z
        z = x
    return g, C
