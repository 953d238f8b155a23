"""object: what its methods do by default, what their overriding changes, and how classes without them answer."""
import sys


def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, '->', ascii(f'{type(error).__name__}: {error}'))
    else:
        print(source, '->', ascii(value))


class Plain:
    pass


class New:
    def __new__(cls, *arguments, **keywords):
        return super().__new__(cls)


class Init:
    def __init__(self, *arguments, **keywords):
        self.arguments = arguments, keywords


class NewAndInit:
    def __new__(cls, *arguments):
        return super().__new__(cls, *arguments)

    def __init__(self, *arguments):
        super().__init__(*arguments)


class InitPasses:
    def __init__(self, *arguments):
        super().__init__(*arguments)


class NewPasses:
    def __new__(cls, *arguments):
        return super().__new__(cls, *arguments)


class Other:
    def __new__(cls, answer):
        return answer

    def __init__(self, answer):
        self.initialised = True


class SubOther(Other):
    pass


class ReturnsFromInit:
    def __init__(self, answer):
        return answer


class Equal:
    def __eq__(self, other):
        return NotImplemented if other == 'unknown' else ('equal', type(other).__name__)


class EqualHash(Equal):
    __hash__ = object.__hash__


class NotEqual:
    def __ne__(self, other):
        return 'different'


class Inverse:
    def __eq__(self, other):
        return []


class Reflected:
    def __lt__(self, other):
        return 'lt'

    def __le__(self, other):
        return NotImplemented


class ReflectedSub(Reflected):
    def __gt__(self, other):
        return 'sub gt'


class NoEqual:
    __eq__ = None
    __lt__ = None


class OwnRepr:
    def __init__(self, answer):
        self.answer = answer

    def __repr__(self):
        return self.answer


class OwnStr:
    def __init__(self, answer):
        self.answer = answer

    def __str__(self):
        return self.answer

    def __repr__(self):
        return 'OwnStr()'


class OwnFormat:
    def __init__(self, answer):
        self.answer = answer

    def __format__(self, spec):
        return self.answer if spec else 'empty'


class OwnHash:
    def __init__(self, answer):
        self.answer = answer

    def __hash__(self):
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


class OwnDir:
    def __init__(self, answer):
        self.answer = answer

    def __dir__(self):
        return self.answer


class OwnSize:
    def __init__(self, answer):
        self.answer = answer

    def __sizeof__(self):
        return self.answer


class Lies:
    @property
    def __class__(self):
        return int


class Attributes:
    def __getattribute__(self, name):
        if name == 'refused':
            raise AttributeError('refused by getattribute')
        if name == 'other':
            raise KeyError(name)
        return super().__getattribute__(name)

    def __getattr__(self, name):
        if name == 'no':
            raise AttributeError('no by getattr')
        return 'getattr', name

    def __setattr__(self, name, value):
        super().__setattr__(name, ('set', value))

    def __delattr__(self, name):
        if name == 'kept':
            raise AttributeError('kept')
        super().__delattr__(name)


class Text(str):
    pass


class Slots:
    __slots__ = 'a', 'b', '__dict__'


class Descriptor:
    def __get__(self, instance, owner):
        return 'got', instance is None, owner.__name__

    def __set__(self, instance, value):
        raise ValueError('set', value)


class WithDescriptor:
    both = Descriptor()


def changed(value, **names):
    for name, item in names.items():
        setattr(value, name, item)
    return value


def shown(value):
    return repr(value).split(' object at ')[0]


