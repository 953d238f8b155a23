"""Metaclasses: __call__, __prepare__, __getattribute__, __instancecheck__, __dir__, __len__ and others of classes; what type itself then does."""
def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, '->', ascii(f'{type(error).__name__}: {error}'))
    else:
        print(source, '->', ascii(value))


class Meta(type):
    log = []

    @classmethod
    def __prepare__(mcs, name, bases, **keywords):
        mcs.log.append(('prepare', name, [base.__name__ for base in bases], sorted(keywords)))
        return {'prepared': name}

    def __new__(mcs, name, bases, namespace, **keywords):
        mcs.log.append(('new', name, sorted(key for key in namespace if key[:2] != '__'), sorted(keywords)))
        return super().__new__(mcs, name, bases, namespace)

    def __init__(cls, name, bases, namespace, **keywords):
        Meta.log.append(('init', name, sorted(keywords)))
        super().__init__(name, bases, namespace)

    def __call__(cls, *arguments, **keywords):
        Meta.log.append(('call', cls.__name__, arguments, keywords))
        return super().__call__(*arguments, **keywords)

    def __len__(cls):
        return 7

    def __iter__(cls):
        return iter('ab')

    def __contains__(cls, item):
        return item == cls.__name__

    def __getitem__(cls, key):
        return cls.__name__, key

    def __add__(cls, other):
        return 'added', other

    def __radd__(cls, other):
        return 'added right', other

    def __bool__(cls):
        return False

    def __repr__(cls):
        return 'the class ' + cls.__name__

    def __str__(cls):
        return 'str of ' + cls.__name__

    def __format__(cls, spec):
        return 'format ' + spec

    def __getattr__(cls, name):
        if name.startswith('x'):
            return 'meta getattr', name
        raise AttributeError('meta refuses ' + name)

    def __instancecheck__(cls, instance):
        return instance == 'instance'

    def __subclasscheck__(cls, subclass):
        return subclass is int

    def __eq__(cls, other):
        return 'equal'

    def __hash__(cls):
        return 5

    def __lt__(cls, other):
        return 'less'

    def __dir__(cls):
        return ['own', 'dir']

    def __enter__(cls):
        return 'entered'

    def __exit__(cls, *reason):
        return True

    def __sizeof__(cls):
        return 1000

    @property
    def computed(cls):
        return 'computed for ' + cls.__name__

    @computed.setter
    def computed(cls, value):
        Meta.log.append(('set computed', value))

    def method(cls):
        return 'method of', cls.__name__

    only_meta = 'attribute of Meta'


class Made(metaclass=Meta, keyword=1):
    attribute = 1

    def __init__(self, *arguments):
        self.arguments = arguments


class Derived(Made):
    computed = 'in the class'

    def __call__(self):
        return 'instance called'


class Intercepts(type):
    def __getattribute__(cls, name):
        return 'intercepted ' + name if name[0] != '_' else super().__getattribute__(name)

    def __setattr__(cls, name, value):
        super().__setattr__(name, ('stored', value))

    def __delattr__(cls, name):
        super().__setattr__(name, 'deleted')


class Intercepted(metaclass=Intercepts):
    value = 1

    def method(self):
        return self.value


class NoCall(type):
    def __call__(cls, *arguments):
        return 'no instance', arguments


class Abstracted(metaclass=NoCall):
    def __init__(self):
        print('never')


class WrongMro(type):
    answers = {}

    def mro(cls):
        answer = WrongMro.answers.get(cls.__name__, super().mro())
        return answer(cls) if callable(answer) else answer


def make(name, answer):
    WrongMro.answers[name] = answer
    return WrongMro(name, (), {})


class Prepare(type):
    answer = None

    @classmethod
    def __prepare__(mcs, *arguments):
        return mcs.answer


class Namespace(dict):
    def __setitem__(self, key, value):
        super().__setitem__(key.upper() if key[0] != '_' else key, value)

    def __missing__(self, key):
        if key.startswith('auto'):
            return 'made for ' + key
        raise KeyError(key)


class ByKeys:
    """Not a dict, but it does as the namespace of a class body."""

    def __init__(self):
        self.names = {}

    def __getitem__(self, key):
        return self.names[key]

    def __setitem__(self, key, value):
        self.names[key] = value


def prepared(answer):
    Prepare.answer = answer
    class Body(metaclass=Prepare):
        one = 1
        two = autoname if isinstance(answer, Namespace) else one
    return sorted(name for name in vars(Body) if name[:2] != '__')


def function_meta(name, bases, namespace, **keywords):
    return name, bases, sorted(namespace), keywords


def build(meta, bases=(), **keywords):
    class Body(*bases, metaclass=meta, **keywords):
        field = 1
    return Body


