"""The order of keys through all kinds of changes, checked against a plain list."""


def generator(seed):
    while True:
        seed = (seed * 1103515245 + 12345) & 0x7FFFFFFF
        yield seed >> 8


random = generator(7)
d, model = {}, []


def find(key):
    for index, (other, _) in enumerate(model):
        if other == key:
            return index
    return -1


for step in range(30000):
    what = next(random) % 10
    key = next(random) % 60
    if step % 3 == 0:
        key = str(key)
    index = find(key)
    if what < 5:
        d[key] = step
        if index < 0:
            model.append((key, step))
        else:
            model[index] = (key, step)
    elif what < 7:
        assert d.pop(key, None) == (model.pop(index)[1] if index >= 0 else None)
    elif what == 7 and model:
        assert d.popitem() == model.pop()
    elif what == 8:
        assert d.setdefault(key, step) == (model[index][1] if index >= 0 else step)
        if index < 0:
            model.append((key, step))
    elif key == 13:
        d = d.copy()
    assert len(d) == len(model)
    if step % 50 == 0:
        assert list(d.items()) == model and list(reversed(d)) == [key for key, _ in reversed(model)]
        assert d == dict(model) and d == dict(reversed(model))
print(len(d), list(d.items())[:5])

big = {}
for number in range(100000):
    big[number * 7919] = number
print(len(big), sum(big.values()), sum(big))
for number in range(0, 100000, 2):
    del big[number * 7919]
print(len(big), next(iter(big)), next(reversed(big)))
while big:
    big.popitem()
print(big)
for number in range(10):
    big[number] = -number
    big[number + 100] = number
    del big[number]
print(big)
# A queue: the front is deleted while the back grows.
queue = dict.fromkeys(range(100))
for number in range(100, 50000):
    del queue[number - 100]
    queue[number] = None
print(len(queue), list(queue)[:3], list(queue)[-1])
mixed = {}
for key in (1, "1", 1.5, None, True, (1,), b"1", frozenset([1]), 1 << 80, -1, -2, "", 0, False, 0.0, print, int):
    mixed[key] = len(mixed)
print(len(mixed), [repr(key) for key in mixed if not callable(key)], mixed[1], mixed[False], mixed[1 << 80], mixed[frozenset([1])])
