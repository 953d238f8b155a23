"""Sets: every method with every kind of operand, subclasses, hostile hashes and comparisons, changes in between."""
def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, '->', ascii(f'{type(error).__name__}: {error}'))
    else:
        print(source, '->', ascii(value))


class Sub(set):
    def __init__(self, *arguments):
        self.made = len(arguments)
        super().__init__(*arguments)


class Frozen(frozenset):
    def __new__(cls, *arguments, **keywords):
        return super().__new__(cls, *arguments)


class Hashes:
    def __init__(self, name, number=1):
        self.name, self.number = name, number

    def __hash__(self):
        if isinstance(self.number, Exception):
            raise self.number
        return self.number

    def __eq__(self, other):
        if isinstance(self.name, Exception):
            raise self.name
        return isinstance(other, Hashes) and self.name == other.name

    def __repr__(self):
        return 'H' + str(self.name)


class Clears:
    target = None

    def __hash__(self):
        return 1

    def __eq__(self, other):
        if Clears.target is not None:
            target, Clears.target = Clears.target, None
            target.clear()
        return False


class Iterates:
    def __init__(self, *items):
        self.items = items

    def __iter__(self):
        for item in self.items:
            if isinstance(item, Exception):
                raise item
            yield item


class Unhashable:
    __hash__ = None


def after(value, method, *arguments):
    """What the method answers, and what then is in the set."""
    try:
        answer = getattr(value, method)(*arguments)
    except Exception as error:
        answer = f'{type(error).__name__}: {error}'
    if isinstance(answer, (set, frozenset)):
        answer = type(answer).__name__, sorted(answer, key=repr)
    return answer, sorted(value, key=repr)


def arm(value):
    Clears.target = value
    return value


operands = [set([2, 3]), frozenset([2, 9]), [2, 2, 3], (3, 4), {2: 5, 7: 8}, {2: 0}.keys(), range(3), 'ab', b'ab', iter([1, 2]), Sub([1]), Frozen([3])]
for name in ('union', 'intersection', 'difference', 'symmetric_difference', 'update', 'intersection_update', 'difference_update', 'symmetric_difference_update', 'isdisjoint', 'issubset', 'issuperset', '__or__', '__ror__', '__sub__', '__rsub__', '__and__', '__xor__', '__ior__', '__isub__', '__iand__', '__ixor__', '__le__', '__lt__', '__eq__', '__gt__'):
    print(name)
    for operand in operands:
        operand = iter([1, 2]) if type(operand).__name__ == 'list_iterator' else operand
        print('   ', type(operand).__name__, after({1, 2, 3}, name, operand), after(frozenset([2, 3]), name, operand) if hasattr(frozenset, name) else '', after(Sub([1, 2]), name, operand)[0] if name[:2] != '__' else '')
    print('   ', after({1}, name), after({1}, name, [1], [2]), after({1}, name, 5), after({1}, name, [[]]), after({1}, name, Iterates(2, KeyError('step'))), after({1}, name, None))


