"""Parameters: positional-only, keyword-only, starred, and how code objects describe them."""


def describe(function):
    code = function.__code__
    print(function.__name__, code.co_argcount, code.co_posonlyargcount, code.co_kwonlyargcount, bool(code.co_flags & 4),
          bool(code.co_flags & 8), code.co_varnames, function.__defaults__, function.__kwdefaults__)


def none(): pass
def simple(a, b): pass
def defaults(a, b=1, c=2): pass
def rest(a, *args): pass
def keywords(**kwargs): pass
def only(*, a, b=1, c): pass
def positional(a, b, /): pass
def mixed(a, b=1, /, c=2, *, d, e=3): pass
def everything(a, /, b, *args, c, **kwargs): local = 1
def bare_positional_default(a=1, b=2, /): pass


for function in (none, simple, defaults, rest, keywords, only, positional, mixed, everything, bare_positional_default,
                 lambda x, /, y=1, *z, w, **v: 0):
    describe(function)


def attempt(call):
    try:
        print(call())
    except TypeError as error:
        print(error)


def p(a, b=2, /, c=3, *, d=4, e): return a, b, c, d, e


attempt(lambda: p(1, e=5))
attempt(lambda: p(1, 20, 30, d=40, e=50))
attempt(lambda: p(1, c=30, e=50))
attempt(lambda: p(1, 2, 3, 4, 5))
attempt(lambda: p(1, 2, 3, 4, e=5))
attempt(lambda: p(a=1, e=5))
attempt(lambda: p(1, b=2, e=5))
attempt(lambda: p(1, 2, 3))
attempt(lambda: p(e=5))


def names(name, /, **kwargs): return name, kwargs


attempt(lambda: names('positional', name='keyword'))
attempt(lambda: names(name='only keyword'))


class Dictionary:
    def update(self, other=(), /, **kwargs):
        return other, kwargs


attempt(lambda: Dictionary().update({'a': 1}, self=2, other=3))


def only2(*, a, b): return a, b


attempt(lambda: only2(a=1, b=2))
attempt(lambda: only2(b=2))
attempt(lambda: only2())
attempt(lambda: only2(1, 2))
attempt(lambda: only2(1, a=1, b=2))


def star_then(*args, sep=' ', **kwargs): return args, sep, kwargs


attempt(lambda: star_then())
attempt(lambda: star_then(1, 2, sep='-', other=3))
attempt(lambda: star_then(*'ab', **{'sep': 1, 'x': 2}))


def same_names(args, kwargs, *rest, **more): return args, kwargs, rest, more


attempt(lambda: same_names(*(1, 2, 3), args_=4))
attempt(lambda: same_names(1, 2, 3, rest=4, more=5))
attempt(lambda: same_names(1, kwargs=2, args=3))


def cells(a, *args, b, **kwargs):
    def inner():
        return a, args, b, kwargs
    return inner() + (inner.__code__.co_freevars, cells.__code__.co_cellvars, cells.__code__.co_varnames)


attempt(lambda: cells(1, 2, b=3, c=4))


def deleted(a, b=1):
    del a
    try:
        return a
    except UnboundLocalError as error:
        return str(error)


attempt(lambda: deleted(5))


def rebinding(a, *args, **kwargs):
    a = 'new'
    args = args[::-1]
    kwargs.update(added=1)
    return locals()


attempt(lambda: rebinding(1, 2, 3, k=4))
for source in ('def f(a, a): pass', 'def f(a, *, a): pass', 'def f(a, *a): pass', 'def f(a, **a): pass',
               'def f(a=1, b): pass', 'def f(a=1, /, b): pass', 'def f(a, b=1, /, c): pass', 'def f(*): pass',
               'def f(*, /): pass', 'def f(/): pass', 'def f(a, /, /): pass', 'def f(*a, /): pass',
               'def f(*, **k): pass', 'def f(*, a, *b): pass', 'def f(**k, *a): pass', 'def f(**k, a=1): pass',
               'def f(a, *, b=1, c): pass', 'def f(*a, b): pass',
               'def f(a:int=1, /, *b:str, c:float, **d:dict) -> None: pass', 'def f(1): pass', 'def f(a.b): pass',
               'def f((a)): pass', 'def f(a,): pass',
               'def f(*a,): pass', 'def f(**k,): pass', 'def f(*,): pass', 'def f(,): pass', 'def f(a=): pass',
               'def f(a:): pass', 'def f(*a=1): pass', 'def f(**k=1): pass', 'lambda (a): 1', 'lambda *, a: 1',
               'lambda a, /: 1',
               'lambda *: 1', 'lambda a:int: 1', 'lambda *a, **k: 1', 'def f() -> : pass', 'def f: pass',
               'def (): pass', 'def f() pass'):
    try:
        compile(source, '<s>', 'exec')
        print(repr(source), 'compiles')
    except SyntaxError as error:
        print(repr(source), error.msg)
