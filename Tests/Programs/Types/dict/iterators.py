"""The iterators of dicts, forwards and backwards, and dicts that change under them."""


def attempt(function, *arguments):
    try:
        return function(*arguments)
    except BaseException as error:
        return f"{type(error).__name__}: {error}"


d = {"a": 1, "b": 2, "c": 3}
for make in (
    iter, reversed, lambda d: iter(d.values()), lambda d: iter(d.items()), lambda d: reversed(d.values()),
    lambda d: reversed(d.items()), lambda d: iter(d.keys()), lambda d: reversed(d.keys()),
):
    iterator = make(d)
    print(type(iterator).__name__, iter(iterator) is iterator, iterator.__length_hint__())
    print(next(iterator), iterator.__length_hint__(), iterator.__reduce__(), next(iterator), next(iterator))
    print(next(iterator, "end"), next(iterator, "end"), iterator.__length_hint__(), iterator.__reduce__())
    print(list(make({})), attempt(next, make({})))

    # Growing, shrinking.
    e = dict(d)
    iterator = make(e)
    next(iterator)
    e["x"] = 1
    print(attempt(next, iterator), iterator.__length_hint__(), attempt(next, iterator), attempt(iterator.__reduce__))
    del e["x"]
    print(attempt(next, iterator))
    e = dict(d)
    iterator = make(e)
    next(iterator)
    del e["b"]
    print(attempt(next, iterator))
    e = dict(d)
    iterator = make(e)
    e.clear()
    print(attempt(next, iterator))

    # The values of keys may change.
    e = dict(d)
    for item in make(e):
        e["a"] = e["a"] + 10
    print(e)

# As many keys, but others.
for make in (iter, lambda d: iter(d.values()), lambda d: iter(d.items())):
    e = {0: 0}
    seen = []

    def change():
        for key in make(e):
            seen.append(key)
            (only,) = e
            del e[only]
            e[only + 1] = only + 1
            if len(seen) > 20:
                break

    print(attempt(change), seen)
e = {0: 0}
seen = []
for key in reversed(e):
    seen.append(key)
    del e[0]
    e[0] = 1
print(seen)
e = {1: 1, 2: 2}
iterator = iter(e)
next(iterator)
e.clear()
e.update({5: 5, 6: 6})
print(attempt(list, iterator))
e = dict.fromkeys(range(100))
iterator = reversed(e)
next(iterator)
e.clear()
e.update(dict.fromkeys(range(100, 200)))
print(attempt(next, iterator))
e = dict.fromkeys(range(1000))
for key in list(e):
    if key % 3:
        del e[key]
print(list(e)[:5], list(reversed(e))[:3], len(e))
for name in ("__length_hint__", "__reduce__"):
    print(getattr(type(iter({})), name).__text_signature__)
print(attempt(type(iter({}))), attempt(type(reversed({}.items()))))
