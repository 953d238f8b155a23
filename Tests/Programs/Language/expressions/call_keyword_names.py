"""Keyword arguments whose names are no strings, and mappings whose keys are strange."""


def attempt(label, action):
    try:
        print(label, action())
    except Exception as error:
        print(label, type(error).__name__, error)


class WithInit:
    def __init__(self, **keywords):
        pass

    def method(self, **keywords):
        return sorted(keywords)


class WithNew:
    def __new__(cls, **keywords):
        return object.__new__(cls)


class WithCall:
    def __call__(self, **keywords):
        pass


def function(**keywords):
    return sorted(keywords.items())


numbers = {1: 2}
for name, callable_ in (('function', function), ('lambda', lambda **k: k), ('init', WithInit), ('new', WithNew),
                        ('call', WithCall()), ('method', WithInit().method), ('len', len), ('print', print),
                        ('dict', dict), ('join', ''.join), ('append', [].append), ('update', {}.update),
                        ('fromkeys', dict.fromkeys), ('wrapper', WithInit.__init__)):
    attempt(name, lambda: callable_(**numbers))
    attempt(name, lambda: callable_(**numbers, **{}))
    attempt(name, lambda: callable_(**{}, **numbers, **numbers))


class OwnKeys(dict):
    def keys(self):
        return ['a']

    def __getitem__(self, key):
        return f'item {key}'


class OwnIter(dict):
    def __iter__(self):
        return iter(['b'])

    def keys(self):
        return ['c']

    def __getitem__(self, key):
        return f'item {key}'


class Mapping:
    def __init__(self, keys):
        self.wanted = keys

    def keys(self):
        return self.wanted

    def __getitem__(self, key):
        return f'value of {key}'


class NoKeys:
    def __getitem__(self, key):
        return key


class FailingKeys:
    def keys(self):
        raise AttributeError('inside')


class KeysAttribute:
    keys = 5


for label, mapping in (('own keys', OwnKeys(x=1)), ('own iter', OwnIter(x=1)), ('mapping', Mapping(['p', 'q'])),
                       ('tuple', Mapping(('p',))), ('iterator', Mapping(iter('pq'))), ('number', Mapping(5)),
                       ('text', Mapping('pq')), ('twice', Mapping('pp')), ('none', Mapping(None)),
                       ('no keys', NoKeys()), ('failing', FailingKeys()), ('attribute', KeysAttribute())):
    attempt(label, lambda: function(**mapping))
    attempt(label + ' and more', lambda: function(z=1, **mapping))
    attempt(label + ' first', lambda: function(**mapping, **{'z': 1}))
    attempt(label + ' display', lambda: {**mapping, 'z': 1})
    attempt(label + ' update', lambda: dict(mapping, z=1))
    mapping = None
