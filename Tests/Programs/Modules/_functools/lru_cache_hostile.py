from _functools import partial, reduce, cmp_to_key, _lru_cache_wrapper


def attempt(function, *arguments, **keywords):
    try:
        print(function(*arguments, **keywords))
    except Exception as error:
        print(type(error).__name__, error)

class Info(tuple):
    def __new__(cls, *arguments):
        return tuple.__new__(cls, arguments)


class Key:
    action = None

    def __init__(self, value):
        self.value = value

    def __hash__(self):
        return 7

    def __eq__(self, other):
        if Key.action:
            action, Key.action = Key.action, None
            action()
        return self.value == other.value

    def __repr__(self):
        return "Key(%r)" % self.value


for maxsize in (1, 2, 3, None):
    f = _lru_cache_wrapper(lambda k: k.value * 10, maxsize, False, Info)
    for action in (f.cache_clear, lambda: f(Key(1)), lambda: f(Key(99)), lambda: [f(Key(i)) for i in range(6)], lambda: 1 / 0):
        for value in (1, 2, 3, 4, 1):
            Key.action = action
            attempt(f, Key(value))
        Key.action = None
        print([f(Key(i)) for i in range(5)], f.cache_info()[3])

# The function calls the cache itself.
log = []


def recursive(n):
    log.append(n)
    if n > 0:
        g(n - 1)
        if n == 2:
            g.cache_clear()
    return n


for maxsize in (1, 2, 5, None):
    g = _lru_cache_wrapper(recursive, maxsize, False, Info)
    log.clear()
    print([g(n) for n in (3, 3, 2, 5, 0)], len(log), g.cache_info()[2:])


def same(n):
    if depth:
        depth.pop()
        h(n)
    return n + len(depth)


for maxsize in (1, None):
    depth = [1, 2, 3]
    h = _lru_cache_wrapper(same, maxsize, False, Info)
    print(h(5), h(5), h.cache_info())


class BadHash:
    def __hash__(self):
        raise KeyError("hash")


for maxsize in (0, 2, None):
    f = _lru_cache_wrapper(lambda *a, **k: 1, maxsize, False, Info)
    attempt(f, BadHash())
    attempt(f, 1, BadHash())
    attempt(f, x=BadHash())
    print(f.cache_info())
f = _lru_cache_wrapper(lambda x: x, 100, False, Info)
for i in range(1000):
    f(i % 150)
    f(str(i % 90))
print(f.cache_info())
loop = _lru_cache_wrapper(lambda x: loop(x + 1), None, False, Info)
try:
    loop(0)
except RecursionError:
    print("RecursionError", loop.cache_info()[3])
