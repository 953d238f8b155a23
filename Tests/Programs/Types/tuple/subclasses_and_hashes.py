"""Tuples: hashes, comparison with hostile items, subclasses, methods in corners, recursion, concatenation and repetition."""
def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, '->', ascii(f'{type(error).__name__}: {error}'))
    else:
        print(source, '->', ascii(value))


class Sub(tuple):
    extra = 1

    def __new__(cls, *arguments):
        self = super().__new__(cls, *arguments)
        self.made = len(arguments)
        return self


class Slotted(tuple):
    __slots__ = ()


class OwnItem(tuple):
    def __getitem__(self, key):
        return 'item', key

    def __iter__(self):
        return iter(['own'])

    def __len__(self):
        return 50

    def __contains__(self, item):
        return 'contains'

    def __eq__(self, other):
        return 'equal'

    def __repr__(self):
        return 'OwnItem'

    __hash__ = tuple.__hash__


class Item:
    def __init__(self, name, log=None, answer=None):
        self.name, self.log, self.answer = name, log, answer

    def __eq__(self, other):
        if self.log is not None:
            self.log.append((self.name, getattr(other, 'name', other)))
        if isinstance(self.answer, Exception):
            raise self.answer
        return self is other if self.answer is None else self.answer

    def __lt__(self, other):
        return 'lt ' + self.name

    def __gt__(self, other):
        return ''

    def __hash__(self):
        if isinstance(self.answer, Exception):
            raise self.answer
        return 7

    def __repr__(self):
        if isinstance(self.answer, Exception):
            raise self.answer
        return 'I' + self.name


class Index:
    def __init__(self, number):
        self.number = number

    def __index__(self):
        return self.number


class RightAdd:
    def __radd__(self, other):
        return 'radd', other

    def __rmul__(self, other):
        return 'rmul', other


nan = float('nan')
inner = []
recursive = (inner, 1)
inner.append(recursive)
log = []
B = 1 << 70


