"""getattr, setattr, hasattr, vars, dir, id, callable, globals, locals, eval, exec, print: ordinary use and errors."""
import builtins


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


class Item:
    kind = 'class attribute'

    def __init__(self):
        self.b = 2
        self.a = 1


class Slotted:
    __slots__ = 'x',


class CustomDir:
    def __dir__(self):
        return ['z', 'a']


class WrongDir:
    def __dir__(self):
        return 5


item = Item()
print(vars(item), [n for n in dir(item) if not n.startswith('__')], dir(CustomDir()), getattr(item, 'a'),
      getattr(item, 'zz', None), hasattr(item, 'kind'))
setattr(item, 'c', 3)
delattr(item, 'a')
print(vars(item), item.__dict__ is vars(item), sorted(vars(Item))[-1])
attempt(lambda: vars(5))
attempt(lambda: vars(Slotted()))
attempt(lambda: dir(WrongDir()))
attempt(lambda: getattr(item))
attempt(lambda: getattr(item, 'x', 1, 2))
attempt(lambda: setattr(item, 'x'))
attempt(lambda: delattr(item))
attempt(lambda: hasattr(item))
attempt(lambda: vars(1, 2))
attempt(lambda: callable())
attempt(lambda: globals(1))


def with_locals(a, b=2):
    c = a + b
    names = locals()
    names['c'] = 'not written back'
    return sorted(names.items(), key=str), c


print(with_locals(1), 'item' in globals(), globals() is locals(), dir() == sorted(globals()), vars() is globals())
print(eval('1 + 1'), eval('a * b', {'a': 3, 'b': 4}), eval('x', {'x': 'global'}, {'x': 'local'}),
      eval('len(s)', {}, {'s': 'abc'}), eval('[n for n in range(3)]'), eval('(lambda: 5)()'))
namespace = {}
exec('x = 5\ndef f(): return x * 2', namespace)
print(namespace['f'](), '__builtins__' in namespace, namespace['__builtins__'] is vars(builtins), exec('1'),
      eval('__builtins__', {'__builtins__': {'only': 1}}))
attempt(lambda: eval('missing', {}))
attempt(lambda: eval('len', {'__builtins__': {}}))
attempt(lambda: eval('print(1)', {'__builtins__': {}}))
attempt(lambda: eval('1', 5))
attempt(lambda: eval('1', {}, 5))
attempt(lambda: exec('1', 5))
attempt(lambda: exec('1', {}, 5))
attempt(lambda: eval())
attempt(lambda: exec())
attempt(lambda: eval('x = 1'))
attempt(lambda: exec('class A: pass', {'__builtins__': {}}))
attempt(lambda: exec('import sys', {'__builtins__': {}}))


class Chatty(dict):
    def __missing__(self, key):
        return f'made up {key}'

    def __setitem__(self, key, value):
        print('store', key, value)
        super().__setitem__(key, value)


print(eval('something', {}, Chatty()), exec('y = thing', {}, Chatty()))
print('a', 'b', sep='-', end='.\n')
print('none', None, sep=None, end=None)
print()
print(1, [2], {'k': 'v'}, sep=', ', flush=True)
print(*'abc', sep='')
print('no newline', end='')
print('', 'x', '')
attempt(lambda: print(1, end=5))
attempt(lambda: print(1, sep=b''))
attempt(lambda: print(1, file=5))


class Sink:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)

    def flush(self):
        self.parts.append('FLUSH')


sink = Sink()
print('to', 'sink', 5, file=sink)
print('x', file=sink, sep='', end='', flush=True)
print(sink.parts)
attempt(lambda: print(1, file=object()))
builtins.added = 'visible everywhere'
print(added, hasattr(builtins, 'len'), builtins.len is len, len(dir(builtins)) > 100)
len = lambda x: 'shadowed'
print(len([]), builtins.len([]))
del len, builtins.added
print(len([]), 'added' in dir(builtins))