for line in r"""
object.__class__, type(object()).__name__, shown(object()), shown(Plain()), shown(Text()), str(Plain()).split(' object')[0], object().__str__().split(' object')[0], object.__doc__ is not None, object.__base__, object.__bases__
object(1)
object(x=1)
Plain(1)
Plain(x=1)
New(1).x
shown(New(1, x=2)), Init(1, x=2).arguments
NewAndInit(1)
InitPasses(1)
NewPasses(1)
shown(NewAndInit()), shown(InitPasses()), shown(NewPasses())
object.__new__(Plain, 1)
shown(object.__new__(Init, 1)), object.__init__(New(), 1) if 0 else 0
object.__init__(Plain(), 1)
object.__init__(Init(), 1)
object.__init__(NewAndInit(), 1)
object.__new__(int)
object.__new__(Text)
object.__new__(5)
object.__new__()
object.__new__(type)
Other(5), Other(None), shown(Other(object.__new__(Other))), Other(object.__new__(Other)).initialised, hasattr(Other(object.__new__(SubOther)), 'initialised'), hasattr(SubOther(object.__new__(Other)), 'initialised')
ReturnsFromInit(5)
ReturnsFromInit('x')
shown(ReturnsFromInit(None))
Equal() == 5, Equal() != 5, 5 == Equal(), Equal() == 'unknown', Equal() != 'unknown', 'unknown' == Equal(), NotEqual() != 5, NotEqual() == 5, Inverse() != 5, Inverse() == 5, not (Inverse() != 5)
hash(Equal())
hash(EqualHash()) == 0, Equal.__hash__, EqualHash.__hash__ is object.__hash__, {EqualHash(): 1} != {}
Plain() == Plain(), Plain() != Plain(), [one == one for one in [Plain()]], object().__eq__(1), object().__ne__(1), [one.__eq__(one) for one in [object()]], [one.__ne__(one) for one in [object()]], object().__lt__(1), object.__eq__(1, 1), object.__eq__(1, 2), object.__ne__(1, 1), object.__ne__(1, 2)
Plain() < Plain()
Plain() <= 5
Reflected() < 5, 5 > Reflected(), Reflected() < Reflected(), Reflected() > Reflected(), Reflected() < ReflectedSub(), ReflectedSub() > 5, Reflected() > ReflectedSub()
Reflected() <= Reflected()
Reflected() >= 5
NoEqual() == 5
NoEqual() != 5
NoEqual() < 5
5 == NoEqual()
repr(OwnRepr('r')), str(OwnRepr('r')), f'{OwnRepr("r")}', f'{OwnRepr("r")!s:>3}', '%s %r' % (OwnRepr('a'), OwnRepr('b')), repr([OwnRepr('i')]), repr(OwnRepr(Text('t'))), type(repr(OwnRepr(Text('t')))).__name__, ascii(OwnRepr('\xe9')), type(str(OwnStr(Text('t')))).__name__, str(OwnStr('s')), repr(OwnStr('s')), format(OwnStr('s')), '%s' % OwnStr('s')
repr(OwnRepr(5))
str(OwnRepr(None))
str(OwnStr(b'x'))
'%s' % OwnStr(5)
print(OwnStr(5))
f'{OwnStr(5)}'
[OwnRepr(5)].__repr__()
format(OwnFormat('f'), 'x'), format(OwnFormat('f')), f'{OwnFormat("q"):abc}', '{:x}'.format(OwnFormat('z')), type(format(OwnFormat(Text('t')), 'x')).__name__
format(OwnFormat(5), 'x')
format(OwnFormat(None), 'x')
format(Plain(), 'x')
format(object(), '')[:7], object().__format__('')[:7]
object().__format__('x')
object().__format__(5)
object().__format__()
format(Plain(), 5)
hash(OwnHash(5)), hash(OwnHash(True)), hash(OwnHash(-1)), hash(OwnHash(1 << 61)), hash(OwnHash((1 << 61) - 1)), hash(OwnHash(1 << 64)), hash(OwnHash(-1 << 70)), hash(OwnHash((1 << 63) - 1)), hash(OwnHash(1 << 63))
hash(OwnHash('x'))
hash(OwnHash(None))
hash(OwnHash(1.0))
hash(OwnHash(KeyError('h')))
{OwnHash('x')}
{OwnHash(KeyError('h')): 1}
dir(OwnDir(['b', 'a'])), dir(OwnDir(('x',))), dir(OwnDir('ba')), OwnDir(5).__dir__(), dir(OwnDir({1: 2}))
dir(OwnDir(5))
dir(OwnDir(None))
dir(OwnDir([1, 'a']))
sys.getsizeof(OwnSize(100)) - sys.getsizeof(OwnSize(0)), sys.getsizeof(OwnSize('x'), 7)
sys.getsizeof(OwnSize('x'))
sys.getsizeof(OwnSize(-1))
Lies().__class__, isinstance(Lies(), int), isinstance(Lies(), Lies), type(Lies()).__name__, issubclass(Lies, int)
Attributes().any, Attributes().refused, changed(Attributes(), x=1).x, vars(changed(Attributes(), x=1)), hasattr(Attributes(), 'no'), getattr(Attributes(), 'no', 5), hasattr(Attributes(), 'refused')
Attributes().no
Attributes().other
hasattr(Attributes(), 'other')
delattr(Attributes(), 'kept')
delattr(Attributes(), 'gone')
Plain().missing
setattr(object(), 'x', 1)
object().x
delattr(object(), 'x')
delattr(Plain(), 'x')
setattr(5, 'x', 1)
delattr(5, 'real')
setattr(Plain(), 5, 1)
getattr(Plain(), 5)
getattr(Plain(), 'x\0y')
[setattr(value, '\ud800', 1) or vars(value) for value in [Plain()]], [setattr(value, '', 1) or getattr(value, '') for value in [Plain()]]
changed(Slots(), a=1, c=2).__dict__, changed(Slots(), a=1).a, sorted(set(dir(changed(Slots(), c=2))) - set(dir(object))), changed(Slots(), a=1).__reduce_ex__(2)[2]
Slots().a
delattr(Slots(), 'a')
Slots().__weakref__
WithDescriptor().both, WithDescriptor.both, [vars(value).update(both=1) or value.both for value in [WithDescriptor()]]
setattr(WithDescriptor(), 'both', 1)
delattr(WithDescriptor(), 'both')
object.__getattribute__(Plain, 'x')
object.__setattr__(Plain, 'x', 1)
object.__delattr__(Plain, 'x')
object.__setattr__(5, 'x', 1)
type.__setattr__(int, 'x', 1)
type.__setattr__(Plain(), 'x', 1)
[object.__setattr__(value, 'x', 1) or vars(value) for value in [Attributes()]], object.__getattribute__(5, 'real'), object.__getattribute__(Plain, '__name__') if 0 else 0
object.__getattribute__(Attributes(), 'any')
object.__init_subclass__(), object.__subclasshook__(5), Plain.__init_subclass__(), object().__subclasshook__(), object().__init_subclass__()
object.__init_subclass__(1)
object.__init_subclass__(x=1)
type('T', (), {}, key=1)
object().__reduce__()[1:], object().__reduce_ex__(2)[1:], object().__reduce_ex__(4)[1:], changed(Plain(), a=1).__reduce__()[2], Plain().__reduce_ex__(2)[1:]
object().__reduce_ex__()
object().__reduce_ex__('x')
object().__sizeof__() > 0, sorted(vars(object)), len(dir(object())), object().__dir__() == dir(object()) or sorted(object().__dir__()) == dir(object()), callable(object), callable(object()), bool(object()), id(object) == id(object)
object()()
object()[0]
len(object())
iter(object())
object() + object()
-object()
object() in object()
int(object())
float(object())
complex(object())
[1][object()]
range(object())
object().x.y
abs(object())
round(object())
with_object if (with_object := 0) else bytes(object())
""".strip().splitlines():
    show(line)
