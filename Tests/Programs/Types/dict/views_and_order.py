"""Dictionary views with every operator, order after changes, fromkeys, update, setdefault, pop and popitem in corners, subclasses."""
def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, '->', ascii(f'{type(error).__name__}: {error}'))
    else:
        print(source, '->', ascii(value))


class Missing(dict):
    def __missing__(self, key):
        if key == 'raise':
            raise LookupError(key)
        return 'missing', key


class Keys:
    def __init__(self, *keys):
        self.names = keys

    def keys(self):
        return self.names

    def __getitem__(self, key):
        if key == 'bad':
            raise ValueError(key)
        return key * 2


class OwnSet(dict):
    log = []

    def __setitem__(self, key, value):
        self.log.append((key, value))
        super().__setitem__(key, value)

    def __init__(self, *arguments, **keywords):
        self.log.append(('init', arguments))


class NewDict(dict):
    def __new__(cls, *arguments, **keywords):
        return {'given': 1}


class Ordered(dict):
    def __iter__(self):
        return iter(['own'])

    def __len__(self):
        return 77

    def items(self):
        return 'own items'


class Key:
    def __init__(self, name, number=0, log=None):
        self.name, self.number, self.log = name, number, log

    def __hash__(self):
        return self.number

    def __eq__(self, other):
        if self.log is not None:
            self.log(self, other)
        return isinstance(other, Key) and self.name == other.name

    def __repr__(self):
        return 'K' + self.name


def after(value, method, *arguments, **keywords):
    try:
        answer = getattr(value, method)(*arguments, **keywords)
    except Exception as error:
        answer = f'{type(error).__name__}: {error}'
    return answer, dict.copy(value)


def changed(value, *steps):
    for step in steps:
        if step[0] == '-':
            del value[step[1:]]
        else:
            value[step] = len(value)
    return value, list(value), list(reversed(value))


def clearing(one, other):
    shared.clear()


def raising(one, other):
    raise KeyError('compared')


shared = {Key('a', log=clearing): 1, 'x': 2}
recursive = {}
recursive['self'] = recursive
recursive['views'] = recursive.values(), recursive.items()
d = {'a': 1, 'b': 2, 'c': 3}
e = {'b': 2, 'c': 5, 'z': 9}
for name in ('keys', 'items', 'values'):
    one, two = getattr(d, name)(), getattr(e, name)()
    for operator in '|&-^':
        for operand in (two, [1, 'b'], {'b'}, 'abc', 5, None, frozenset([('b', 2)]), [('b', 2)], iter(['a']), {}, one):
            answers = []
            for expression in (f'one {operator} operand', f'operand {operator} one'):
                operand = iter(['a']) if type(operand).__name__ == 'list_iterator' else operand
                try:
                    answer = eval(expression)
                    answers.append((type(answer).__name__, sorted(map(str, answer))))
                except Exception as error:
                    answers.append(f'{type(error).__name__}: {error}')
            print(name, operator, type(operand).__name__, answers)
    for operator in ('==', '!=', '<', '<=', '>', '>='):
        for operand in (two, one, {'b'}, set(d), set(d.items()), [], frozenset(['a', 'b', 'c', 'd'])):
            try:
                print(name, operator, type(operand).__name__, eval(f'one {operator} operand'), end='; ')
            except Exception as error:
                print(name, operator, type(operand).__name__, f'{type(error).__name__}: {error}', end='; ')
    print()


