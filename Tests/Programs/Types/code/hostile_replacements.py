"""code.replace with every field, one after the other and together: what the new code then does, and what it refuses."""
def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, '->', ascii(f'{type(error).__name__}: {error}'))
    else:
        print(source, '->', ascii(value))


def simple(a, b=2, *rest, key=3, **more):
    """Documented."""
    local = a + b
    return local, rest, key, sorted(more)


def closing(x):
    def inner(y):
        return x + y + constant
    return inner


constant = 100


def loops(n):
    total = 0
    for number in range(n):
        total += number
    return total


def yields():
    yield 1
    yield 2


async def asynchronous():
    return 1


Function = type(simple)
Code = type(simple.__code__)


class Text(str):
    pass


class Int(int):
    pass


class Tuple(tuple):
    pass


def made(code, *arguments, name=None, defaults=None, closure=None, **keywords):
    """Calls a function that is made of the code."""
    try:
        return Function(code, globals(), name, defaults, closure)(*arguments, **keywords)
    except Exception as error:
        return f'{type(error).__name__}: {error}'


def fields(code):
    return (code.co_argcount, code.co_posonlyargcount, code.co_kwonlyargcount, code.co_nlocals, code.co_stacksize > 0, code.co_flags, code.co_names, code.co_varnames, code.co_filename, code.co_name, code.co_firstlineno, code.co_freevars, code.co_cellvars)


def line_of(function, *arguments):
    try:
        function(*arguments)
    except Exception as error:
        traceback = error.__traceback__
        while traceback.tb_next:
            traceback = traceback.tb_next
        return traceback.tb_lineno, traceback.tb_frame.f_code.co_filename, traceback.tb_frame.f_code.co_name


def fails():
    x = 1
    return x / 0


code = simple.__code__
inner = closing.__code__.co_consts[1]


