from _functools import partial, reduce, cmp_to_key, _lru_cache_wrapper


def attempt(function, *arguments, **keywords):
    try:
        print(function(*arguments, **keywords))
    except Exception as error:
        print(type(error).__name__, error)

calls = []


def log(*arguments, **keywords):
    calls.append((arguments, keywords))
    return len(calls)


class Info(tuple):
    def __new__(cls, *arguments):
        return tuple.__new__(cls, arguments)


class Text(str):
    pass


class Int(int):
    pass


f = _lru_cache_wrapper(log, None, False, Info)
t = _lru_cache_wrapper(log, None, True, Info)
for arguments, keywords in [
    ((1,), {}), ((1.0,), {}), ((True,), {}), ((Int(1),), {}), (("a",), {}), ((Text("a"),), {}), (((1,),), {}), ((1, 2), {}), ((1.0, 2.0), {}), ((), {"x": 1}), ((), {"x": 1.0}), ((), {"y": 1}),
    ((1,), {"x": 2}), ((1, "x", 2), {}), ((1,), {"x": 2.0}), ((), {"x": 1, "y": 2}), ((), {"y": 2, "x": 1}), ((None,), {}), ((), {}), ((2 ** 70,), {}), ((2 ** 70,), {}), ((float(2 ** 70),), {}), ((0.0,), {}), ((-0.0,), {}), ((0,), {}),
    ((frozenset([1]),), {}), ((frozenset([1.0]),), {}), (("a", 1), {}), (("a", True), {}),
]:
    print(arguments, keywords, f(*arguments, **keywords), t(*arguments, **keywords))
print(f.cache_info(), t.cache_info())
nan = float("nan")
print(f(nan) == f(nan), f(float("nan")) == f(nan))
bounded = _lru_cache_wrapper(log, 2, False, Info)
order = []
for x in (1, 2, 1, 3, 2, 1, 1, 3):
    before = len(calls)
    bounded(x)
    order.append((x, len(calls) > before))
print(order, bounded.cache_info())
one = _lru_cache_wrapper(log, 1, True, Info)
print([one(x) == one(x) for x in (1, 1.0, "1", None)], one.cache_info())
for maxsize in (0, 1, 3, None):
    g = _lru_cache_wrapper(lambda *a, **k: None, maxsize, False, Info)
    for i in range(20):
        g(i % 4, k=i % 2)
    print(maxsize, g.cache_info())
