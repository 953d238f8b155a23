"""list_iterator and list_reverseiterator."""


def attempt(function, *arguments):
    try:
        return function(*arguments)
    except BaseException as error:
        return f"{type(error).__name__}: {error}"


values = [1, 2, 3]
for make in (iter, reversed):
    iterator = make(values)
    print(type(iterator).__name__, iter(iterator) is iterator, iterator.__length_hint__())
    print(next(iterator), iterator.__length_hint__(), iterator.__reduce__())
    print(attempt(iterator.__setstate__, 0), next(iterator, "end"), next(iterator, "end"))
    for state in (-5, 2, 100, True):
        fresh = make(values)
        print(state, attempt(fresh.__setstate__, state), fresh.__length_hint__(), list(fresh))
    for state in ("a", 1.0, None, 1 << 70):
        print(attempt(make(values).__setstate__, state))
    done = make(values)
    list(done)
    print(done.__length_hint__(), done.__reduce__(), done.__setstate__(1), list(done), next(done, "end"))
    print(attempt(next, done), attempt(iterator.__length_hint__, 1), attempt(iterator.__reduce__, 1))

# A list that changes under its iterator.
seen = []
values = [1, 2, 3]
for value in values:
    seen.append(value)
    if len(values) < 8:
        values.append(value * 10)
print(seen)
values = list(range(10))
for value in values:
    values.remove(value)
print(values)
iterator = iter(values)
next(iterator)
values.clear()
print(iterator.__length_hint__(), next(iterator, "end"))
values.extend("abc")
print(next(iterator, "still at the end"), iterator.__reduce__())
iterator = reversed(values)
next(iterator)
values.clear()
print(iterator.__length_hint__(), next(iterator, "end"), iterator.__reduce__())
iterator = reversed([])
print(iterator.__length_hint__(), iterator.__reduce__(), list(iterator))
for name in ("__length_hint__", "__reduce__", "__setstate__"):
    print(name, getattr(type(iterator), name).__text_signature__)
try:
    type(iterator)()
except TypeError as error:
    print(error)
