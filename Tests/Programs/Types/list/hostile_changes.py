"""Lists changed by what their methods call: comparisons, keys, indices, iterators; slices of themselves; recursion; subclasses."""
def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, '->', ascii(f'{type(error).__name__}: {error}'))
    else:
        print(source, '->', ascii(value))


class Compares:
    """Runs an action when it is compared."""

    def __init__(self, action, answer=False):
        self.action, self.answer = action, answer

    def __eq__(self, other):
        self.action()
        return self.answer

    def __lt__(self, other):
        self.action()
        return self.answer

    def __repr__(self):
        return 'C'


class Index:
    def __init__(self, action, answer):
        self.action, self.answer = action, answer

    def __index__(self):
        self.action()
        return self.answer


class Iterates:
    def __init__(self, *items):
        self.items = items

    def __iter__(self):
        for item in self.items:
            if callable(item):
                item = item()
            if isinstance(item, Exception):
                raise item
            yield item


class Shows:
    def __init__(self, action):
        self.action = action

    def __repr__(self):
        self.action()
        return 'S'


class Sub(list):
    extra = 1

    def __init__(self, *arguments, **keywords):
        super().__init__(*arguments)
        self.keywords = keywords

    def append(self, item):
        super().append(('appended', item))


class OwnItem(list):
    def __getitem__(self, key):
        return 'item', key

    def __iter__(self):
        return iter(['own'])

    def __len__(self):
        return 50

    def __contains__(self, item):
        return []

    def __eq__(self, other):
        return 'equal'

    def __setitem__(self, key, value):
        super().__setitem__(key, ('set', value))

    def __delitem__(self, key):
        super().append('deleted')


def after(value, method, *arguments, **keywords):
    try:
        answer = getattr(value, method)(*arguments, **keywords)
    except Exception as error:
        answer = f'{type(error).__name__}: {error}'
    return 'itself' if answer is value else answer, list.copy(value)


def changing(change, answer=False, count=4):
    """A list whose second item changes it when it is compared."""
    value = [1]
    value.append(Compares(lambda: change(value), answer))
    value.extend(range(2, count))
    return value


clear = list.clear
extend = lambda value: value.extend(range(5)) if len(value) < 40 else None
shorten = lambda value: value.pop()
replace = lambda value: value.__setitem__(slice(None), [7, 8])
recursive = [1]
recursive.append(recursive)
for change in (clear, extend, shorten, replace):
    print('change', change.__name__)
    for method, *arguments in (('index', 99), ('remove', 99), ('count', 3), ('__contains__', 99), ('__eq__', [1, 5, 2, 3]), ('__lt__', [1, 5, 2, 3]), ('__ne__', [1, 5, 2, 3]), ('index', 3, 1), ('index', 3, 0, 50)):
        for answer in (False, True):
            print('   ', method, answer, after(changing(change, answer), method, *arguments))
    for method, make in (('__getitem__', lambda value, index: (index,)), ('__setitem__', lambda value, index: (index, 'new')), ('__delitem__', lambda value, index: (index,)), ('insert', lambda value, index: (index, 'new')), ('pop', lambda value, index: (index,)), ('__imul__', lambda value, index: (index,)), ('__mul__', lambda value, index: (index,)),
                         ('__getitem__', lambda value, index: (slice(index, 4),)), ('__setitem__', lambda value, index: (slice(index, 3), 'xyz')), ('__delitem__', lambda value, index: (slice(index, 3),)), ('__delitem__', lambda value, index: (slice(index, None, 2),)), ('__setitem__', lambda value, index: (slice(None, index), [])), ('index', lambda value, index: (3, index))):
        value = [0, 1, 2, 3]
        answer, left = after(value, method, *make(value, Index(lambda: change(value), 2)))
        print('   ', method, answer, left)
    value = [3, 2, 1]
    print('    sort', after(value, 'sort', key=lambda item: change(value) or item))
    value = [1, 2]
    print('    extend', after(value, 'extend', Iterates(5, lambda: change(value) or 6, 7)))
    value = [1, 2, 3]
    print('    slice', after(value, '__setitem__', slice(1, 2), Iterates(5, lambda: change(value) or 6)))
    value = [1, Shows(lambda: change(value)), 3]
    print('    repr', repr(value)[:40])
    value = [1, 2, 3]
    print('    iterating', [(item, change(value))[0] for item in value][:6], [item for item in reversed([1, 2])])


