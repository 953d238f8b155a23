"""Calls: every form of argument, and how parameters receive them."""


def plain(a, b, c=3, d=4):
    return a, b, c, d


def starred(a, *rest, key=None, **more):
    return a, rest, key, more


def positional(a, b=2, /, c=3, *, d=4):
    return a, b, c, d


print(plain(1, 2), plain(1, b=2), plain(b=1, a=2), plain(1, 2, d=5), plain(*[1, 2]), plain(**{'a': 1, 'b': 2}))
print(plain(*'ab', **{'d': 'x'}), plain(1, *[2], c=5), plain(*(1,), *(2,), *(3,)), plain(1, *(), 2, *[], d=9))
print(plain(*range(4)), plain(*{1: 2, 3: 4}), plain(d=1, *[1, 2]), plain(*[1], b=2, **{'c': 3}, **{'d': 4}))
print(starred(1), starred(1, 2, 3), starred(1, key=2), starred(1, other=2), starred(a=1, b=2))
print(starred(1, *[2, 3], key=4, **{'x': 5}), starred(*'xyz', **{'key': 1, 'z': 2}), starred(1, **{'a b': 1, '': 2}))
print(positional(1), positional(1, 2, 3), positional(1, c=5), positional(1, 2, c=5, d=6))


def everything(a, b=2, /, c=3, *args, d, e=5, **kwargs):
    return a, b, c, args, d, e, kwargs


print(everything(1, d=4))
print(everything(1, 2, 3, 4, 5, d=6, a=7, b=8))
print(everything(1, c=9, d=0, e=1, f=2))


def only_keywords(*, a, b=2):
    return a, b


print(only_keywords(a=1), only_keywords(b=1, a=2), only_keywords(**dict(a=3)))
print((lambda *a, **k: (a, k))(*[1], 2, *(3,), x=4, **{'y': 5}, z=6))


class Keys:
    def keys(self):
        return iter(['k1', 'k2'])

    def __getitem__(self, key):
        return key.upper()


print(starred(0, **Keys()))


def mutate(**kwargs):
    kwargs['new'] = 1
    return kwargs


original = {'old': 0}
print(mutate(**original), original)


def change(*args):
    return args


items = [1, 2]
passed = change(*items)
items.append(3)
print(passed, change(*passed) == passed, change(*()) is change())


def generator():
    yield 1
    yield 2


print(change(*generator(), *generator()), max(*[3, 9, 4]), print(*[], sep='x', end=''))
print(change((yield_ for yield_ in 'ab')).__len__(), list(change(x for x in 'ab')[0]))
print(dict(a=1, **{'b': 2}), dict([('a', 1)], b=2), dict({'a': 1}, a=2))
