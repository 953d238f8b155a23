"""`__builtins__` that is missing, no dict, or a dict of another kind; globals of a subclass of dict."""
ModuleType, FunctionType = type(__builtins__), type(lambda: None)


def attempt(label, action):
    try:
        print(label, action())
    except Exception as error:
        print(label, type(error).__name__, error)


class Counting(dict):
    def __missing__(self, key):
        return f'made {key}'


class Refusing:
    def __getitem__(self, key):
        if key == 'known':
            return 'known to an object'
        if key == 'odd':
            raise ValueError(key)
        raise KeyError(key)


for builtins in ({}, {'len': 5}, 5, None, 'text', ModuleType('empty'), Counting(), Counting(len=6), Refusing()):
    label = type(builtins).__name__
    for source in ('len', 'known', 'odd', 'None', '(lambda: len)()', '[len for _ in (1,)]', '[][1]', '1/0'):
        attempt(f'{label} {source}', lambda: eval(source, {'__builtins__': builtins}))
    attempt(f'{label} class', lambda: exec('class A: pass', {'__builtins__': builtins}))
    if isinstance(builtins, (dict, ModuleType)):
        attempt(f'{label} import', lambda: exec('import sys', {'__builtins__': builtins}))


def function():
    return len([1])


def outer():
    def inner():
        return print
    return inner


attempt('without', lambda: FunctionType(function.__code__, {})())
attempt('without', lambda: FunctionType((lambda: None).__code__, {})())
attempt('with', lambda: FunctionType(function.__code__, {'__builtins__': {'len': lambda v: 'own'}})())
attempt('module', lambda: FunctionType(function.__code__, {'__builtins__': __builtins__})())
attempt('nested', lambda: FunctionType(outer.__code__, {'__builtins__': {}})()())


class Globals(dict):
    def __getitem__(self, key):
        if key.startswith('g_'):
            return key.upper()
        return dict.__getitem__(self, key)


namespace = Globals(x=1, __builtins__=__builtins__)
exec("""
def f():
    return g_one, x, len
result = f()
try:
    y
except NameError as error:
    message = str(error)
z = g_two
def g():
    global stored
    stored = x
    return stored
stored_result = g()
""", namespace)
print({key: value for key, value in dict.items(namespace) if key not in ('__builtins__', 'f', 'g')})