class InitSubclass:
    log = []

    def __init_subclass__(cls, flag=None, **keywords):
        super().__init_subclass__(**keywords)
        cls.log.append((cls.__name__, flag))


class Entries:
    def __init__(self, answer):
        self.answer = answer

    def __mro_entries__(self, bases):
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


def based(*bases):
    class Body(*bases):
        pass
    return [base.__name__ for base in Body.__bases__], getattr(Body, '__orig_bases__', 'none') != 'none'


for line in r"""
Meta.log
len(Made), list(Made), 'Made' in Made, 'x' in Made, Made[1], Made[1:2], Made + 1, 1 + Made, bool(Made), repr(Made), str(Made), f'{Made:spec}', Made.xyz, Made == 5, Made != 5, hash(Made), Made < 5, dir(Made), Made.computed, Made.method(), Made.only_meta, Made.prepared, Made.__sizeof__(), Derived[3], Derived.prepared
Made.missing
Made().method
Made().only_meta
Made().computed
len(Made())
Made()[1]
isinstance('instance', Made), isinstance(Made(), Made), isinstance(5, Made), issubclass(int, Made), issubclass(str, Made), isinstance(5, (str, Made)), issubclass(Made, Made), Made.__subclasscheck__(int), type.__instancecheck__(Made, 5), type.__subclasscheck__(Made, Derived)
Derived.computed, vars(Derived)['computed'], setattr(Derived, 'computed', 5), Meta.log[-1], vars(Derived)['computed'], Derived(1).computed, Derived()(), Derived(1, 2).arguments
delattr(Derived, 'computed')
Made(1).arguments, Meta.log[-1], type(Made()).__name__, type.__call__(Made, 2).arguments
Intercepted.value, Intercepted.anything, Intercepted().value, Intercepted().method(), Intercepted.__name__, setattr(Intercepted, 'value', 2), Intercepted().value, delattr(Intercepted, 'value'), Intercepted().value, Intercepted.mro, type.__getattribute__(Intercepted, 'value')
Abstracted(), Abstracted(1, 2), type.__call__.__name__
Abstracted(key=1)
make('Good', lambda cls: [cls, object]).__mro__, make('Tuple', lambda cls: (cls, object)).__mro__, make('Generator', lambda cls: (kind for kind in [cls, object])).__mro__, make('Odd', lambda cls: [object]).__mro__, make('More', lambda cls: [cls, Plain, object]).__mro__ if 0 else 0
make('None', lambda cls: None)
make('Number', lambda cls: 5)
make('Wrong', lambda cls: [5])
make('Empty', lambda cls: [])
make('Raises', lambda cls: 1 / 0)
make('Layout', lambda cls: [cls, int, object])
prepared({}), prepared({'extra': 1}), prepared(Namespace())
prepared(ByKeys())
prepared(None)
prepared(5)
prepared([])
build(type).__name__, build(function_meta), build(function_meta, key=1), build(Meta, (Made,)).__name__, build(lambda *arguments: 5), build(Meta, (), z=1).__name__, build(type, (InitSubclass,), flag=3).__name__, InitSubclass.log
build(5)
build(None)
build(int)
build(type, (), key=1)
build(type, (InitSubclass,), other=1)
build(function_meta, (5,))
build(type, (5,))
build(Meta, ('a',))
based(Entries((int,))), based(Entries(())), based(Entries((int, InitSubclass))), based(InitSubclass, Entries((dict,))), based(int)
based(Entries([int]))
based(Entries(KeyError('entries')))
based(Entries((5,)))
based(Entries((Entries((int,)),)))
type('T', (Entries((int,)),), {})
type.__prepare__('a', ()), type.__prepare__(1, 2, 3, k=4), Meta.__prepare__('n', (int,), k=1), type.mro(int), type.mro(Made), [kind.__name__ for kind in Made.__subclasses__()][:1]
type.mro()
type.mro(5)
type.__subclasses__()
int.__prepare__()
type.__instancecheck__(int, True), type.__subclasscheck__(int, bool), type.__instancecheck__(int, 'a'), int.__instancecheck__(5), int.__subclasscheck__(bool)
type.__subclasscheck__(int, 5)
type.__instancecheck__(5, 5)
isinstance(1, 5)
isinstance(1, (int, 5)), 1
isinstance('a', (int, 5))
isinstance('a', [int])
issubclass(5, int)
issubclass(int, 5)
issubclass(int, (5, int))
issubclass(int, ((str, (int,)),)), isinstance(1, ((str, ()), int)), isinstance(1, ()), issubclass(int, ())
type('A', (), {'__eq__': lambda self, other: 1}).__hash__, type('A', (), {'__eq__': 1, '__hash__': 5}).__hash__, type('A', (), {'__class__': 5}).__class__, type(type('A', (), {'__class__': 5})).__name__
""".strip().splitlines():
    show(line)
