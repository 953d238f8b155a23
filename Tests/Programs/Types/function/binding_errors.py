"""Every way to call functions wrongly: counts, keywords, positional-only, keyword-only, duplicates, unpacking; of functions, methods, classes and built-in functions."""
def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, '->', ascii(f'{type(error).__name__}: {error}'))
    else:
        print(source, '->', ascii(value))


def none():
    pass


def one(a):
    pass


def two(a, b):
    pass


def three(a, b, c):
    pass


def default(a, b=1):
    pass


def two_defaults(a, b=1, c=2):
    pass


def star(a, *rest):
    pass


def keyword(*, k):
    pass


def keywords(*, k, l, m):
    pass


def optional(*, k=1, l):
    pass


def mixed(a, b=1, *, k, l=2):
    pass


def positional(a, b, /):
    pass


def positional_mixed(a, /, b, *, c):
    pass


def positional_more(a, b=1, /, **more):
    return a, b, more


def more(**more):
    return more


def everything(a, /, b, c=3, *rest, k, l=5, **more):
    return a, b, c, rest, k, l, sorted(more)


class Holder:
    def __init__(self, a, b=2):
        pass

    def method(self, a):
        pass

    @classmethod
    def of_class(cls, a):
        pass

    @staticmethod
    def static(a):
        pass

    def __call__(self, a):
        pass

    def no_self():
        pass

    def __getitem__(self):
        pass

    def __add__(self, other, more):
        pass

    def __len__(self, extra):
        pass

    def nested(self):
        def inner(a):
            pass
        return inner


class NoInit:
    pass


class WithNew:
    def __new__(cls, a):
        return super().__new__(cls)


class Text(str):
    pass


class Mapping:
    def __init__(self, names, items=None):
        self.names, self.error = names, items

    def keys(self):
        return self.names

    def __getitem__(self, key):
        if self.error is None:
            return key
        raise self.error


class Iterates:
    def __iter__(self):
        yield 1
        raise KeyError('iterating')


class Callable:
    __call__ = None


holder = Holder(1)
unnamed = lambda a, *, k: None


