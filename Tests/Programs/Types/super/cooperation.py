"""super() in diamonds, class methods, properties, metaclasses, __init_subclass__, __getattr__, after changes of __bases__, and with descriptors of every kind."""
def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, '->', ascii(f'{type(error).__name__}: {error}'))
    else:
        print(source, '->', ascii(value))


class Base:
    log = []

    def __init__(self, **keywords):
        self.log.append(('Base', sorted(keywords)))
        super().__init__()

    def method(self):
        return ['Base']

    @classmethod
    def of_class(cls):
        return ['Base', cls.__name__]

    @staticmethod
    def static():
        return ['Base static']

    @property
    def value(self):
        return self.stored

    @value.setter
    def value(self, value):
        self.stored = value

    @value.deleter
    def value(self):
        del self.stored

    def __getitem__(self, key):
        return 'Base item', key

    def __len__(self):
        return 3

    def __call__(self, *arguments):
        return 'Base call', arguments

    def __getattr__(self, name):
        if name.startswith('auto'):
            return 'Base getattr', name
        raise AttributeError(name)

    def __repr__(self):
        return 'Base repr'

    def __iter__(self):
        return iter([1, 2])

    def __enter__(self):
        return 'entered'

    def __exit__(self, *reason):
        return True

    def __contains__(self, item):
        return item == 1

    def __add__(self, other):
        return 'Base add', other

    def __hash__(self):
        return 17

    def __eq__(self, other):
        return 'Base eq'


class Left(Base):
    def __init__(self, left=1, **keywords):
        self.log.append('Left')
        super().__init__(**keywords)

    def method(self):
        return ['Left'] + super().method()

    @classmethod
    def of_class(cls):
        return ['Left'] + super().of_class()

    @staticmethod
    def static():
        return ['Left'] + super(Left, Left).static()


class Right(Base):
    def __init__(self, right=2, **keywords):
        self.log.append('Right')
        super().__init__(**keywords)

    def method(self):
        return ['Right'] + super().method()

    @classmethod
    def of_class(cls):
        return ['Right'] + super().of_class()


class Both(Left, Right):
    def __init__(self, **keywords):
        self.log.append('Both')
        super().__init__(**keywords)

    def method(self):
        return ['Both'] + super().method()

    @classmethod
    def of_class(cls):
        return ['Both'] + super().of_class()

    @property
    def value(self):
        return 'Both', super().value

    @value.setter
    def value(self, value):
        super(Both, type(self)).value.__set__(self, value + 1)

    def __getitem__(self, key):
        return 'Both', super().__getitem__(key)

    def __len__(self):
        return super().__len__() + 1

    def __call__(self, *arguments):
        return 'Both', super().__call__(*arguments)

    def __repr__(self):
        return 'Both ' + super().__repr__()

    def operators(self):
        def attempt(action):
            try:
                return action()
            except Exception as error:
                return f'{type(error).__name__}: {error}'
        me = super()
        return [attempt(action) for action in (
            lambda: me[0], lambda: len(me), lambda: me(), lambda: me + 1, lambda: iter(me), lambda: 1 in me, lambda: hash(me) == 17, lambda: me == me, lambda: bool(me), lambda: me.automatic, lambda: me.stored, lambda: me.__dict__ is self.__dict__,
            lambda: repr(me).split(' object')[0], lambda: me.__class__, lambda: me.__getitem__(5), lambda: me.__len__(), lambda: me.__hash__(), lambda: me.__eq__(1), lambda: me.__iter__().__next__(), lambda: dir(me) != [], lambda: vars(me), lambda: me.__doc__, lambda: me.__module__, lambda: me.__init__.__qualname__, lambda: me.__enter__(),
            lambda: setattr(me, 'x', 1), lambda: setattr(me, 'stored', 1), lambda: delattr(me, 'stored'), lambda: me.__setattr__('through', 1), lambda: self.through, lambda: me.__delattr__('through'), lambda: hasattr(self, 'through'), lambda: me.__getattribute__('method')(), lambda: me.__getattr__('autos'), lambda: me.__sizeof__() > 0, lambda: me.__format__(''))]

    def comprehension(self):
        return [super(Both, self).method() for _ in range(1)], list(map(lambda _: super(Both, self).method(), [1]))

    def generator(self):
        yield super().method()
        yield super().of_class()

    async def coroutine(self):
        return super().method()

    def default(self, bound=None):
        bound = bound or super()
        return bound.method()

    method_alias = method


class Meta(type):
    def __new__(mcs, name, bases, namespace, **keywords):
        cls = super().__new__(mcs, name, bases, namespace)
        cls.keywords = keywords
        return cls

    def __init__(cls, name, bases, namespace, **keywords):
        super().__init__(name, bases, namespace)

    def __call__(cls, *arguments):
        return 'made', super().__call__(*arguments)

    def __getattribute__(cls, name):
        return super().__getattribute__(name)

    def mro(cls):
        return super().mro()

    def __setattr__(cls, name, value):
        super().__setattr__(name, ('meta', value))

    def __instancecheck__(cls, instance):
        return super().__instancecheck__(instance) or instance == 'special'


class WithMeta(metaclass=Meta, keyword=5):
    def __init__(self, *arguments):
        self.arguments = arguments


