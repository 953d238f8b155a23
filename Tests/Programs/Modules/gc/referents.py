# gc.get_referents, gc.is_tracked.
import gc


class A:
    pass


class S:
    __slots__ = "u", "v"


class L(list):
    pass


a = A()
a.x = 1
s = S()
s.u, s.v = 1, "2"
items = L([1, 2])
items.q = 5


def f(p=1, *, k=2) -> 3:
    return a


def shown(*objects):
    return [part if isinstance(part, (int, str)) else type(part).__name__ for part in gc.get_referents(*objects)]

def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, "->", type(error).__name__, error)
    else:
        print(source, "->", value)


for line in """
shown(a), shown(s), shown(items), shown(A())
shown([1, "b"]), shown((1, 2)), shown({1: 2, "a": "b"}), shown({"a": 1}), shown({1, 2}), shown(frozenset({3}))
shown(f), shown(lambda: a), shown(len), shown([].append)
shown(slice(1, 2)), shown(range(3)), shown(1), shown("a"), shown(1.5), shown(None), shown(int), shown(f.__code__)
shown((lambda: items).__closure__ or ()), shown(), shown([1], [2])
shown(iter([1])), shown(iter({})), shown({}.keys()), shown(property(f).getter(None)) != [], shown(staticmethod(f))
gc.get_referents(x=1)
gc.is_tracked(1), gc.is_tracked("a"), gc.is_tracked([]), gc.is_tracked({}), gc.is_tracked({"a": 1}), gc.is_tracked({"a": []})
gc.is_tracked(()), gc.is_tracked(a), gc.is_tracked(A), gc.is_tracked(int), gc.is_tracked(f), gc.is_tracked(set())
gc.is_tracked()
gc.is_tracked(1, 2)
""".strip().splitlines():
    show(line)
