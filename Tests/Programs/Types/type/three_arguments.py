"""type() with one, two, three and more arguments; names, dictionaries, slots and hooks that it refuses."""
def attempt(action, *arguments, **keywords):
    try:
        return action(*arguments, **keywords)
    except BaseException as error:
        return f'{type(error).__name__}: {error}'


class Text(str):
    pass


class Dictionary(dict):
    def __getitem__(self, key):
        return 'intercepted'

    def __iter__(self):
        return iter(())

    def keys(self):
        return ['wrong']


class Index:
    def __index__(self):
        return 3


for arguments in ((), (1, 2), ('n', ()), ('n', (), {}, 4), (3, (), {}), ('n', [], {}), ('n', (), []), ('n', 3, {}), (b'n', (), {}), ('n', (3,), {}), ('n', (None,), {}),
                  ('', (), {}), ('a b', (), {}), ('a\0b', (), {}), ('é', (), {}), ('\ud800', (), {}), (Text('t'), (), {}), ('a.b', (), {}), ('n', (), Dictionary(x=1)), ('n', (), None)):
    made = attempt(type, *arguments)
    print(ascii(arguments), ascii(made if isinstance(made, str) else (made.__name__, made.__qualname__, made.__module__, sorted(made.__dict__))))
print(attempt(type, 1), attempt(type, 1, x=2), attempt(type, object=1), attempt(type, 'n', (), {}, key=1), attempt(type, name='n', bases=(), dict={}))
print(attempt(type.__new__), attempt(type.__new__, type), attempt(type.__new__, int, 'n', (), {}), attempt(type.__new__, type, 'n', ()), attempt(type.__new__, 3, 'n', (), {}))
print(attempt(type.__init__, int), attempt(type.__init__, int, 1, 2), attempt(type.__init__, int, 1, 2, 3), attempt(type.__init__, int, 1, 2, 3, k=1), attempt(type.__init__, int, 1), attempt(type.__call__, type), attempt(type.__call__))

print('namespace')
for namespace in ({'__module__': 3}, {'__module__': None}, {'__qualname__': 'q.q'}, {'__qualname__': 3}, {'__qualname__': None}, {'__doc__': 3}, {'__doc__': None}, {'__doc__': '\ud800'},
                  {'__doc__': 'n(x)\n--\n\nrest'}, {'__name__': 'own'}, {'__new__': 3}, {'__new__': lambda cls: 7}, {'__init_subclass__': 3}, {'__class_getitem__': lambda cls, key: (cls.__name__, key)},
                  {'__class__': int}, {'__dict__': 5}, {'__mro__': 5}, {'__bases__': 6}, {'__hash__': None}, {'__eq__': None}, {3: 4}, {'__weakref__': 1}, {'__abstractmethods__': ['x']},
                  {'__slots__': 'x'}, {'__slots__': ('x', 'x')}, {'__slots__': ('x', 'y'), 'y': 1}, {'__slots__': '1x'}, {'__slots__': 3}, {'__slots__': (3,)}, {'__slots__': ['a', 'b']}, {'__slots__': {'a': 'doc'}},
                  {'__slots__': b'ab'}, {'__slots__': iter('ab')}, {'__slots__': ('__dict__', '__dict__')}, {'__slots__': ('__weakref__', '__weakref__')}, {'__slots__': '__dict__'}, {'__slots__': ('é', 'ª')},
                  {'__slots__': ('__private', '_N__other', '__dunder__')}, {'__slots__': ('a b',)}, {'__slots__': ('',)}, {'__slots__': ('class',)}, {'__slots__': None}, {'__slots__': ('__classcell__',)},
                  {'__slots__': ('__qualname__', '__module__')}, {'__classcell__': 3}, {'__classcell__': (lambda: namespace).__closure__}, {'__set_name__': 3}, {'x': type('S', (), {'__set_name__': 3})()},
                  {'x': type('S', (), {'__set_name__': lambda *arguments: 1 / 0})()}, {'x': type('S', (), {'__set_name__': lambda self: 1})()}, {'__init_subclass__': lambda cls: print('hook', cls)}, {'__prepare__': 3}):
    made = attempt(type, 'N', (), namespace)
    if isinstance(made, str):
        print(ascii(sorted(namespace, key=str)), ascii(made), type(getattr(made, '__cause__', None)).__name__)
    else:
        print(ascii(sorted(namespace, key=str)), [str(name) for name in made.__dict__], ascii(made.__doc__), made.__qualname__, made.__module__)
for name in ('__slots__',):
    for base in (int, bytes, tuple, str, list, type, object, float, Exception, bool):
        for slots in ((), ('x',), ('__dict__',), ('__weakref__',)):
            made = attempt(type, 'N', (base,), {'__slots__': slots})
            print(base.__name__, slots, made if isinstance(made, str) else (made.__dictoffset__ != 0, made.__weakrefoffset__ != 0))

print('attributes')
N = type('N', (), {})
for name in ('__name__', '__qualname__', '__module__', '__doc__', '__abstractmethods__', '__dict__', '__basicsize__', '__itemsize__', '__flags__', '__dictoffset__', '__weakrefoffset__', '__text_signature__', '__mro__', '__base__', '__annotations__', 'plain', 'mro'):
    for value in ('text', 3, None, 'a\0b', '\ud800', ['x']):
        print(name, ascii(value), ascii(attempt(setattr, N, name, value)), ascii(attempt(getattr, N, name)) if name in ('__name__', '__qualname__', '__module__', '__doc__', '__abstractmethods__', '__annotations__', 'plain') else '')
    print(name, attempt(delattr, N, name), attempt(setattr, int, name, 'x'), attempt(delattr, int, name))
print(attempt(setattr, int, 3, 4), attempt(setattr, N, 3, 4), attempt(setattr, N, Text('sub'), 4), N.sub, attempt(getattr, N, b'x'), attempt(delattr, N, 'missing'))
print(ascii(repr(N)), repr(type('R', (), {'__module__': 'builtins'})), repr(type('R', (), {'__module__': 'a.b', '__qualname__': 'c.d'})), attempt(repr, type('R', (), {'__module__': 5})))
