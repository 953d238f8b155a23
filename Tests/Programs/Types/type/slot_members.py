"""__slots__: shared by bases, conflicts of layouts, names that are mangled, values through other classes, deletion, weak references, defaults, inheritance with and without dictionaries."""
def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, '->', ascii(f'{type(error).__name__}: {error}'))
    else:
        print(source, '->', ascii(value))


class A:
    __slots__ = 'x', 'y'


class B(A):
    __slots__ = 'z',


class C(A):
    pass


class D(A):
    __slots__ = 'x',


class Private:
    __slots__ = '__hidden', '_shown', '__both__'

    def fill(self):
        self.__hidden = 1
        self._shown = 2
        self.__both__ = 3
        return self.__hidden

    def __read(self):
        return self.__hidden


class _Under:
    __slots__ = '__name'


class __:
    __slots__ = '__kept'


class Dictionary:
    __slots__ = '__dict__', 'own'


class Weak:
    __slots__ = '__weakref__',


class Everything:
    __slots__ = 'a', '__dict__', '__weakref__'


class Documented:
    __slots__ = {'a': 'About a.', 'b': None}


class Generated:
    __slots__ = (name for name in ('p', 'q'))


class Empty:
    __slots__ = ()


class EmptySub(Empty):
    pass


class Integer(int):
    __slots__ = ()


class Text(str):
    __slots__ = ()


class List(list):
    __slots__ = 'extra',


class Error(Exception):
    __slots__ = 'extra',


class Meta(type):
    pass


class WithDefault(A):
    x = 'default in the class'


class Name(str):
    pass


def attempt(action, *arguments):
    try:
        return action(*arguments)
    except Exception as error:
        return f'{type(error).__name__}: {error}'


def set_all(instance, *names):
    return [(name, attempt(setattr, instance, name, name.upper()), attempt(getattr, instance, name), attempt(delattr, instance, name), attempt(getattr, instance, name)) for name in names]


for kind in (A, B, C, D, Private, _Under, __, Dictionary, Weak, Everything, Documented, Generated, Empty, EmptySub, Integer, Text, List, Error, WithDefault):
    instance = kind()
    print(kind.__name__, sorted(name for name in vars(kind) if name not in ('__module__', '__doc__', '__slots__', '__qualname__')), hasattr(instance, '__dict__'), hasattr(instance, '__weakref__'))
    for line in set_all(instance, 'x', 'y', 'z', 'a', 'extra', 'other', 'own', '__dict__', '__weakref__', '__class__', '_Private__hidden', '_Under__name', '__kept'):
        print('   ', line)


