"""SimpleNamespace: comparison, repr (recursive, odd names, subclasses), attributes, reduction, hostile values."""
import sys


def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, '->', ascii(f'{type(error).__name__}: {error}'))
    else:
        print(source, '->', ascii(value))


Namespace = type(sys.implementation)


class Sub(Namespace):
    extra = 'on the class'


class Slotted(Namespace):
    __slots__ = 'slot',


class Hostile:
    def __eq__(self, other):
        raise KeyError('compared')

    def __repr__(self):
        raise ValueError('shown')


class Own(Namespace):
    def __init__(self, first, **more):
        super().__init__(first=first, **more)

    def __repr__(self):
        return 'Own' + str(sorted(vars(self)))


class Equal:
    def __eq__(self, other):
        return True


recursive = Namespace(a=1)
recursive.self = recursive
pair = Namespace()
pair.list = [pair]
odd = Namespace(**{'with space': 1, '': 2, 'class': 3, '\xe9': 4})


def made(**names):
    return Namespace(**names)


def changed(namespace, **names):
    namespace.__dict__.update(names)
    return namespace


for line in r"""
Namespace(), Namespace(a=1), Namespace(b=1, a=2), Namespace(**{'a b': 1}), odd, recursive, pair, Sub(x=1), Slotted(x=1), Own(5, z=1), Namespace(a=Namespace(b=Namespace()))
Namespace(1)
Namespace({})
Namespace(None)
Namespace(**{1: 2})
Namespace(a=1) == Namespace(a=1), Namespace(a=1) == Namespace(a=2), Namespace(a=1) != Namespace(b=1), Namespace() == {}, Namespace() == Sub(), Sub(a=1) == Namespace(a=1), Namespace(a=1, b=2) == Namespace(b=2, a=1), Namespace() == None, Namespace(a=Equal()) == Namespace(a=3)
Namespace(a=Hostile()) == Namespace(a=Hostile())
Namespace(a=Hostile()) == Namespace(b=Hostile())
Namespace(a=1) < Namespace(a=2), 1
Namespace(a=1) < Namespace(a=2)
Namespace(a=2) <= Namespace(a=2)
Namespace(a=2) > Namespace(a=1)
Namespace() < 3
Namespace() >= {}
Namespace().__lt__(Namespace()) , 2
Namespace(a=1).__eq__(Namespace(a=1)), Namespace().__eq__(3), Namespace().__ne__(3), Namespace().__lt__(3)
hash(Namespace())
{Namespace(): 1}
repr(Namespace(a=Hostile()))
recursive == recursive
vars(Namespace(a=1)), Namespace(a=1).__dict__, dir(Namespace(zz=1))[-1], 'a' in vars(Namespace(a=1)), Namespace(a=1).a
Namespace().missing
getattr(Namespace(a=1), 'a'), hasattr(Namespace(), 'a'), setattr(Namespace(), 'x', 1)
delattr(Namespace(), 'x')
setattr(Namespace(), '__dict__', {'a': 1})
setattr(Namespace(), '__dict__', 3)
delattr(Namespace(), '__dict__')
setattr(Namespace(), '__class__', Sub)
setattr(Sub(), '__class__', Namespace)
changed(Namespace(), a=1), changed(Sub(b=2), a=1), sorted(vars(changed(Own(1), q=2)))
repr(changed(Namespace(), **{'1': 2})), repr(Namespace(__dict__=5)), Namespace(__class__=5).__class__, vars(Namespace(__class__=5)), Namespace(__init__=3)
[vars(value) for value in [Namespace(x=1)] for _ in [value.__dict__.__setitem__(3, 4)]]
[repr(value) for value in [Namespace(x=1)] for _ in [value.__dict__.__setitem__(3, 4)]]
Sub().extra, Sub(extra=2).extra, vars(Sub(extra=2)), Slotted().__dict__, Own(3).first, Own(3, more=4).more
Slotted().slot
[setattr(value, 'slot', 3) or (value.slot, vars(value), repr(value)) for value in [Slotted(x=1)]]
Own()
Own(1, 2)
Own(1, first=2)
Namespace.__new__(Namespace), Namespace.__new__(Namespace, 1, 2, x=3), Namespace.__new__(Sub), Sub.__new__(Sub, 3)
Namespace.__new__(int)
Namespace.__new__()
[value.__init__(b=2) or value for value in [Namespace(a=1)]], [value.__init__(a=3) or value for value in [Namespace(a=1)]]
[value.__init__(1) for value in [Namespace(a=1)]]
Namespace(a=1).__reduce__(), Sub(a=1).__reduce__(), Namespace().__reduce__(), Namespace(b=1, a=2).__reduce_ex__(2), Namespace(b=1, a=2).__reduce_ex__(4), Namespace(b=1, a=2).__reduce_ex__(0)
Namespace().__reduce__(1)
len(Namespace())
iter(Namespace())
Namespace(a=1)['a']
'a' in Namespace(a=1)
Namespace()()
Namespace() + Namespace()
bool(Namespace()), str(Namespace(a='x')), f'{Namespace(a=1)}', '%s' % Namespace(a=[1])
format(Namespace(), 'x')
Namespace.__doc__ is not None, Namespace.__name__, Namespace.__module__, Namespace.__qualname__, Namespace.__mro__, sorted(vars(Namespace)), Namespace.__hash__
made(self=1), made(args=1, kwargs=2), made(cls=3)
type('M', (Namespace, dict), {})
type('M', (Namespace, Exception), {})
type('M', (Sub, Slotted), {})(a=1), type('N', (Namespace,), {'__repr__': lambda self: 'short'})(), type('Long.Name', (Namespace,), {'__qualname__': 'q'})(a=1)
""".strip().splitlines():
    show(line)
