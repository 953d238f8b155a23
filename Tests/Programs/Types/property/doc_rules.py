"""property: where the documentation comes from, copies, subclasses, errors of functions, abstract methods."""
def attempt(action, *arguments, **keywords):
    try:
        return action(*arguments, **keywords)
    except BaseException as error:
        return f'{type(error).__name__}: {error}'


def documented(self):
    """Of the getter."""
    return 'value'


def undocumented(self):
    return 'plain'


def other(self):
    """Of the other."""
    return 'other'


class Sub(property):
    """Of Sub."""


class Slotted(property):
    __slots__ = ()


class OwnDoc(property):
    __doc__ = 'fixed'


class WithInit(property):
    def __init__(self, getter, name):
        super().__init__(getter)
        self.name = name

    def __set_name__(self, owner, name):
        self.owner_name = owner.__name__, name


class NoDocAttribute:
    def __call__(self, instance):
        return 'called', type(instance).__name__

    def __getattr__(self, name):
        raise KeyError(name) if name == '__doc__' else AttributeError(name)


class DocRaises:
    def __call__(self, instance):
        return 'called'

    @property
    def __doc__(self):
        raise KeyError('doc')


class DocIsNone:
    __doc__ = None

    def __call__(self, instance):
        return 'none'


for kind in (property, Sub, Slotted, OwnDoc):
    for arguments, keywords in (((), {}), ((documented,), {}), ((undocumented,), {}), ((documented, None, None, 'given'), {}), ((documented, None, None, None), {}), ((documented,), {'doc': 'keyword'}),
                                ((), {'doc': 'alone'}), ((None, None, None, 3), {}), ((NoDocAttribute(),), {}), ((DocRaises(),), {}), ((DocIsNone(),), {}), ((3,), {}), ((len,), {})):
        made = attempt(kind, *arguments, **keywords)
        print(kind.__name__, len(arguments), sorted(keywords), made if isinstance(made, str) else (made.__doc__ and str(made.__doc__).split('\n')[0] if arguments != (len,) else '', made.fget is (arguments or (None,))[0]))
print(attempt(property, 1, 2, 3, 4, 5), attempt(property, wrong=1), attempt(property, documented, fget=1), attempt(property, fset=1, fdel=2).fset)
base = property(documented)
print(base.__doc__, base.getter(other).__doc__, base.setter(other).__doc__, base.deleter(other).__doc__, base.getter(undocumented).__doc__)
given = property(documented, doc='given')
print(given.__doc__, given.getter(other).__doc__, given.setter(other).__doc__, given.getter(undocumented).__doc__)
for value in ('assigned', None, 3):
    print(attempt(setattr, base, '__doc__', value), base.__doc__, base.getter(other).__doc__, base.setter(other).__doc__)
print(attempt(delattr, base, '__doc__'), base.__doc__)
sub = Sub(documented)
print(sub.__doc__, sub.__dict__, type(sub.setter(other)).__name__, sub.setter(other).__doc__)
sub.extra = 1
sub.__doc__ = 'changed'
print(sub.__dict__, sub.getter(other).__dict__, sub.setter(other).__dict__, attempt(delattr, sub, '__doc__'), sub.__doc__)
print(attempt(WithInit, documented), attempt(WithInit(documented, 'n').setter, other), WithInit(documented, 'n').__doc__)


class Holder:
    plain = property(undocumented)
    named = WithInit(documented, 'n')
    write_only = property(fset=lambda self, value: print('  wrote', value))
    delete_only = property(fdel=lambda self: print('  deleted'))
    none = property(None, None, None)
    not_callable = property(3, 4, 5)
    wrong_count = property(lambda: 1, lambda self: 1, lambda self, extra: 1)
    raising = property(lambda self: 1 / 0)
    attribute_error = property(lambda self: self.missing)
    builtin = property(len)

    def __len__(self):
        return 7


holder = Holder()
for name in ('plain', 'named', 'write_only', 'delete_only', 'none', 'not_callable', 'wrong_count', 'raising', 'attribute_error', 'builtin'):
    print(name, attempt(getattr, holder, name), attempt(setattr, holder, name, 1), attempt(delattr, holder, name), hasattr(Holder, name))
    holder.__dict__[name] = 'shadow'
    print('   ', attempt(getattr, holder, name), holder.__dict__.pop(name))
print(Holder.named.owner_name, Holder.named.__get__(None, Holder) is Holder.named, attempt(Holder.plain.__get__), attempt(Holder.plain.__get__, None, None) is Holder.plain,
      attempt(Holder.plain.__get__, 3), attempt(Holder.plain.__set__, 3), attempt(Holder.plain.__set__, 3, 4), attempt(Holder.plain.__delete__, 3), attempt(Holder.plain.__delete__))
for name in ('fget', 'fset', 'fdel', '__isabstractmethod__', 'new'):
    print(name, attempt(getattr, base, name) if name != 'fget' else '', attempt(setattr, base, name, 1), attempt(delattr, base, name))


class Abstract:
    def __init__(self, value):
        self.value = value

    @property
    def __isabstractmethod__(self):
        if isinstance(self.value, Exception):
            raise self.value
        return self.value

    def __call__(self, *arguments):
        return None


class BadTruth:
    def __bool__(self):
        raise ValueError('truth')


for value in (True, False, 1, 'x', '', None, BadTruth(), KeyError('k'), AttributeError('a')):
    print(repr(value).split(' object')[0], [attempt(lambda: property(*arguments).__isabstractmethod__) for arguments in ((Abstract(value),), (None, Abstract(value)), (None, None, Abstract(value)), (documented, None, Abstract(value)))],
          attempt(lambda: classmethod(Abstract(value)).__isabstractmethod__), attempt(lambda: staticmethod(Abstract(value)).__isabstractmethod__))
again = property(documented)
print(again.__init__(other), again.fget is other, again.__doc__, again.__init__(), again.fget, again.__doc__, attempt(again.__get__, 3), attempt(again.__init__, 1, 2, 3, 4, 5))
print(attempt(hash, again) == hash(again), again == property(), attempt(again.__reduce__), attempt(again.__reduce_ex__, 2), attempt(again), attempt(property.__new__, property).fget)
print('methods')
for kind in (classmethod, staticmethod):
    print(kind.__name__, attempt(kind), attempt(kind, 1, 2), attempt(kind, 1, x=2), attempt(kind, function=1), attempt(kind(3).__get__, 4), attempt(kind(3).__get__, None), attempt(kind(3).__get__, None, None), attempt(kind(3).__get__, None, int))
    made = kind(documented)
    made.attribute = 1
    print(made.__dict__, made.__func__ is documented, attempt(setattr, made, '__func__', 1), attempt(made), attempt(kind.__new__(kind).__get__, 1), attempt(lambda: kind.__new__(kind).__func__), made.__doc__ == kind.__doc__)

    class Derived(kind):
        """Of Derived."""
        x = 1

        def __get__(self, instance, owner=None):
            return 'through Derived', instance is None, owner.__name__

    class Uses:
        method = Derived(documented)
    print(Uses.method, Uses().method, Derived(1).x, Derived(documented).__doc__)
print(classmethod(property(documented)).__get__(3).fget if 0 else attempt(classmethod(property(documented)).__get__, 3, int)() if callable(attempt(classmethod(property(documented)).__get__, 3, int)) and 0 else 'end')