for line in r"""
A.__slots__, B.__slots__, Documented.__slots__, list(Generated.__slots__), Generated.p.__name__, Documented.a.__doc__, repr(A.x), A.x.__objclass__, B.x is A.x, D.x is A.x, C.__dict__.get('__slots__'), Private()._Private__read if 0 else 0
[(instance.fill(), instance._Private__hidden, instance._shown, instance.__both__, instance._Private__read()) for instance in [Private()]]
Private().__hidden
[(A.x.__set__(instance, 'through A'), attempt(getattr, instance, 'x'), D.x.__set__(instance, 'through D'), instance.x, A.x.__get__(instance)) for instance in [D()]]
A.x.__get__(B()), 1
attempt(A.x.__get__, C()), attempt(B.z.__get__, A()), attempt(B.z.__set__, A(), 1), attempt(A.x.__set__, B(), 1), attempt(A.x.__get__, None, A) is A.x, attempt(A.x.__get__, 5), attempt(A.x.__get__, None), attempt(A.x.__delete__, A()), attempt(A.x.__get__)
WithDefault().x, attempt(setattr, WithDefault(), 'x', 5), vars(WithDefault()), [setattr(value, 'x', 1) or (value.x, vars(value), attempt(A.x.__get__, value)) for value in [WithDefault()]]
attempt(type, 'T', (A, B), {}), attempt(type, 'T', (B, A), {}).__mro__[1:], attempt(type, 'T', (B, D), {}), attempt(type, 'T', (C, D), {}).__mro__[1:], attempt(type, 'T', (C, B), {}).__base__, attempt(type, 'T', (Empty, B), {}).__base__, attempt(type, 'T', (A, Weak), {}).__base__, attempt(type, 'T', (A, Dictionary), {}), attempt(type, 'T', (Weak, Empty, C), {}).__base__, attempt(type, 'T', (A, Private), {}), attempt(type, 'T', (A, int), {}), attempt(type, 'T', (Empty, int), {}).__base__, attempt(type, 'T', (List, Error), {}), attempt(type, 'T', (A, object), {'__slots__': ()}).__base__
attempt(type, 'T', (A,), {'__slots__': 'x'}).x is A.x, attempt(type, 'T', (C,), {'__slots__': '__dict__'}), attempt(type, 'T', (C,), {'__slots__': '__weakref__'}), attempt(type, 'T', (B,), {'__slots__': '__dict__'}).__dictoffset__ != 0, attempt(type, 'T', (int,), {'__slots__': 'a'}), attempt(type, 'T', (int,), {'__slots__': '__dict__'}) is not None, attempt(type, 'T', (tuple,), {'__slots__': 'a'}), attempt(type, 'T', (tuple,), {'__slots__': '__weakref__'}), attempt(type, 'T', (bytes,), {'__slots__': ['a']}), attempt(type, 'T', (str,), {'__slots__': 'a'})('s'), attempt(type, 'T', (type,), {'__slots__': 'a'}), attempt(type, 'T', (Meta,), {'__slots__': ()}).__name__, attempt(type, 'T', (Exception,), {'__slots__': 'a'})().args, attempt(type, 'T', (float,), {'__slots__': 'a'})(1.5), attempt(type, 'T', (type(lambda: 1),), {'__slots__': 'a'})
attempt(type, 'T', (), {'__slots__': 'x', 'x': 1}), attempt(type, 'T', (), {'__slots__': ('__x',), '_T__x': 1}), attempt(type, 'T', (), {'__slots__': ('x', 'x')}).__slots__, attempt(type, 'T', (), {'__slots__': Name('x')}).x.__name__, attempt(type, 'T', (), {'__slots__': (Name('x'),)}).x.__name__, attempt(type, 'T', (), {'__slots__': 5}), attempt(type, 'T', (), {'__slots__': (5,)}), attempt(type, 'T', (), {'__slots__': ['a', None]}), attempt(type, 'T', (), {'__slots__': ('a.b',)}), attempt(type, 'T', (), {'__slots__': ''}), attempt(type, 'T', (), {'__slots__': 'ab c'}), attempt(type, 'T', (), {'__slots__': {'k': 1}}).k.__name__, attempt(type, 'T', (), {'__slots__': range(2)}), attempt(type, 'T', (), {'__slots__': None}), attempt(type, 'T', (), {'__slots__': b'a'}), attempt(type, 'T', (), {'__slots__': ['__class__']}), attempt(type, 'T', (), {'__slots__': ['__doc__'], '__doc__': 'd'}), attempt(type, 'T', (), {'__slots__': ['__init__']}).__init__.__class__, attempt(type, 'T', (), {'__slots__': [f'a{number}' for number in range(300)]}).a299.__name__
[(setattr(A, 'late', 5), instance.late, attempt(setattr, instance, 'late', 6), delattr(A, 'late'), attempt(getattr, instance, 'late')) for instance in [A()]]
[(instance.__reduce_ex__(2)[2], attempt(instance.__reduce_ex__, 0), attempt(instance.__reduce_ex__, 1)) for instance in [A()] if setattr(instance, 'x', 1) is None], [attempt(kind().__reduce_ex__, 2)[2] for kind in (B, C, Private, Dictionary, Everything, Empty, List, Error, Weak)], [kind.__reduce_ex__(instance, 2)[2] for kind in (D, C, Everything) for instance in [kind()] if attempt(setattr, instance, 'x', 1) is None and attempt(setattr, instance, 'a', 2) != 5]
[sorted(set(dir(kind())) - set(dir(object))) for kind in (A, B, C, Private, Dictionary, Everything)], attempt(vars, A()), vars(Dictionary()), attempt(lambda: A().__dict__), [setattr(value, 'own', 1) or setattr(value, 'more', 2) or vars(value) for value in [Dictionary()]]
[delattr(kind, 'x') or attempt(setattr, kind(), 'x', 1) for kind in [type('T', (), {'__slots__': 'x'})]], [setattr(kind, 'x', 7) or (kind().x, attempt(setattr, kind(), 'x', 1)) for kind in [type('T', (), {'__slots__': 'x'})]], [setattr(kind, 'y', vars(kind)['x']) or setattr(instance, 'y', 3) or instance.x for kind in [type('T', (), {'__slots__': 'x'})] for instance in [kind()]]
""".strip().splitlines():
    show(line)