class Numbers(int):
    def __new__(cls, value):
        return super().__new__(cls, value * 2)

    def __add__(self, other):
        return 'sum', super().__add__(other)

    def __eq__(self, other):
        return super().__eq__(other)

    __hash__ = int.__hash__

    def __index__(self):
        return super().__index__() + 1

    def __format__(self, spec):
        return '<' + super().__format__(spec) + '>'

    def __lt__(self, other):
        return super().__lt__(other)

    def bit_length(self):
        return super().bit_length() + 100


class Container(dict):
    def __init__(self, *arguments, **keywords):
        super().__init__(*arguments, **keywords)
        self.changes = []

    def __setitem__(self, key, value):
        self.changes.append(key)
        super().__setitem__(key, value)

    def __getitem__(self, key):
        return 'own', super().__getitem__(key)

    def __missing__(self, key):
        return 'missing', key

    def get(self, key, default=None):
        return 'got', super().get(key, default)

    def update(self, *arguments, **keywords):
        for key, value in dict(*arguments, **keywords).items():
            self[key] = value

    @classmethod
    def fromkeys(cls, keys, value=None):
        return super().fromkeys(keys, value)

    def __reduce__(self):
        return super().__reduce__()[1:3]

    def __contains__(self, key):
        return super().__contains__(key)

    def __iter__(self):
        return super().__iter__()

    def __eq__(self, other):
        return super().__eq__(other)


class Failing(Exception):
    def __init__(self, *arguments):
        super().__init__('prefix', *arguments)

    def __str__(self):
        return 'Failing ' + super().__str__()


class Descriptor:
    def __get__(self, instance, owner):
        return instance is None, owner.__name__


class DescriptorBase:
    described = Descriptor()
    plain = 5
    function = len
    partial = classmethod(lambda cls, *arguments: (cls.__name__, arguments))


class DescriptorSub(DescriptorBase):
    described = plain = function = partial = None

    def all(self):
        return super().described, super().plain, super().function([1]), super().partial(1)

    @classmethod
    def all_of_class(cls):
        return super().described, super().plain, super().function([1]), super().partial(1)


both = Both(left=1, right=2)
changing = type('Changing', (Left,), {})


def attempt(action):
    try:
        return action()
    except Exception as error:
        return f'{type(error).__name__}: {error}'


def finished(coroutine):
    try:
        coroutine.send(None)
    except StopIteration as error:
        return error.value


for line in r"""
Base.log, attempt(lambda: Both(other=1)), Base.log[-1]
both.method(), both.of_class(), Both.of_class(), both.static(), Both.static(), both[1], len(both), both(1), repr(both), both.comprehension(), list(both.generator()), finished(both.coroutine()), both.default(), both.default(both), both.method_alias()
setattr(both, 'value', 5), both.value, both.stored, both.operators()
delattr(both, 'value')
super(Both, both).method(), super(Left, both).method(), super(Right, both).method(), super(Left, Both).of_class(), super(Both, Both).static(), super(Left, both).value, super(Left, both)[1] if 0 else 0
super(Base, both).method()
super(Both, both).missing
super(Both, both).automatic
super(Both, both)['x']
WithMeta(1)[0], WithMeta(1)[1].arguments, WithMeta.keywords, setattr(WithMeta, 'attribute', 1), WithMeta.attribute, isinstance('special', WithMeta), isinstance(5, WithMeta), WithMeta.__mro__
Numbers(5), Numbers(5) + 1, Numbers(5) == 10, hash(Numbers(5)), [0] * 12 and list(range(12))[Numbers(5)], format(Numbers(5), '04'), Numbers(1) < 3, Numbers(8).bit_length(), int(Numbers(2)), f'{Numbers(3)}', '%d' % Numbers(3), {Numbers(1): 'a'}[2]
Container(a=1)['a'], Container()['b'], [value.__setitem__('k', 1) or value.changes for value in [Container()]], Container(a=1).get('a'), [value.update(x=1, y=2) or value.changes for value in [Container()]], Container.fromkeys('ab', 1), type(Container.fromkeys('a')).__name__, Container(a=1).__reduce__()[1], 'a' in Container(a=1), list(Container(a=1)), Container(a=1) == {'a': 1}, Container.fromkeys('ab').changes
str(Failing(1)), repr(Failing(1)), Failing(1).args, Failing(1).__reduce__()[1]
DescriptorSub().all(), DescriptorSub.all_of_class(), DescriptorSub().all_of_class()
changing().method(), setattr(changing, '__bases__', (Right,)), changing().method(), attempt(lambda: Left.method(changing())), setattr(changing, '__bases__', (Right, Left)), changing().method(), attempt(lambda: Left.method(changing())), [kind.__name__ for kind in changing.__mro__]
setattr(Right, 'method', lambda self: ['replaced'] + super(Right, self).method()), both.method(), delattr(Left, 'method'), both.method(), setattr(Base, 'method', lambda self: 'changed'), attempt(both.method)
type('Late', (Both,), {'method': lambda self: super(type(self), self).method()})().of_class(), attempt(type('Late', (Both,), {'method': lambda self: super().of_class()})().method)
""".strip().splitlines():
    show(line)
