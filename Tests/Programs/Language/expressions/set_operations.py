"""Sets and frozensets: methods, operators, comparisons, errors. Results are printed sorted."""


def show(*values):
    for value in values:
        if isinstance(value, (set, frozenset)):
            print(type(value).__name__, sorted(value), end='; ')
        else:
            print(value, end='; ')
    print()


def attempt(call):
    try:
        show(call())
    except Exception as error:
        print(type(error).__name__, error)


a, b = {1, 2, 3, 4}, {3, 4, 5}
fa = frozenset(a)
show(a | b, a & b, a - b, a ^ b, b - a, a | fa, fa | a, fa & b, fa - b, fa ^ b)
show(a.union(b), a.union([9], (8,), {7: 1}), a.intersection(b), a.intersection([1, 2], [2]), a.difference(b),
     a.difference([1], [2]), a.symmetric_difference(b), a.union(), a.intersection())
show(a.issubset(b), {3}.issubset(b), a.issuperset([1]), a.isdisjoint([9]), a.isdisjoint(b), a <= a, a < a, {1} < a,
     a >= {1}, a > b, a == {4, 3, 2, 1}, a == fa, a != b, fa == a)
show(set(), frozenset(), set('hello') == set('olleh'), set([1, 1.0, True]), set(range(3)), {x % 3 for x in range(10)},
     frozenset(fa) is fa, len(a), 1 in a, 9 in a, bool(set()), repr(set()), repr(frozenset()))
show(repr({5}), repr(frozenset({5})), str({'x'}), {frozenset({1}): 'key'}[frozenset({1})], {1} in {frozenset({1})},
     frozenset({1}) in {frozenset({1})})
c = a.copy()
show(c.add(9), c, c.add(9), c.discard(1), c.discard(77), c, c.remove(2), c, c.update([6], (7,)), c, c.update('', {}),
     c.intersection_update([3, 4, 6]), c, c.difference_update([3], {4}), c)
show(c.symmetric_difference_update([6, 8]), c, c.pop(), c, c.clear(), c)
c = {1, 2}
same = c
c |= {3}
c &= {2, 3, 4}
c -= {4}
c ^= {3, 9}
show(c, c is same)
f = frozenset({1})
g = f
f |= {2}
show(f, g, f is g)
attempt(lambda: a | [5])
attempt(lambda: [5] | a)
attempt(lambda: a & 'x')
attempt(lambda: a - (1,))
attempt(lambda: a ^ None)
attempt(lambda: a + b)
attempt(lambda: a * 2)
attempt(lambda: a < [1])
attempt(lambda: a[0])
attempt(lambda: a.remove(77))
attempt(lambda: a.remove((1, 2)))
attempt(lambda: set().pop())
attempt(lambda: a.add([]))
attempt(lambda: a.add())
attempt(lambda: a.add(1, 2))
attempt(lambda: {[]})
attempt(lambda: set(5))
attempt(lambda: set([[]]))
attempt(lambda: set(1, 2))
attempt(lambda: frozenset([1], [2]))
attempt(lambda: hash(a))
attempt(lambda: [] in a)
attempt(lambda: a.discard([]))
attempt(lambda: a.remove({99}))
attempt(lambda: a.union(5))
attempt(lambda: a.issubset(5))
attempt(lambda: a.update(5))
attempt(lambda: fa.add(1))
attempt(lambda: frozenset({1}).remove(1))
attempt(lambda: sorted([{1}, {2}, {1, 2}], key=len) == [{1}, {2}, {1, 2}])
attempt(lambda: {}.__class__(a))
attempt(lambda: set(a=1))


def change(action):
    table = {1, 2, 3}
    try:
        for item in table:
            action(table)
        print('unharmed', sorted(table))
    except RuntimeError as error:
        print(error)


change(lambda t: t.add(100 + len(t)))
change(lambda t: t.discard(3) or t.discard(2))
change(lambda t: t.add(1))


class Tagged(set):
    def __or__(self, other):
        return 'tagged or'


tagged = Tagged([1, 2])
show(tagged | {3}, {3} | tagged, type(tagged & {1}).__name__, type(tagged.copy()).__name__, tagged == {1, 2},
     repr(Tagged([1])), repr(Tagged()))
sieve = set(range(2, 60))
for n in range(2, 8):
    sieve -= set(range(n * n, 60, n))
show(sieve, sum(sieve), min(sieve), max(sieve), [x for x in sorted(a) if x in b],
     hash(frozenset([1, 2])) == hash(frozenset([2, 1])), set(map(abs, [-1, 1])))
