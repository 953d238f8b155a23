from _functools import partial, reduce, cmp_to_key, _lru_cache_wrapper


def attempt(function, *arguments, **keywords):
    try:
        print(function(*arguments, **keywords))
    except Exception as error:
        print(type(error).__name__, error)

key = cmp_to_key(lambda a, b: (a > b) - (a < b))
print(sorted([3, 1, 2], key=key), sorted("hello", key=key, reverse=True), max([1, 5, 2], key=key), min("cab", key=key))
a, b = key(1), key(2)
print(a < b, a <= b, a == b, a != b, a > b, a >= b, a.obj, key(obj=7).obj)
a.obj = 9
print(a > b, a.obj)
print(sorted([5, 2, 9, 1], key=cmp_to_key(lambda a, b: b - a)), sorted("bAcD", key=cmp_to_key(lambda a, b: ord(a.lower()) - ord(b.lower()))))
for call in (
    lambda: cmp_to_key(), lambda: cmp_to_key(1, 2), lambda: cmp_to_key(x=1), lambda: key(), lambda: key(1, 2), lambda: key(x=1), lambda: key(1) < 2, lambda: key(1) == 5, lambda: 5 < key(1), lambda: hash(key(1)), lambda: hash(key),
    lambda: cmp_to_key(3)(1) < cmp_to_key(3)(2), lambda: cmp_to_key(lambda a, b: "x")(1) < key(2), lambda: cmp_to_key(lambda a, b: "x")(1) == key(2), lambda: key < key, lambda: key == key, lambda: key.obj, lambda: type(key)(),
    lambda: cmp_to_key(lambda a: 0)(1) < key(2), lambda: cmp_to_key(lambda a, b: 1 / 0)(1) < key(2), lambda: delattr(key(1), "obj"), lambda: setattr(key(1), "x", 1), lambda: cmp_to_key(mycmp=lambda a, b: -1)(1) < key(2),
    lambda: cmp_to_key(lambda a, b: 0.5)(1) > key(2), lambda: cmp_to_key(lambda a, b: None)(1) < key(2),
):
    attempt(call)


class Result:
    def __lt__(self, other):
        return "lt %r" % other

    def __eq__(self, other):
        return "eq %r" % other


k = cmp_to_key(lambda a, b: Result())
print(k(1) < k(2), k(1) == k(2))
print(type(key).__name__, type(key).__module__, [(name, type(value).__name__) for name, value in vars(type(key)).items()])


def changing(a, b):
    items.append(0)
    return a - b


items = [3, 1, 2]
try:
    items.sort(key=cmp_to_key(changing))
except ValueError as error:
    print(error)
print(items)
data = list(range(50)) * 2
print(sorted(data, key=cmp_to_key(lambda a, b: (a % 7 - b % 7) or (a - b)))[:12])
