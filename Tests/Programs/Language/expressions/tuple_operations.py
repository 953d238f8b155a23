"""Tuples: construction, methods, hashing, comparison, and immutability."""


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


t = 1, 2, 3, 2
print(t, t[1], t[-1], t[1:], t.count(2), t.index(2), t.index(2, 2), len(t), t + (4,), t * 2, 2 * (1,), (1,) * 0, (),
      (5,), tuple(), tuple('ab'), tuple([1]), tuple(x for x in range(3)))
print(t == (1, 2, 3, 2), t < (1, 2, 4), t > (1, 2), () < (0,), (1, 'a') == (1, 'a'), t != [1, 2, 3, 2],
      hash((1, 2)) == hash((1, 2)), 2 in t, 9 not in t, bool(()), bool((0,)))
print({(1, 2): 'point', (): 'empty'}[()], {(1, (2, 3)): 'nested'}[1, (2, 3)], {(1, 2): 'x'}[1.0, 2.0],
      max((1, 5), (2, 0)), min(('b', 1), ('a', 2)), sorted([(2, 'a'), (1, 'b')]))
a, b = (1, 2)
a, b = b, a
(c, d), e = (3, 4), 5
print(a, b, c, d, e, *t, sep=',')
attempt(lambda: t.__setitem__(0, 1))
attempt(lambda: exec('t[0] = 5', {'t': t}))
attempt(lambda: exec('del t[0]', {'t': t}))
attempt(lambda: t.append(1))
attempt(lambda: t.index(9))
attempt(lambda: t.index('a'))
attempt(lambda: t.count())
attempt(lambda: t[9])
attempt(lambda: t['a'])
attempt(lambda: t + [1])
attempt(lambda: t + 1)
attempt(lambda: t * t)
attempt(lambda: t - t)
attempt(lambda: hash(([],)))
attempt(lambda: tuple(5))
attempt(lambda: tuple(1, 2))
attempt(lambda: (1, 2) < (1, 'a'))
attempt(lambda: (1, 2) < 5)
attempt(lambda: tuple.__new__(list))
attempt(lambda: tuple.__new__(5))
inner = []
mixed = (1, inner)
inner.append('changed')
print(mixed, tuple(mixed) is mixed, mixed[:] is mixed, mixed * 1 is mixed, (mixed + ()) == mixed)


class Point(tuple):
    def __new__(cls, x, y):
        return super().__new__(cls, (x, y))

    @property
    def x(self):
        return self[0]

    def __add__(self, other):
        return Point(self[0] + other[0], self[1] + other[1])


p = Point(1, 2)
print(p, p.x, p + p, type(p + (1, 1)).__name__, p == (1, 2), hash(p) == hash((1, 2)), p[:], type(p[:]).__name__,
      type(p * 2).__name__, isinstance(p, tuple), len(p))
attempt(lambda: Point(1))
attempt(lambda: setattr(p, 'x', 5))
p.label = 'has a dict'
print(p.label, vars(p), tuple(p), type(tuple(p)).__name__)
print(t.__len__(), t.__contains__(3), t.__getnewargs__(), tuple.__doc__ is not None, repr((1,)),
      str((1, 'a', 2.5, None)), '%s %s' % (1, 2), ((),), (((1,),),))
print([x for x in dir(tuple) if not x.startswith('_')], tuple(enumerate('ab')), tuple({'k': 1}), tuple(zip('ab', 'cd')),
      tuple(reversed(t)))
swap = [1, 2, 3]
i = 0
i, swap[i] = 2, 'set at the new index'
print(i, swap)