for line in r"""
fields(code), fields(closing.__code__), fields(inner), fields(loops.__code__), fields(yields.__code__), fields(asynchronous.__code__)
code.replace() == code, code.replace() is code, hash(code.replace()) == hash(code), code.replace(co_name='x') == code, code.replace(co_filename='x') == code, code.replace(co_firstlineno=5) == code, code.replace(co_lnotab=b'') == code, code.replace(co_stacksize=50) == code, code.replace(co_names=('q',)) == code
made(code, 1), made(code, 1, 2, 3, key=4, x=5), made(code.replace(co_consts=('doc', 9)), 1, 2), made(code, 1, name='renamed'), made(code, 1, 2), made(code, 1, defaults=(7,)), made(code, defaults=(7, 8, 9))
made(loops.__code__.replace(co_consts=(None, 1000)), 3), made(loops.__code__.replace(co_names=('list',)), [5, 6]), made(loops.__code__.replace(co_names=('missing_name',)), 3), made(loops.__code__, 4)
made(inner, 1), made(inner, 1, closure=closing(5).__closure__), made(inner.replace(co_freevars=('renamed',)), 1, closure=closing(5).__closure__), made(inner.replace(co_names=('missing_name',)), 1, closure=closing(5).__closure__), inner.replace(co_freevars=('renamed',)).co_freevars
made(closing.__code__.replace(co_cellvars=('other',)), 1) if 0 else closing.__code__.replace(co_name='n').co_cellvars
list(made(yields.__code__.replace(co_consts=(None, 'one', 'two')))), list(made(yields.__code__)), type(made(yields.__code__.replace(co_name='gen'))).__name__, made(yields.__code__.replace(co_name='gen')).__name__, made(yields.__code__, name='named').__name__
made(asynchronous.__code__.replace(co_consts=(None, 5))).send(None)
[coroutine.close() for coroutine in [made(asynchronous.__code__)]]
made(loops.__code__.replace(co_argcount=0, co_flags=loops.__code__.co_flags), 1), made(loops.__code__.replace(co_argcount=0)), made(loops.__code__.replace(co_argcount=2), 5, 1), made(loops.__code__.replace(co_kwonlyargcount=1, co_argcount=0), n=4), made(loops.__code__.replace(co_posonlyargcount=1), 4), made(loops.__code__.replace(co_posonlyargcount=1), n=4), made(loops.__code__.replace(co_flags=loops.__code__.co_flags | 4), 3, 4), made(loops.__code__.replace(co_flags=loops.__code__.co_flags | 8), 3, x=4)
made(loops.__code__.replace(co_varnames=('m', 'total', 'number')), m=3), made(loops.__code__.replace(co_varnames=('m', 'total', 'number')), n=3), made(loops.__code__.replace(co_name='other'), 1, 2), made(loops.__code__.replace(co_name='other')), made(loops.__code__, 1, 2, name='given')
line_of(Function(fails.__code__.replace(co_firstlineno=1000, co_filename='elsewhere', co_name='renamed'), globals())), line_of(Function(fails.__code__.replace(co_firstlineno=1, co_lnotab=b''), globals())), line_of(Function(fails.__code__.replace(co_firstlineno=1, co_lnotab=b'\0\1\4\5'), globals())), line_of(Function(fails.__code__.replace(co_firstlineno=100, co_lnotab=b'\0\1\4\xfb'), globals())), line_of(Function(fails.__code__.replace(co_firstlineno=-5), globals())), line_of(Function(fails.__code__.replace(co_lnotab=b'\1', co_firstlineno=7), globals())), line_of(Function(fails.__code__.replace(co_lnotab=b'\xff\0\xff\1', co_firstlineno=7), globals()))
repr(code.replace(co_name='n', co_filename='f', co_firstlineno=3)).split(' at ')[0], repr(code.replace(co_filename='f', co_firstlineno=3)).split(', ')[1:], repr(code.replace(co_filename='', co_firstlineno=0)).split(', ')[1:], repr(code.replace(co_filename='\xe9', co_name='\u20ac')).split(' at ')[0]
code.replace(co_name=Text('t')).co_name, type(code.replace(co_name=Text('t')).co_name).__name__, code.replace(co_argcount=Int(1)).co_argcount, type(code.replace(co_argcount=Int(1)).co_argcount).__name__, code.replace(co_names=Tuple(('a',))).co_names, code.replace(co_consts=Tuple()).co_consts, code.replace(co_firstlineno=True).co_firstlineno, code.replace(co_filename=Text('f')).co_filename
code.replace(1)
code.replace(co_other=1)
code.replace(co_argcount='x')
code.replace(co_argcount=-1)
code.replace(co_argcount=1.0)
code.replace(co_argcount=1 << 40)
code.replace(co_argcount=None)
code.replace(co_posonlyargcount=-1)
code.replace(co_posonlyargcount=5)
code.replace(co_kwonlyargcount=-1)
code.replace(co_kwonlyargcount=50)
code.replace(co_argcount=50)
code.replace(co_nlocals=-1)
code.replace(co_nlocals=1 << 33)
code.replace(co_stacksize=-1)
code.replace(co_flags=-1)
code.replace(co_flags='x')
code.replace(co_firstlineno='x')
code.replace(co_firstlineno=1 << 40)
code.replace(co_code=5)
code.replace(co_code='text')
code.replace(co_code=bytearray(b'ab'))
code.replace(co_consts=[])
code.replace(co_consts=None)
code.replace(co_names=[])
code.replace(co_varnames='abc')
code.replace(co_cellvars=None)
code.replace(co_filename=b'f')
code.replace(co_filename=None)
code.replace(co_name=5)
code.replace(co_name=None)
code.replace(co_lnotab='x')
code.replace(co_lnotab=None)
code.replace(co_lnotab=5)
Code()
Code(1, 2)
Code(0, 0, 0, 0, 0, 0, b'', (), (), (), 'f', 'n', 1, b'') == Code(0, 0, 0, 0, 0, 0, b'', (), (), (), 'f', 'n', 1, b''), Code(0, 0, 0, 0, 0, 0, b'', (), (), (), 'f', 'n', 1, b'').co_flags, Code(0, 0, 0, 0, 0, 0, b'', (), (), (), 'f', 'n', 1, b'', ('a',)).co_freevars, Code(0, 0, 0, 0, 0, 0, b'', (), (), (), 'f', 'n', 1, b'', ('a',), ('b',)).co_cellvars
Code(0, 0, 0, 0, 0, 0, b'', (), (), (), 'f', 'n', 1, b'', (), (), 1)
Code(0, 0, 0, 0, 0, 0, 'x', (), (), (), 'f', 'n', 1, b'')
Code(0, 0, 0, 0, 0, 0, b'', [], (), (), 'f', 'n', 1, b'')
Code(0, 0, 0, 0, 0, 0, b'', (), (), (), 'f', 'n', 1, 'x')
Code(-1, 0, 0, 0, 0, 0, b'', (), (), (), 'f', 'n', 1, b'')
Code(0, -1, 0, 0, 0, 0, b'', (), (), (), 'f', 'n', 1, b'')
Code(0, 0, -1, 0, 0, 0, b'', (), (), (), 'f', 'n', 1, b'')
Code(0, 0, 0, -1, 0, 0, b'', (), (), (), 'f', 'n', 1, b'')
Code(0, 0, 0, 0, -1, 0, b'', (), (), (), 'f', 'n', 1, b'').co_stacksize
Code(0, 0, 0, 0, 0, -1, b'', (), (), (), 'f', 'n', 1, b'')
Code(5, 0, 0, 0, 0, 0, b'', (), (), (), 'f', 'n', 1, b'')
Code(0, 0, 0, 0, 0, 0, b'', (), (), (), 5, 'n', 1, b'')
Code(argcount=0)
setattr(code, 'co_name', 'x')
delattr(code, 'co_name')
setattr(code, 'other', 'x')
code.__class__.__name__, type('C', (Code,), {}) if 0 else 0
type('C', (Code,), {})
code < code
code()
code.__reduce_ex__(2)
code.__reduce_ex__(0)
hash(code) == hash(simple.__code__), {code: 1}[code.replace()], code == 5, code != code, code == loops.__code__, compile('1', 'f', 'eval') == compile('1', 'f', 'eval'), compile('1', 'f', 'eval') == compile('1.0', 'f', 'eval'), compile('1', 'f', 'eval') == compile('1', 'g', 'eval'), compile('x\n', 'f', 'exec') == compile('\nx', 'f', 'exec'), compile('(1,0.0)', 'f', 'eval') == compile('(1,-0.0)', 'f', 'eval'), compile('True', 'f', 'eval') == compile('1', 'f', 'eval')
exec(code)
eval(inner)
exec(inner)
exec(loops.__code__)
exec((lambda: print('  executed', sorted(locals()))).__code__), eval((lambda *rest, **more: (rest, more)).__code__), eval((lambda: constant).__code__, {'constant': 6}), [*eval(yields.__code__)], eval((lambda *, key: 1).__code__.replace(co_kwonlyargcount=0))
eval((lambda *, key: 1).__code__)
exec(compile('1', 'f', 'eval').replace(co_name='m')), eval(compile('5', 'f', 'eval').replace(co_consts=(6,))), eval(compile('x', 'f', 'eval').replace(co_names=('constant',)))
sorted(name for name in dir(code) if name[0] != '_'), [name for name in vars(Code) if not name.startswith(('__', 'co_'))]
""".strip().splitlines():
    show(line)