for line in r"""
tuple(), tuple([]), tuple('ab'), tuple((1, 2)) , tuple({1: 2}), tuple(iter([1])), tuple(range(3)), tuple() is (), tuple(()) is (), [one is tuple(one) for one in [(1, 2)]], tuple(Sub([1])), type(tuple(Sub([1]))).__name__, tuple(OwnItem([1, 2]))
tuple(5)
tuple([], [])
tuple(iterable=[])
tuple(x=1)
tuple(None)
Sub([1, 2]), Sub([1]).made, Sub().made, Sub.extra, type(Sub([1]) + (2,)).__name__, type(Sub([1]) * 2).__name__, type(Sub([1])[:]).__name__, type(2 * Sub()).__name__, Sub([1]) == (1,), hash(Sub([1])) == hash((1,)), vars(Sub()), Slotted([1])
setattr(Slotted(), 'x', 1)
setattr((), 'x', 1)
OwnItem([1, 2])[0], len(OwnItem([1])), list(OwnItem([1])), 5 in OwnItem([1]), OwnItem([1]) == 3, OwnItem([1]) + (2,), OwnItem([1, 2])[:1], OwnItem([1]).index(1), OwnItem([1]).count(1), [*OwnItem([1, 2])], '%s' % (OwnItem([1]),), hash(OwnItem([1])) == hash((1,)), (1,) + OwnItem([2]), tuple.__len__(OwnItem([1])), (lambda *a: a)(*OwnItem([1, 2]))
'%s %s' % OwnItem([1, 2]), 'ab'.startswith(OwnItem(['a'])), isinstance(1, OwnItem([int])), sorted(OwnItem([2, 1])), max(OwnItem([3, 4])), tuple.__iter__(OwnItem([1])).__next__()
hash(()), hash((1,)), hash((1, 2)), hash((1, (2, 3))), hash((0,)) , hash((-1,)), hash((1.0, True)), hash((1, 1)), hash(tuple(range(50))), hash((B,)), hash((0.5,))
hash(([],))
hash((1, (2, {})))
hash((Item('a', answer=KeyError('hash')),))
{(1, 2): 3}[1.0, 2], {(): 1}[()], (1, 2) in {(1, 2)}, {(nan,): 1}.get((nan,)), {(float('nan'),): 1}.get((float('nan'),))
(1, 2) == (1, 2), (1, 2) == [1, 2], (1, 2) != (1, 2.0), (1,) < (1, 0), (1, 2) < (1, 3), () < (0,), (1, 'a') < (2, 5), (nan,) == (nan,), (float('nan'),) == (float('nan'),), (nan,) < (nan,), ((),) > (), (1, 2) <= (1, 2), (1, 2) >= (1, 3)
(1, 'a') < (1, 5)
(1,) < [1]
(1,) < None
(None,) < (None,), (None, 1) < (None, 2)
(None,) < (1,)
(Item('a', log), 1) == (Item('b', log), 1), log, log.clear(), (Item('a'),) < (Item('b'),), (Item('a'),) > (Item('b'),), (Item('a', answer=[1]), 2) == (Item('b'), 2), (Item('a', answer=[]),) == (Item('b'),), [(one,) == (one,) for one in [Item('a', answer=KeyError('eq'))]]
(Item('a', answer=KeyError('eq')),) == (Item('b'),)
(Item('a', answer=KeyError('eq')),) < (Item('b'),)
Item('x', answer=KeyError('eq')) in (1,)
(Item('x', answer=True),).index(5), (Item('x', answer=True), 5).count(3), 5 in (Item('x', answer=True),), (Item('x', answer=5),).count(1)
(Item('x', answer=KeyError('eq')),).index(1)
(Item('x', answer=KeyError('eq')),).count(1)
(1, 2, 3, 2).index(2), (1, 2, 3, 2).index(2, 2), (1, 2).index(2, -1), (1, 2).index(1, -50), (1, 2, 3).index(3, 0, 50), (1, 2, 1).index(1, Index(1)), (1, True, 1.0).count(1), ().count(1), (nan,).index(nan), (nan, nan).count(nan), (1, 2).index(1, -B, B)
(1, 2).index(3)
(1, 2).index(2, 5)
(1, 2).index(1, 1, 2)
(1, 2).index()
(1, 2).index(1, 'a')
(1, 2).index(1, None)
(1, 2).index(1, 1.0)
(1, 2).index(value=1)
(1, 2).count()
(1, 2).count(1, 2)
(1, 2).append
(1, 2) + (3,), () + (1,), (1,) + (), [one + () is one for one in [(1, 2)]], [() + one is one for one in [(1, 2)]], (1,) + RightAdd(), (1,) * RightAdd(), (1, 2) * 0, (1, 2) * -1, (1, 2) * 2, True * (1,), (1,) * Index(2), Index(2) * (1,), () * B, [one * 1 is one for one in [(1,)]]
(1,) + [2]
(1,) + None
[1] + (2,)
(1,) * 1.0
(1,) * 'a'
(1,) * (1,)
(1, 2) * (1 << 62)
(1,) * B
(1,) * -B
(1, 2)[0], (1, 2)[-1], (1, 2)[True], (1, 2)[Index(1)], (1, 2, 3)[::2], (1, 2, 3)[::-1], (1, 2)[5:], (1, 2)[-5:1], [one[:] is one for one in [(1, 2)]], (1, 2)[B:], (1, 2, 3)[Index(1):], ()[:]
(1, 2)[2]
(1, 2)[-3]
(1, 2)[B]
(1, 2)['a']
(1, 2)[1.0]
(1, 2)[None]
(1, 2)[1, 2]
(1, 2).__setitem__
repr(()), repr((1,)), repr((1, 2)), repr(((),)), repr(recursive), str((1, 'a')), repr((Sub([1]), OwnItem())), f'{(1, 2)}'
repr((Item('a', answer=KeyError('repr')),))
format((1,), 'x')
recursive == recursive, hash(recursive) if 0 else 0, len(recursive), recursive in recursive[0]
hash(recursive)
(1, 2).__getnewargs__(), Sub([1, 2]).__getnewargs__(), Sub([1]).__reduce_ex__(2)[1:], Slotted([1]).__reduce_ex__(2)[1:], (1,).__reduce_ex__(4)[1:], (1,).__reduce_ex__(0)[1:], Sub([1]).__reduce_ex__(0)[1:]
tuple.__new__(tuple), tuple.__new__(Sub, [1]), tuple.__new__(tuple, 'ab'), type(tuple.__new__(Sub, 'a')).__name__, (1, 2).__init__(5, x=6), (1, 2).__contains__(1), (1, 2).__iter__().__length_hint__(), (1,).__add__((2,)), (1,).__mul__(2), (1,).__rmul__(2), (1,).__eq__(1), (1,).__lt__([1]), (1,).__len__(), (1,).__hash__() == hash((1,)), (1,).__sizeof__() < (1, 2).__sizeof__()
tuple.__new__(list)
tuple.__new__()
tuple.__new__(tuple, 5)
(1,).__add__([2])
(1,).__mul__('a')
(1,).__getitem__('a')
(1,).__rmul__(1.0)
a if (a := 5) else 0, [(a, b) for a, b in [(1, 2)]], [[a, *b] for a, *b in [(1, 2, 3), (4,)]], [(a, b) for a, (b, c) in [(1, (2, 3))]]
[a for a, b in [(1,)]]
[a for a, b in [(1, 2, 3)]]
[a for a, b in [5]]
[a for a, *b, c in [(1,)]]
[a for a, b in ['abc']]
[a for a, b in [{1}]]
""".strip().splitlines():
    show(line)
