"""Objects that are no context managers, and where the special methods are looked up."""


def attempt(label, manager):
    try:
        with manager as value:
            print(label, 'entered', value)
    except Exception as error:
        print(label, type(error).__name__, error)


class Nothing:
    pass


class OnlyEnter:
    def __enter__(self):
        print('entered all the same?')


class OnlyExit:
    def __exit__(self, *details):
        pass


class WrongExit:
    def __enter__(self):
        return 1

    def __exit__(self):
        pass


class WrongEnter:
    def __enter__(self, extra):
        return 1

    def __exit__(self, *details):
        print('exit')


class NoneEnter:
    __enter__ = None

    def __exit__(self, *details):
        pass


class NoneExit:
    def __enter__(self):
        return 5

    __exit__ = None


class StaticMethods:
    @staticmethod
    def __enter__():
        return 'static'

    @classmethod
    def __exit__(cls, *details):
        print('class exit', cls.__name__, len(details))


class Callables:
    __enter__ = len
    __exit__ = print

    def __len__(self):
        return 7


for value in (5, None, 'text', [], object(), int, Nothing(), OnlyEnter(), OnlyExit(), WrongExit(), WrongEnter(),
              NoneEnter(), NoneExit(), StaticMethods()):
    attempt(type(value).__name__, value)
instance = Nothing()
instance.__enter__ = lambda: 'instance'
instance.__exit__ = lambda *details: None
attempt('methods of the instance', instance)
attempt('class itself', StaticMethods)


class Meta(type):
    def __enter__(cls):
        return f'entered class {cls.__name__}'

    def __exit__(cls, *details):
        print('left class')


class WithMeta(metaclass=Meta):
    pass


attempt('class with metaclass', WithMeta)


class Descriptor:
    def __get__(self, instance, owner):
        print('looked up on', owner.__name__)
        return lambda *args: f'descriptor {len(args)}'


class WithDescriptor:
    __enter__ = Descriptor()
    __exit__ = Descriptor()


attempt('descriptor', WithDescriptor())


class Changing:
    """__exit__ is looked up before __enter__ is called."""

    def __enter__(self):
        Changing.__exit__ = lambda *details: print('the new exit')
        return 'changed'

    def __exit__(self, *details):
        print('the old exit')


attempt('changing', Changing())
attempt('changed', Changing())


class Getattr:
    def __getattr__(self, name):
        print('never asked for', name)


attempt('getattr', Getattr())


class Exits:
    def __enter__(self):
        return self

    def __exit__(self, kind, value, trace):
        print('exit got', kind, value, type(trace).__name__)
        return kind is not None


with Exits() as e:
    raise ValueError
with Exits():
    raise KeyError('k') from None
with Exits():
    raise SystemExit(5)
with Exits():
    (yield_ := [])[0]
with Exits() as a, Exits() as b:
    print(a is not b)
with Exits() as e, e:
    1 / 0
for source in ('with 5: pass', 'with open_ as x, 5 as y: pass', 'with (a, b): pass', 'with a as (b): pass',
               'with a as b.c, d as e[0]: pass', 'with a as b + c: pass', 'with: pass', 'with a b: pass',
               'with (a as b): pass', 'with a as None: pass', 'with a as f(): pass', 'with a,: pass',
               'with a as *b: pass', 'with (a, b) as c: pass', 'with a as b as c: pass'):
    try:
        compile(source, '<s>', 'exec')
        print(repr(source), 'compiles')
    except SyntaxError as error:
        print(repr(source), error.msg)