for line in r"""
set(), set([]), frozenset(), set('aab') == {'a', 'b'}, set(iterable=[]) if 0 else 0
set(1)
set([], [])
set(x=1)
set([[]])
set([Hashes('a', KeyError('hash'))])
set([Hashes('a'), Hashes(KeyError('eq'))])
frozenset(x=1)
frozenset([], [])
Sub([1]).made, Sub().made, Frozen([1], key=2), type(Frozen([1])).__name__, frozenset([1]) is frozenset([1]), frozenset(frozenset([1])) == {1}, type(frozenset(Frozen([1]))).__name__, frozenset(Frozen()) is frozenset()
type(Sub([1]) | {2}).__name__, type({2} | Sub([1])).__name__, type(Frozen([1]) | {2}).__name__, type({1} | frozenset([2])).__name__, type(frozenset([1]) | {2}).__name__, type(Sub([1]).union()).__name__, type(Sub([1]).copy()).__name__, type(Frozen([1]).copy()).__name__, type(Frozen([1]).union([2])).__name__, type(Sub([1]) - {1}).__name__, type(Sub([1]).difference([1])).__name__
{1, 2} | [1]
[1] | {1}
{1} & 'a'
{1} - {}.keys(), {1, 2} & {1: 0}.keys(), {1}.__or__([1]), {1}.__and__('a'), {1} ^ {1: 0}.items()
{1} < [1]
{1} <= 5
{1} == [1], {1} != [1], {1} == frozenset([1]), {1} == {1.0}, {True} == {1}, {1: 0}.keys() == {1}, {1} == {1: 0}.keys(), {1, 2} > {1: 0}.keys(), {1}.__eq__(5), {1}.__lt__(5)
hash({1})
hash(frozenset([1, 2])) == hash(frozenset([2, 1])), hash(frozenset()) , hash(frozenset([frozenset([1])])) == hash(frozenset([frozenset([1])])), hash(frozenset([1, 2, 3])), hash(frozenset([None])) == hash(frozenset([None]))
hash(frozenset([Hashes('a')])) == hash(frozenset([Hashes('b')]))
{frozenset([1]): 'a'}[frozenset([1])], {1} in {frozenset([1])}, frozenset([1]) in {frozenset([1])}, after({frozenset([1]), 2}, 'remove', {1}), after({frozenset([1]), 2}, 'discard', {1})
[] in {1}
{1: 2} in {1}
{1} in {1}, Sub([1]) in {frozenset([1])}
after({1}, 'remove', 2), after({1}, 'remove', []), after({1}, 'discard', []), after({1}, 'discard', 5), after({1}, 'add', []), after({1}, 'add'), after({1}, 'add', 1, 2), after(set(), 'pop'), after({1}, 'pop'), after({1}, 'pop', 1), after({1}, 'clear', 1), after({1}, 'remove', {1}), after({1}, 'remove', (1, [])), after({1}, 'copy'), after({1}, 'clear')
[error.args for error in [KeyError({1})]], after({1}, 'remove', frozenset([5]))
{1}[0]
{1} + {2}
len({1, 1.0, True}), bool(set()), repr(set()), repr({1}), repr(frozenset()), repr(frozenset([1])), repr(Sub([1])), repr(Frozen([1])), repr(Sub()), str({'a'})
[value.add(Frozen([5])) or repr(value) for value in [set()]]
[holder.append(value) or value.add(type('R', (), {'__repr__': lambda self: repr(holder[0]), '__hash__': lambda self: 1})()) or repr(value) for holder in [[]] for value in [set()]]
{1}.__reduce__(), frozenset([1]).__reduce__(), Sub([1]).__reduce__(), Frozen([1]).__reduce__(), set().__reduce__(), {1}.__reduce_ex__(2), {1}.__reduce_ex__(4)
iter({1}).__reduce__(), iter({1}).__length_hint__(), iter(set()).__length_hint__(), type(iter({1})).__name__, type(iter(frozenset())).__name__
[(value.add(2), next(iterator)) for value in [{1}] for iterator in [iter(value)]]
[(value.clear(), next(iterator)) for value in [{1}] for iterator in [iter(value)]]
[(next(iterator), value.remove(1), value.add(2), list(iterator)) for value in [{1}] for iterator in [iter(value)]]
[(next(iterator), value.add(2), iterator.__length_hint__()) for value in [{1}] for iterator in [iter(value)]]
[value.add(item) for value in [{1}] for item in value]
[value.discard(item) for value in [{1, 2}] for item in value]
after(arm({Clears(), 5}), 'add', Clears())[0], after(arm({Clears()}), '__contains__', Clears())[0], after(arm({Clears()}), 'remove', 1)[0], after(arm({Clears()}), 'discard', Clears()), len(arm({Clears()}) | {Clears()}) >= 1, after(arm({Clears()}), 'update', {Clears()})[0], after(arm({Clears()}), 'issubset', {Clears()})[0], after(arm({Clears()}), '__eq__', {Clears()})[0], after(arm({Clears()}), 'isdisjoint', [Clears()])[0], after(arm({Clears()}), 'intersection', [Clears()])[0]
[Clears.target, setattr(Clears, 'target', None)][0] is None, after({Hashes('a'), Hashes('b')}, 'symmetric_difference', {Hashes('b'), Hashes('c')}), after({Hashes('a')}, 'intersection', [Hashes('a', 2)]), after({Hashes('a')}, 'difference', {Hashes('a')})
after({Hashes(1)}, 'add', Hashes(ValueError('eq'))), after({Hashes(1)}, '__contains__', Hashes(ValueError('eq'))), after({Hashes(1)}, 'difference', [Hashes(ValueError('eq'))]), after({Hashes(1)}, '__contains__', Hashes(2, TypeError('hash'))), after({1}, 'update', [2], [3, []], [4])
{1}.__contains__({}), 1
{1}.__contains__(Unhashable())
{1}.__init__([2]), [value.__init__([2]) or value for value in [{1}]], [value.__init__() or value for value in [{1}]], [frozenset.__init__(value, [2]) or value for value in [frozenset([1])]], set.__new__(set, [1]), frozenset.__new__(frozenset, [1]), set.__new__(Sub, 1, 2, x=3)
{1}.__init__(5)
{1}.__init__([2], [3])
set.__new__(int)
frozenset.__new__(frozenset, 5)
set.union(), 1
set.union([1], [2])
set.union({1}), frozenset.union(frozenset([1]), [2]) == {1, 2}, set.intersection({1, 2, 3}, [1, 2], (2, 3)), {1, 2}.difference(), {1, 2}.difference([1], [2]), {1}.union([2], (3,), {4: 5}), {1, 2}.intersection(), {1}.issuperset([]), set().issubset([]), set().isdisjoint([]), {1}.update(), {1, 2}.issubset(iter([1, 2, 3]))
{1}.__sizeof__() > 0, {1}.__class_getitem__ if hasattr(set, '__class_getitem__') else 'none', sorted(set(dir(set)) - set(dir(frozenset))), set.__hash__, frozenset.__hash__ is not None, sorted(set(dir(frozenset)) - set(dir(object)))
""".strip().splitlines():
    show(line)
