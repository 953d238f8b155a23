"""Code objects made by programs: what the constructor and `replace` check, and equality."""


def sample(a, b=1, *c, d, **e):
    """Documentation."""
    inner = lambda: a
    return inner


code = sample.__code__
Code = type(code)
names = ('argcount', 'posonlyargcount', 'kwonlyargcount', 'nlocals', 'stacksize', 'flags', 'code', 'consts', 'names',
         'varnames', 'filename', 'name', 'firstlineno', 'lnotab', 'freevars', 'cellvars')
parts = [getattr(code, 'co_' + name) for name in names]
print(repr(code).split(' at ')[0], Code(*parts) == code, Code(*parts) is code, hash(Code(*parts)) == hash(code))


def attempt(make):
    try:
        return make()
    except Exception as error:
        return f'{type(error).__name__}: {error}'


for index, name in enumerate(names):
    for value in ('text', 1.5, 2 ** 40, (1,), None, [], -1):
        if name == 'firstlineno' and value == -1 or name in ('consts', 'cellvars') and value == (1,):
            continue
        changed = parts[:]
        changed[index] = value
        print(name, repr(value), attempt(lambda: Code(*changed) == code))
for arguments in ((), parts[:13], parts + [1]):
    print(attempt(lambda: Code(*arguments)))
for name, value in dict(co_argcount=-1, co_name=3, co_code='x', co_consts=[1], co_flags=2 ** 70, co_other=1,
                        co_filename=b'x', co_firstlineno=2.5, co_posonlyargcount=5, co_nlocals=-1, co_stacksize='e',
                        co_lnotab=1, co_varnames='x', co_freevars=3, co_cellvars=3, co_kwonlyargcount=-2,
                        co_names=None).items():
    print(name, attempt(lambda: code.replace(**{name: value})))
print(attempt(lambda: code.replace(1)))
renamed = code.replace(co_name='renamed', co_firstlineno=77, co_filename='elsewhere')
print(renamed.co_name, renamed.co_firstlineno, renamed.co_filename, repr(renamed).split('file')[1], renamed == code)
print(code == code.replace(co_firstlineno=99), code == code.replace(co_filename='z'), code == code.replace(co_lnotab=b''),
      code == code.replace(co_stacksize=99), code == code.replace(), code is code.replace())
print(attempt(lambda: code < code), code != 3, code == 3)
for left, right in (('1', '1.0'), ('1', 'True'), ('(1, 0.0)', '(1, -0.0)'), ('0j', '-0j'), ('"a"', 'b"a"'), ('1', '1'),
                    ('x in {1}', 'x in {True}'), ('x in {1, 2}', 'x in {2, 1}'), ('((1,), 2)', '((1.0,), 2)'),
                    ('lambda: 1', 'lambda: 1'), ('lambda: 1', 'lambda: 1.0'), ('a.b', 'a.c'), ('1', '1 ')):
    left_code, right_code = compile(left, 'f', 'eval'), compile(right, 'f', 'eval')
    print(left, right, left_code == right_code, left_code != right_code, attempt(lambda: hash(left_code)) is not None)
for name in sorted(vars(Code)):
    if name.startswith('co_'):
        print(name, type(vars(Code)[name]).__name__, attempt(lambda: setattr(code, name, 1)))
print(attempt(lambda: Code.__new__(int)), attempt(lambda: type('Derived', (Code,), {})))


print(code.co_code[:4], len(code.co_lnotab) % 2)
sample.__code__ = code.replace(co_name='other')
print(sample(1, d=2)())


def forty():
    return 40


forty.__code__ = forty.__code__.replace(co_consts=(None, 42))
print(forty())
exec(compile('print("ran", __name__)', 'given', 'exec').replace(co_filename='other'))
