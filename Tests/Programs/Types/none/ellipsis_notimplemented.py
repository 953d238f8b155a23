"""None, Ellipsis and NotImplemented: constructors, attributes, operators, reduction; and what their types refuse."""
def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, '->', ascii(f'{type(error).__name__}: {error}'))
    else:
        print(source, '->', ascii(value))


NoneType = type(None)


for line in r"""
NoneType(), type(...)(), type(NotImplemented)(), NoneType() is None, type(...)() is Ellipsis, type(NotImplemented)() is NotImplemented
NoneType(1)
NoneType(x=1)
type(...)(1)
type(...)(x=1)
type(NotImplemented)(1)
type(NotImplemented)(x=1)
NoneType.__new__(NoneType) is None, type(...).__new__(type(...)) is ...
NoneType.__new__(NoneType, 1)
NoneType.__new__(int)
NoneType.__new__()
type('N', (NoneType,), {})
type('N', (type(...),), {})
type('N', (type(NotImplemented),), {})
bool(None), bool(...), bool(NotImplemented), not None, not ..., repr(None), repr(...), repr(NotImplemented), str(None), str(...), str(NotImplemented)
None == None, None != None, None == 0, None == False, None is None, ... == ..., NotImplemented == NotImplemented, None == NotImplemented, None == ..., None != 3
None < None
None < 1
... <= ...
NotImplemented > NotImplemented
hash(None) == hash(None), hash(...) == hash(...), hash(NotImplemented) == hash(NotImplemented), {None: 1, ...: 2, NotImplemented: 3}
None.x
None.__class__, None.__doc__, (...).__class__, NotImplemented.__class__, None.__bool__(), None.__repr__(), None.__eq__(None), None.__eq__(1), None.__ne__(1), None.__lt__(None)
setattr(None, 'x', 1)
delattr(None, 'x')
setattr(..., 'x', 1)
setattr(NotImplemented, '__class__', int)
setattr(None, '__class__', int)
setattr(NoneType, 'x', 1)
None.__dict__
len(None)
iter(None)
next(None)
None + 1
1 + None
-None
~...
abs(NotImplemented)
None @ None
None ** ...
int(None)
float(None)
complex(None)
str(b'', None)
list(None)
dict(None)
None in None
1 in None
[*None]
{**None}
print(*None)
dict(**None)
(lambda *a: a)(*None)
(lambda **a: a)(**None)
with_none if (with_none := None) else 'falsy'
format(None), format(None, ''), '{}'.format(None), '{!r:>6}'.format(None), f'{None!s:>6}'
format(None, 's')
format(..., 'x')
f'{NotImplemented:>20}'
None.__reduce__()
None.__reduce_ex__(0)
(...).__reduce__(), NotImplemented.__reduce__(), (...).__reduce_ex__(4), NotImplemented.__reduce_ex__(2)
None.__sizeof__() > 0, None.__dir__() == dir(None), sorted(vars(NoneType)), sorted(vars(type(...))), sorted(vars(type(NotImplemented)))
vars(None)
None.__init__(), None.__init__(), None.__hash__() == hash(None), None.__format__(''), None.__str__(), None.__init_subclass__(), None.__subclasshook__(1)
None.__init__(1)
None.__class__.__name__, NoneType.__module__, NoneType.__qualname__, NoneType.__mro__, NoneType.__flags__ & 1024, isinstance(None, NoneType), isinstance(None, object), issubclass(NoneType, NoneType)
isinstance(1, None)
issubclass(int, None)
isinstance(1, (int, None)), isinstance(None, (type(None), int))
isinstance('x', (int, None))
sorted([None, 1])
sorted([None]), max([None]), min(None, key=lambda value: 0, default=5) if 0 else 'min'
max(None, None)
sum([None])
any([None, ...]), all([None]), [None] * 2, (None,) + (..., ), [None].count(None), [None, ...].index(...), {None} | {...}, None.__eq__(None) is True
range(None)
'a'.join(None)
'a'.join([None])
'%d' % None
'%s %r %a' % (None, ..., NotImplemented)
'abc'.split(None), 'a b'.split(None, 1), ' x '.strip(None), b'a b'.split(None), [1, 2, 3][None:None:None], 'abc'.find('c', None, None), round(2.5, None), sorted([2, 1], key=None), dict.fromkeys([1], None), pow(2, 3, None), iter([1]).__length_hint__(), getattr(None, 'x', None)
'abc'.center(None)
open(None)
eval(None)
compile(None, 'x', 'eval')
chr(None)
setattr(1, None, 2)
getattr(1, None)
""".strip().splitlines():
    show(line)