for line in r"""
changed({}, 'a', 'b', 'c', '-b', 'b'), changed({}, 'a', 'b', '-a', 'a', 'b'), changed({}, 'a', '-a'), changed({'x': 1}, 'x', 'y', '-x', '-y', 'x')
repr(d.keys()), repr(d.values()), repr(d.items()), repr({}.keys()), repr(recursive), len(d.keys()), 'a' in d.keys(), 1 in d.values(), ('a', 1) in d.items(), ('a', 2) in d.items(), ('a',) in d.items(), ['a', 1] in d.items(), 'ab' in d.items(), ('q', 1) in d.items()
[] in d.keys()
([], 1) in d.items()
d.keys().isdisjoint([1]), d.keys().isdisjoint('a'), d.items().isdisjoint([('a', 1)]), d.keys().isdisjoint({}), d.keys().isdisjoint(d), d.keys().isdisjoint(d.keys()), {}.keys().isdisjoint({}.keys())
d.keys().isdisjoint(5)
d.values().isdisjoint([])
hash(d.keys())
hash(d.values()) == hash(d.values()) and 0, hash(d.items())
d.keys()[0]
d.keys().add('x')
d.values() == d.values(), d.keys() == d.keys(), list(reversed(d.keys())), list(reversed(d.values())), list(reversed(d.items())), list(reversed({})), type(reversed(d)).__name__, type(reversed(d.items())).__name__, list(d.keys()) == list(d), sorted(d.items(), key=lambda pair: -pair[1])
dict(), dict({}), dict([]), dict([('a', 1)]), dict(a=1), dict({'a': 1}, a=2, b=3), dict([['a', 1], 'bc']), dict(Keys('x', 'yy')), dict(**{'a b': 1}), dict(zip('ab', (1, 2))), dict([('a', 1), ('a', 2)]), dict(self=1, iterable=2)
dict(1)
dict([1])
dict(['abc'])
dict([('a',)])
dict([('a', 1), ('b', 2, 3)])
dict([([], 1)])
dict({}, {})
dict(Keys('bad'))
dict(**{1: 2})
dict(*[[('a', 1)]], **{'b': 2}), dict(Missing(a=1)), dict(Ordered(a=1)), dict(OwnSet(a=1)), OwnSet.log, NewDict(a=1), type(NewDict()).__name__, len(Ordered(a=1)), bool(Ordered()), list(Ordered(a=1)), {**Ordered(a=1)} if 0 else 0, dict.items(Ordered(a=1))
{**Ordered(a=1)}
{**Keys('x')}, {**Missing(a=1)}, (lambda **names: names)(**Keys('x')), (lambda **names: names)(**Missing(a=1))
{**5}
{**[('a', 1)]}
(lambda **names: names)(**5)
(lambda **names: names)(**{1: 2})
(lambda **names: names)(**{'a': 1}, **{'a': 2})
(lambda **names: names)(a=1, **{'a': 2})
(lambda **names: names)(**Keys(1))
dict.fromkeys('ab'), dict.fromkeys('ab', 1), dict.fromkeys([]), dict.fromkeys({1: 2, 3: 4}, 'v'), dict.fromkeys({1, 2}), Missing.fromkeys('a'), type(Missing.fromkeys('a')).__name__, NewDict.fromkeys('ab', 0), OwnSet.fromkeys('xy', 5), OwnSet.log[-2:], {}.fromkeys(range(2)), dict.fromkeys(Ordered(a=1))
dict.fromkeys(5)
dict.fromkeys()
dict.fromkeys([[]])
dict.fromkeys('a', 1, 2)
dict.fromkeys('a', value=1)
Missing()['x'], Missing(a=1)['a'], Missing().get('x'), Missing().get('x', 5), 'x' in Missing(), Missing().setdefault('x'), after(Missing(), 'pop', 'x'), after(Missing(), '__getitem__', 'x'), after(Missing(), 'popitem')
Missing()['raise']
Missing()[[]]
'%(x)s' % Missing(), '{x}'.format_map(Missing()), eval('x', {}, Missing())
after({'a': 1}, 'pop'), after({'a': 1}, 'pop', 'a'), after({'a': 1}, 'pop', 'b'), after({'a': 1}, 'pop', 'b', 5), after({'a': 1}, 'pop', 'b', None), after({}, 'pop', []), after({'a': 1}, 'pop', []), after({'a': 1}, 'pop', 'a', 1, 2), after({'a': 1}, 'pop', 'b', default=1), after({}, 'popitem'), after({'a': 1, 'b': 2}, 'popitem'), after({'a': 1}, 'popitem', 1)
after({}, 'setdefault'), after({}, 'setdefault', 'a'), after({}, 'setdefault', 'a', 1), after({'a': 2}, 'setdefault', 'a', 1), after({}, 'setdefault', []), after({}, 'setdefault', 'a', 1, 2), after({}, 'setdefault', 'a', default=1), after({}, 'get'), after({}, 'get', 'a'), after({}, 'get', 'a', default=1), after({}, 'get', []), after({'a': 1}, 'get', 'a', 2)
after({}, 'update'), after({}, 'update', {'a': 1}, b=2), after({}, 'update', [('a', 1)]), after({}, 'update', 5), after({'a': 1}, 'update', Keys('x', 'bad')), after({}, 'update', [('a', 1), 5]), after({}, 'update', {}, {}), after({}, 'update', None), after({}, 'update', self=1), after({'a': 1}, 'update', {'a': 1}.items()), after({}, 'update', 'ab'), after({}, 'update', ['ab', 'cd'])
after({'a': 1}, 'clear', 1), after({'a': 1}, 'copy', 1), after({'a': 1}, 'keys', 1), after({'a': 1}, '__getitem__'), after({'a': 1}, '__delitem__', 'b'), after({'a': 1}, '__delitem__', []), after({'a': 1}, '__setitem__', [], 1), after({'a': 1}, '__contains__', []), after({'a': 1}, '__eq__', 5), after({'a': 1}, '__lt__', {}), after({1: 'a'}, '__getitem__', (1, 2)), after({}, '__getitem__', (1,))
{} < {}
{}[(1, 2)]
{}[()]
{1: 2}[1.0], {1.0: 'f'}[True], {'a': float('nan')} == {'a': float('nan')}, [{'a': nan} == {'a': nan} for nan in [float('nan')]], {1: 2} == {1: 2.0}, {1: 2, 3: 4} == {3: 4, 1: 2}, {1: {2: 3}} == {1: {2: 3}}, {} != {1: 2}, {1: 2} == Missing({1: 2})
recursive == {'self': 1}, [one == one for one in [recursive]]
[one == two for one, two in [({}, {})] if [one.__setitem__(1, one), two.__setitem__(1, two)]]
Key('b') in shared, shared, shared.__setitem__(Key('q', log=raising), 1), list(shared)
shared.__setitem__(Key('r'), 1)
Key('s') in shared
[next(iterator) for value in [{'a': 1}] for iterator in [iter(value)] if value.update(b=2) is None]
[next(iterator) for value in [{'a': 1}] for iterator in [iter(value.items())] if value.clear() is None]
[(next(iterator), value.pop('a'), value.setdefault('b'), list(iterator)) for value in [{'a': 1}] for iterator in [iter(value)]]
[(next(iterator), value.update(a=5), next(iterator)) for value in [{'a': 1, 'b': 2}] for iterator in [iter(value.values())]]
[value.update({key * 2: 1}) for value in [{'a': 1}] for key in value]
[value.pop(key) for value in [{'a': 1, 'b': 2}] for key in value]
[value.pop(key) for value in [{'a': 1, 'b': 2}] for key in list(value)]
[(iterator.__length_hint__(), next(iterator), iterator.__length_hint__(), iterator.__reduce__()) for iterator in (iter(d), iter(d.items()), iter(d.values()), reversed(d), reversed(d.items()))]
type(iter(d))(5)
type(d.keys())(5)
d.keys().__reduce__()
d.keys().__reduce_ex__(2)
d.__reduce_ex__(2)[1:3], list(d.__reduce_ex__(2)[4]), list(Missing(a=1).__reduce_ex__(2)[4]), Missing(a=1).__reduce_ex__(2)[1:4]
[value.__init__(b=2) or value for value in [{'a': 1}]], dict.__new__(dict, 5), dict.__new__(dict, a=1), type(dict.__new__(Missing)).__name__, dict.copy(Missing(a=1)), type(Missing(a=1).copy()).__name__
dict.__new__(int)
dict.__new__()
dict.__init__()
dict.update()
dict.get(5, 1)
d.__class_getitem__
""".strip().splitlines():
    show(line)
