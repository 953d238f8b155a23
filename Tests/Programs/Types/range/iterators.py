"""range_iterator and longrange_iterator."""


def attempt(function, *arguments):
    try:
        return function(*arguments)
    except BaseException as error:
        return f"{type(error).__name__}: {error}"


B = 1 << 70
for r in (range(5), range(10, 0, -3), range(B, B + 4), range(-B, B, B), range(0), range(B, B)):
    for make in (iter, reversed):
        iterator = make(r)
        print(r, type(iterator).__name__, iter(iterator) is iterator, iterator.__length_hint__(), iterator.__reduce__())
        print(next(iterator, "end"), iterator.__length_hint__(), iterator.__reduce__(), list(iterator), next(iterator, "end"),
              iterator.__length_hint__(), iterator.__reduce__())
        for state in (-5, 0, 2, 3, 100, True):
            fresh = make(r)
            print(state, fresh.__setstate__(state), fresh.__length_hint__(), list(fresh), end="; ")
        print()
        for state in ("a", None, 1.5 if r.stop < 100 else "b"):
            print(attempt(make(r).__setstate__, state))
print(attempt(iter(range(5)).__setstate__, B), attempt(next, iter(range(0))), attempt(next, iter(range(B, B))))
for name in ("__length_hint__", "__reduce__", "__setstate__"):
    print(name, getattr(type(iter(range(5))), name).__text_signature__, getattr(type(iter(range(B))), name).__text_signature__)
total = 0
for number in range(1000000):
    total += number
print(total)
edge = (1 << 63) - 1
print(list(range(edge - 2, edge)), list(range(-edge - 1, -edge + 1)), list(range(edge - 1, edge + 3)), [*range(edge, edge - 3, -1)])
print(list(range(-edge - 1, edge, edge)), list(range((1 << 62) - 2, (1 << 62) + 2)), list(range(-(1 << 62) + 1, -(1 << 62) - 3, -1)))
iterator = iter(range(3))
print(list(zip(iterator, iterator)), sum(iter(range(10, 0, -1))), sorted(range(3, 0, -1)), tuple(range(2)), set(range(3)))
a, *b = range(4)
print(a, b, [*range(2), *range(B, B + 1)])
