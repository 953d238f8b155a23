"""mappingproxy over mappings of every kind: dict subclasses, own classes, other proxies; what is passed on and what is not."""
def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, '->', ascii(f'{type(error).__name__}: {error}'))
    else:
        print(source, '->', ascii(value))


proxy = type(type.__dict__)


class Missing(dict):
    def __missing__(self, key):
        return 'missing', key


class Own:
    """A mapping by its methods alone."""

    def __init__(self, **names):
        self.names = names
        self.calls = []

    def __getitem__(self, key):
        self.calls.append(('getitem', key))
        return self.names[key]

    def __len__(self):
        return len(self.names)

    def __iter__(self):
        return iter(self.names)

    def __contains__(self, key):
        self.calls.append(('contains', key))
        return key in self.names

    def keys(self, *arguments):
        return 'own keys', arguments

    def get(self, *arguments):
        return 'own get', arguments

    def copy(self):
        return 'own copy'

    def items(self):
        raise KeyError('items')

    def __eq__(self, other):
        return 'compared with ' + type(other).__name__

    def __lt__(self, other):
        return 'less than ' + type(other).__name__

    def __repr__(self):
        return 'Own!'

    def __str__(self):
        return 'own text'

    def __reversed__(self):
        return 'own reversed'

    def __or__(self, other):
        return 'own or'

    def __format__(self, spec):
        return 'own format'

    def __hash__(self):
        return 5

    def method(self):
        return 1


class Bare:
    def __getitem__(self, key):
        if key == 3:
            raise IndexError
        return key * 2


class ByClass:
    def __class_getitem__(cls, key):
        return key


underlying = {'a': 1}
live = proxy(underlying)
own = Own(x=1, y=2)
wrapped = proxy(own)


class Example:
    attribute = 1

    def method(self):
        pass


for line in r"""
proxy({}), proxy(Missing(a=1)), proxy(proxy({'a': 1})), proxy(own), str(proxy(own)), str(proxy({'a': 1})), repr(wrapped), f'{wrapped}', proxy(Bare())[2], proxy('abc')[1] if 0 else 0
proxy()
proxy(1)
proxy([])
proxy(())
proxy('abc')
proxy(b'a')
proxy(range(3))
proxy({}, 1)
proxy(mapping={}), proxy(mapping=Missing())['q']
proxy(other={})
proxy(None)
proxy(ByClass)
len(proxy(Bare()))
proxy(memoryview(b'abc'))[1]
proxy(bytearray(b'ab'))
proxy(set())
live['a'], live.get('a'), live.get('b'), live.get('b', 3), 'a' in live, len(live), list(live), live.keys(), live.values(), live.items(), live.copy(), type(live.copy()).__name__, list(reversed(list(live)))
underlying.update(b=2), live, live['b'], underlying.pop('b'), live
live['missing']
live[[]]
live.get([])
live.get()
live.get(1, 2, 3)
live.get('a', default=1)
live.keys(1)
live.copy(1)
live.__setitem__
setattr(live, 'x', 1)
live.update
delattr(live, 'a')
proxy(Missing())['q'], proxy(Missing()).get('q'), 'q' in proxy(Missing())
wrapped['x'], wrapped.get('x'), wrapped.get('x', 2), wrapped.keys(), 'x' in wrapped, len(wrapped), list(wrapped), wrapped.copy(), own.calls
wrapped['q']
wrapped.items()
wrapped.values()
wrapped.keys(1)
wrapped.method
reversed(wrapped)
reversed(live)
wrapped == 5, 5 == wrapped, wrapped != 5, wrapped == wrapped, live == {'a': 1}, {'a': 1} == live, live != {'a': 1}, live == live, proxy({}) == proxy({}), live == 5, wrapped < 5, 5 > wrapped
live < {}
live < live
live | {}
wrapped | {}
hash(wrapped)
hash(live)
{live: 1}
type(iter(proxy(Bare()))).__name__
list(proxy(Bare()))
3 in proxy(Bare())
proxy(Bare()).get('z')
proxy(Bare()).copy()
bool(proxy({})), bool(live), bool(wrapped), bool(proxy(Bare()))
format(live), format(wrapped), format(proxy({}), '')
format(live, 'x')
dict(live), dict(**live), {**live}, [*live], (lambda **names: names)(**live), sorted(live), dict(proxy({'b': 2}), c=3), '%(a)s' % live, '{a}'.format_map(live), eval('a', {}, live), set(live)
exec('z = 1', {}, proxy({}))
eval('1', live)
type('T', (), live)
type('T', (), dict(live)).a, vars(Example)['attribute'], type(vars(Example)).__name__, sorted(name for name in Example.__dict__ if name[0] != '_'), Example.__dict__ is Example.__dict__, Example.__dict__ == dict(Example.__dict__), Example.__dict__.get('nothing', 0)
Example.__dict__['attribute'].__add__(1), setattr(Example, 'attribute', 2), Example.__dict__['attribute'], Example.__dict__.__setitem__ if 0 else 0
Example.__dict__.__delitem__
type('P', (proxy,), {})
live.__class__, proxy.__name__, proxy.__module__, proxy.__qualname__, sorted(set(dir(proxy)) - set(dir(object))), proxy.__hash__, proxy.__doc__ is None
live.__reduce__()
live.__reduce_ex__(2)
live.__reduce_ex__(0)
proxy.__new__(proxy, {}), proxy.__new__(proxy, mapping={1: 2})
proxy.__new__(proxy)
proxy.__new__(int, {})
proxy.get(live, 'a'), proxy.__getitem__(live, 'a'), proxy.__contains__(live, 'a'), proxy.__len__(live), proxy.__eq__(live, {'a': 1}), proxy.__lt__(wrapped, 3), live.__iter__().__next__(), live.__repr__(), live.__str__()
proxy.get({}, 'a')
[value.append(proxy({'self': value})) or repr(value) for value in [[]]], [value.update(me=proxy(value)) or repr(value) for value in [{}]]
""".strip().splitlines():
    show(line)
