def count(n):
    i = 0
    while True:
        sent = yield i
        if sent: i = sent
        else: i += 1
        if i > n: return
def delegate():
    result = yield from count(10)
    x = [(yield), (yield 1), (yield from y)]
    yield
    yield 1, 2
    yield *x, 3
    await_ = yield
    return (yield result)