for line in r"""
repr(recursive), recursive == recursive, len(recursive), recursive in recursive, recursive.index(recursive), str([recursive]), [value.append(value) or value.append((value, {1: value})) or repr(value) for value in [[]]]
[one == two for one, two in [([], [])] if [one.append(two), two.append(one)]]
[value.__setitem__(slice(1, 1), value) or value for value in [[1, 2]]], [value.__setitem__(slice(None, None, -1), value) or value for value in [[1, 2, 3]]], [value.extend(value) or value for value in [[1, 2]]], [value.__iadd__(value) for value in [[1]]], [value.__setitem__(slice(None), value * 2) or value for value in [[1]]], [value.__iadd__(iter(value)) for value in [[]]], [value.__imul__(3) for value in [[[]]]]
[value.append(1) is value for value in [Sub()]], Sub([1], key=2).keywords, Sub(), [value.append(3) or value for value in [Sub()]], [value.extend([1, 2]) or value for value in [Sub()]], [value.insert(0, 1) or value for value in [Sub()]], Sub('ab') + [1], type(Sub() + []).__name__, type(Sub([1])[:]).__name__, type(Sub().copy()).__name__, type(Sub() * 2).__name__, [value.__iadd__([1]) is value for value in [Sub()]], Sub([1]) == [1], [1] == Sub([1]), Sub([1]).__reduce_ex__(2)[1:3], list(Sub([1, 2]).__reduce_ex__(2)[3]), vars(Sub())
OwnItem([1])[0], len(OwnItem()), list(OwnItem([1])), 1 in OwnItem([1]), OwnItem([1]) == 5, OwnItem([1]) + [2], OwnItem([1, 2]) * 2, [*OwnItem([1, 2])], [value.__setitem__(0, 5) or list.copy(value) for value in [OwnItem([1])]], [value.__delitem__(0) or list.copy(value) for value in [OwnItem([1])]], OwnItem([2, 1]).index(1), sorted(OwnItem([2, 1])), [value.sort() or list.copy(value) for value in [OwnItem([2, 1])]], [value.reverse() or list.copy(value) for value in [OwnItem([1, 2])]], OwnItem([1, 2]).pop(), [1] + OwnItem([2]), [value.extend(OwnItem([1, 2])) or value for value in [[]]], [value.__setitem__(slice(None), OwnItem([1, 2])) or value for value in [[]]], repr(OwnItem([1, 2])), ''.join(OwnItem(['a'])), tuple(OwnItem([1])), (lambda *a: a)(*OwnItem([1])), [a for a in OwnItem([1])], dict(OwnItem([(1, 2)])) if 0 else 0
[(a, b) for a, b in [OwnItem([1, 2])]], 1
'%s' % OwnItem([1]), OwnItem([1, 2]).copy(), OwnItem([1]).count(1), OwnItem([1, 2]).__reversed__().__next__(), any(OwnItem([0])), max(OwnItem([5])), sum(OwnItem([1]), ()) if 0 else 0, OwnItem() < [1], [1] < OwnItem(), [1] == OwnItem()
after([1, 2], 'insert', 0), after([1, 2], 'insert', 'a', 1), after([1, 2], 'insert', 1 << 70, 1), after([1, 2], 'insert', -50, 1), after([1, 2], 'insert', 1.0, 1), after([], 'pop'), after([1], 'pop', 1), after([1], 'pop', 'a'), after([1], 'pop', 1 << 70), after([1], 'pop', None), after([1], 'remove', 2), after([1], 'remove'), after([1], 'index', 2), after([1], 'index'), after([1], 'index', 1, 'a'), after([1], 'index', 1, None), after([1], 'append'), after([1], 'append', 1, 2), after([1], 'extend', 5), after([1], 'extend', None), after([1], 'extend'), after([1], 'clear', 1), after([1], 'copy', 1), after([1], 'reverse', 1), after([1], 'count'), after([2, 1], 'sort', 1), after([2, 1], 'sort', key=5), after([2, 1], 'sort', reverse='x'), after([2, 1], 'sort', reverse=None), after([2, 1], 'sort', cmp=1), after([2, 'a'], 'sort'), after([2, 1], 'sort', key=None, reverse=True), after([1, 2], '__imul__', 'a'), after([1], '__imul__', 1 << 70), after([1], '__imul__', -1), after([1], '__iadd__', 5), after([1], '__iadd__', 'ab'), after([1], '__add__', (2,)), after([1], '__setitem__', 5, 1), after([1], '__setitem__', 'a', 1), after([1], '__setitem__', slice(0, 1), 5), after([1, 2, 3], '__setitem__', slice(None, None, 2), [1]), after([1], '__setitem__', slice(None, None, 0), []), after([1], '__delitem__', 5), after([1], '__delitem__', 'a'), after([1, 2, 3, 4, 5], '__delitem__', slice(None, None, 2)), after([1, 2, 3], '__delitem__', slice(None, None, -2)), after([1], '__getitem__', 1.0), after([1], '__getitem__', (1, 2))
list(5)
list([], [])
list(iterable=[])
list(x=1)
list.__new__(list, 5, x=6), list.__new__(Sub), [value.__init__('ab') or value for value in [[1, 2]]], [value.__init__() or value for value in [[1, 2]]], [after(value, '__init__', 5) for value in [[1, 2]]], [after(value, '__init__', Iterates(1, KeyError('k'))) for value in [[5, 6]]]
list.__new__(tuple)
list.append(5, 1)
list.sort([2, 1]), list.append([], 1), list.__hash__, list.__len__([1, 2])
hash([])
[] < ()
[1] + (2,)
[1] * 1.5
[1] * [2]
[1, 2][1 << 70]
[1, 2]['a']
""".strip().splitlines():
    show(line)
