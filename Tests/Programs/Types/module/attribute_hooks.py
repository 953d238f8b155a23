"""Modules: __getattr__ and __dir__ of a module, subclasses, names that are no str, repr with specs and loaders."""
import sys


def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, '->', ascii(f'{type(error).__name__}: {error}'))
    else:
        print(source, '->', ascii(value))


module = type(sys)


class Sub(module):
    on_class = 'class'

    @property
    def computed(self):
        return 'computed ' + self.__name__

    def __call__(self, *arguments):
        return 'called', arguments

    def __len__(self):
        return 3

    def __getattr__(self, name):
        if name.startswith('x'):
            return 'hook ' + name
        raise AttributeError('hook refuses ' + name)


class Slotted(module):
    __slots__ = 'slot',


class OwnRepr:
    def __init__(self, *parts, error=None):
        self.error = error

    def module_repr(self, made):
        if self.error:
            raise self.error
        return 'by the loader'


class Text(str):
    pass


def made(name='m', doc=None, kind=module, **names):
    result = kind(name, doc)
    result.__dict__.update(names)
    return result


def deleted(value, *names):
    for name in names:
        delattr(value, name)
    return value


def attribute_hook(name):
    if name == 'wrong':
        raise KeyError(name)
    return 'from hook', name


def use(value, source):
    return eval(source, {'m': value})


spec = type(sys.__spec__) if sys.__spec__ else type(__import__('time').__spec__)


def with_spec(name='s', loader=None, **names):
    result = made('m')
    result.__spec__ = spec(name, loader, **names)
    return result


for line in r"""
module('m').__dict__, module('m', 'd').__doc__, module('m', 5).__doc__, module('', None).__name__, module(Text('t')).__name__, type(module(Text('t')).__name__).__name__, module(name='n').__name__, module('m', doc='x').__doc__
module(name=5)
module(b'x')
module(None)
module('m', other=1)
module('m', 'd', 1)
made(__getattr__=attribute_hook).anything, made(__getattr__=attribute_hook, anything=1).anything, made(__getattr__=attribute_hook).__path__
made(__getattr__=attribute_hook).wrong
hasattr(made(__getattr__=attribute_hook), 'q'), getattr(made(__getattr__=attribute_hook), 'q', 5), made(__getattr__=lambda name: name * 2).ab
made(__getattr__=5).x
made(__getattr__=lambda: 1).x
made(__getattr__=None).x
made(x=1).y
deleted(made(), '__name__').y
made(__name__=5).y
made(__name__=Text('text')).y
made(__dir__=lambda: ['b', 'a']).__dir__(), dir(made(__dir__=lambda: ['b', 'a'])), dir(made(z=1)), dir(made(__dir__=lambda: (1, 2)))
dir(made(__dir__=lambda: 5))
dir(made(__dir__=lambda extra: []))
dir(made(__dir__=lambda: ['a', 1]))
made(__dir__=lambda: 5).__dir__()
module.__dir__(made(__dict__=5)) if 0 else sorted(module.__dir__(made(q=1)))
made(__class__=5).__class__, made(__dict__=5).__dict__['__dict__'], made(__repr__=lambda: 'own'), made(__init__=3)
repr(made()), repr(made('a.b')), repr(deleted(made(), '__name__')), repr(made(__name__=5)), repr(made(__file__='f.py')), repr(made(__file__=5)), repr(made(__name__='q', __file__='f')), repr(made(__loader__=3)), repr(made(__loader__='l', __file__='f')), repr(made('\xe9'))
repr(made(__loader__=OwnRepr())), repr(made(__loader__=OwnRepr(error=KeyError('k')))), repr(with_spec()), repr(with_spec(origin='o')), repr(with_spec(loader='L')), repr(with_spec(loader='L', origin='o')), repr(made(__spec__=5)), repr(made(__spec__=None, __loader__=OwnRepr()))
repr(sys), repr(__import__('itertools')), repr(__import__('builtins')), repr(made(kind=Sub)), str(made()), f'{made()}'
made(kind=Sub).on_class, made(kind=Sub).computed, made(kind=Sub)(1), len(made(kind=Sub)), made(kind=Sub).xyz, made(kind=Sub, xyz=1).xyz
made(kind=Sub).other
made(kind=Sub, __getattr__=attribute_hook).other
setattr(made(kind=Sub), 'computed', 1)
made(kind=Slotted).slot
setattr(made(kind=Slotted), 'slot', 1), vars(setattr(one, 'slot', 1) or one) if (one := made(kind=Slotted)) else 0
[setattr(value, '__class__', Sub) or (value.computed, type(value).__name__) for value in [made()]], [setattr(value, '__class__', module) or type(value).__name__ for value in [made(kind=Sub)]]
setattr(made(), '__class__', int)
setattr(made(), '__class__', Slotted)
setattr(made(), '__class__', object)
setattr(made(), '__dict__', {})
delattr(made(), '__dict__')
delattr(made(), 'missing')
delattr(made(), '__class__')
[deleted(value, 'a') and vars(value) for value in [module('m')] if value.__dict__.update(a=1) is None][0]['__name__']
module.__new__(module).__dict__, module.__new__(module, 1, 2, x=3).__dict__, repr(module.__new__(module)), module.__new__(module).__init__('late'), module.__new__(Sub).__dict__
module.__new__(module).x
module.__new__(module).__name__
dir(module.__new__(module))
module.__new__(int)
[value.__init__('b', 'c') or (value.__name__, value.__doc__, value.x) for value in [made('a', x=1)]]
module.__init__(made())
module.__init__(5, 'x')
made().__reduce_ex__(2)
made().__reduce_ex__(0)
made() == made(), made() != made(), bool(made())
made() < made()
made()()
len(made())
made()[0]
use(made(__getattr__=attribute_hook), 'm.abc'), use(made(a=1), 'm.a + 1'), use(made(__add__=lambda *a: 5), '1')
made(__add__=lambda *a: 5) + 1
sorted(vars(module)), module.__name__, module.__module__, module.__qualname__, module.__mro__, module.__dictoffset__ != 0, module.__weakrefoffset__ != 0, module.__flags__ & 1024
vars(made(kind=Sub, a=1))['a'], 'a' in vars(made(a=1)), made(a=1).__getattribute__('a'), module.__getattribute__(made(a=2), 'a'), object.__getattribute__(made(a=3), 'a')
object.__getattribute__(made(__getattr__=attribute_hook), 'a')
module.__getattribute__(5, 'a')
type('M', (module, dict), {})
type('M', (module, type), {})
""".strip().splitlines():
    show(line)
