from _collections import deque


def attempt(function, *arguments, **keywords):
    try:
        print(function(*arguments, **keywords))
    except Exception as error:
        print(type(error).__name__, error)

# Rings that grow, shrink and turn, with items at every offset.
for offset in range(10):
    d = deque()
    for n in range(offset):
        d.append("filler")
    for n in range(20):
        d.append(n)
    for n in range(offset):
        d.popleft()
    assert list(d) == list(range(20)) and [d[i] for i in range(-20, 0)] == list(range(20))
    d.extendleft(range(-1, -20, -1))
    assert list(d) == list(range(-19, 20))
    assert list(reversed(d)) == list(range(19, -20, -1))
    copy = d.copy()
    for steps in (1, -1, 7, -7, 38, 39, 40, -39, 1000, -1000, 0):
        d.rotate(steps)
        l = list(copy)
        n = steps % len(l)
        assert list(d) == l[-n:] + l[:-n], (offset, steps)
        d.rotate(-steps)
    assert d == copy
    d.reverse()
    assert list(d) == list(range(19, -20, -1))
    d *= 3
    assert len(d) == 117 and list(d) == list(range(19, -20, -1)) * 3
    for place in (0, 115, 50, -1, 30):
        l = list(d)
        del d[place], l[place]
        assert list(d) == l
    while len(d) > 2:
        d.pop()
        if d:
            d.popleft()
    print(offset, len(d), list(d))
for size in (7, 8, 9, 15, 16, 17, 64, 65):
    d = deque(range(size))
    d.rotate(3)
    assert list(d) == list(range(size - 3, size)) + list(range(size - 3)), size
    d.rotate(-size + 1)
    assert sorted(d) == list(range(size))
    e = deque(range(size), size)
    e.append("new")
    assert list(e) == list(range(1, size)) + ["new"]
    e.appendleft("first")
    assert list(e) == ["first"] + list(range(1, size)) and len(e) == size
    e.rotate(5)
    e.extend(e)
    assert len(e) == size
    print(size, e[0], e[-1], e.index("first") >= 0)
d = deque()
for turn in range(3):
    for n in range(3000):
        d.append(n)
    while len(d) > 5:
        d.popleft()
    print(d)