for line in r"""
none(1)
none(1, 2)
none(a=1)
none(*[1, 2], **{'b': 3})
one()
one(1, 2)
one(b=1)
one(1, a=1)
one(1, b=2)
one(1, 2, 3, b=4)
two()
two(1)
two(b=1)
two(1, 2, 3)
three()
three(1)
three(b=1)
three(c=1, a=2)
three(1, 2, 3, 4, 5)
default()
default(1, 2, 3)
two_defaults()
two_defaults(1, 2, 3, 4)
two_defaults(c=1)
two_defaults(1, 2, 3, d=1)
star()
star(a=1, *[2])
star(1, b=2)
keyword()
keyword(1)
keyword(1, k=2)
keyword(1, 2, k=3)
keyword(x=1)
keywords()
keywords(k=1)
keywords(k=1, m=2)
optional()
optional(k=1)
mixed()
mixed(1)
mixed(1, 2, 3)
mixed(1, 2, 3, k=1)
mixed(1, 2, 3, k=1, l=2)
mixed(1, 2, 3, 4, l=5)
positional()
positional(1)
positional(1, b=2)
positional(a=1, b=2)
positional(1, 2, 3)
positional(1, 2, a=3)
positional_mixed(1, 2)
positional_mixed(a=1, b=2, c=3)
positional_mixed(1, a=1, b=2, c=3)
positional_mixed(1, 2, 3)
positional_more(), 1
positional_more(1, a=2, b=3), positional_more(1, 2, b=3), more(self=1, more=2), everything(1, 2, k=3), everything(1, b=2, k=3, a=5), everything(1, 2, 3, 4, 5, k=6, z=7, l=8), everything(1, **{'b': 2, 'k': 3, 'rest': 4})
everything(b=1, k=2)
everything(1, k=2)
everything(1, 2)
everything(1, 2, b=3, k=4)
everything()
more(1)
more(**{1: 2})
more(**{'a': 1}, **{'a': 2})
more(a=1, **{'a': 2})
more(**{'a': 1}, a=2)
more(**5)
more(**None)
more(**[('a', 1)])
more(**Mapping(['a', 'b'])), more(**Mapping(['a']), **{'b': 1}), more(**Mapping('xy')), more(**{Text('t'): 1}), type(list(more(**{Text('t'): 1}))[0]).__name__, more(**{'a b': 1, '': 2})
more(**Mapping(5))
more(**Mapping(['a'], KeyError('item')))
more(**Mapping([1]))
more(**Mapping(['a', 'a']))
more(x=1, **Mapping(['a'], KeyError('item')))
more(x=1, **Mapping([1]))
more(x=1, **Mapping(['x']))
more(x=1, **5)
one(*5)
one(*None)
one(*Iterates())
one(1, *5)
one(*5, **{})
one(*[], *5)
one(*Iterates(), **{'a': 1})
one(**{'a': 1, 'b': 2})
one(*[1], a=2)
one(*[1], **{'a': 2})
two(*'ab'), two(*{1: 2, 3: 4}), two(*(x for x in [1, 2])), two(1, *[2]), two(*[1], *[2]), two(*[1], b=2), two(**{'a': 1}, b=2)
holder.method()
holder.method(1, 2)
holder.method(b=1)
holder.method(1, self=2)
holder.method(self=1)
Holder.method()
Holder.method(1)
Holder.method(a=1)
holder.of_class()
holder.of_class(1, 2)
holder.static()
holder.static(1, 2)
holder()
holder(1, 2)
holder.no_self()
Holder.no_self(1)
holder[1]
holder + 1
len(holder)
Holder()
Holder(1, 2, 3)
Holder(b=1)
Holder(1, self=2)
holder.nested()()
NoInit(1)
NoInit(a=1)
WithNew()
WithNew(1, 2)
WithNew(cls=1)
unnamed()
unnamed(1)
unnamed(1, 2)
(lambda: 0)(1)
[f(1) for f in [lambda: 0]]
(x for x in [1]).send()
Callable()()
5()
'text'(1)
None()
holder.missing()
len()
len(1, 2)
len(obj=1)
len(1)
abs(x=1)
abs()
isinstance(1)
isinstance(1, int, 2)
print(1, other=2)
print(1, sep=2)
sorted()
sorted([1], 2)
sorted([1], key=1, other=2)
int('1', other=2)
int(1, base=2)
int('1', base='x')
int(x=1)
str(1, 2, 3, 4)
str(other=1)
dict(1, 2)
dict(a=1, *[2])
list(a=1)
range(a=1)
type(1, 2)
max()
max(1, other=2)
max([], default=1), max([1], key=None), min('ab', key=ord), max(1, 2, key=lambda x: -x)
max(1, 2, default=3)
max(1, key=1)
pow(1)
pow(1, 2, 3, 4)
pow(base=2, exp=3), pow(2, exp=3), pow(2, 3, mod=5)
round()
sum(1)
sum([1], 2, 3)
sum([1], start=5), sum([1], 5)
'a'.join()
'a'.join('b', 'c')
'a'.split(sep=1)
'a'.split(other=1)
'a'.split('b', 1, 2)
'a'.replace('b')
'a'.replace('b', 'c', 1, 2)
'a'.encode(1)
'a'.encode(encoding=1)
'a'.encode('utf8', 'strict', 1)
'{}'.format()
[].append()
[].append(1, 2)
[].append(object=1)
[].sort(1)
[].sort(key=1, other=2)
[].index()
{}.get()
{}.update(1, 2)
{}.pop()
(1).to_bytes()
(1).to_bytes(1)
enumerate()
zip(a=1)
map(len)
getattr(1)
getattr(1, 'a', 2, 3)
setattr(1, 'a')
hasattr(1)
iter()
next()
open()
eval()
eval('1', 2)
exec('1', {}, 2)
compile('1')
compile('1', 'f', 'exec', other=1)
__import__()
object(1)
object.__init__()
object.__new__()
type.__call__()
int.__add__()
int.__add__(1)
int.__add__(1, 2, 3)
int.__add__('a', 1)
str.upper()
str.upper(1)
list.append()
list.append(1, 2)
dict.fromkeys()
(1).__add__()
(1).__add__(1, 2)
[].__len__(1)
[].__getitem__()
[].__setitem__(1)
""".strip().splitlines():
    show(line)
