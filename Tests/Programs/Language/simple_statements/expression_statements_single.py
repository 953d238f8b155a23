"""Expression statements in 'single' mode: the displayhook and what it prints and stores."""
import builtins
import sys


def interactive(source, namespace={}):
    exec(compile(source, '<stdin>', 'single'), namespace)


interactive('1 + 1')
print(builtins._)
interactive('"text"')
interactive('None')
print(builtins._)
interactive('x = 5')
interactive('x')
interactive('x; x + 1; None; "end"')
print(repr(builtins._))
interactive('for i in range(3): i\n')
interactive('if 1:\n  "in a block"\n  [1, 2]\n')
interactive('while x > 3:\n  x\n  x -= 1\n')
interactive('def f():\n  "not displayed"\n  5\n  return 6\n')
interactive('f()')
interactive('class A:\n  7\n  "in a class body"\n  x = 1\n')
interactive('A.x')
interactive('with_value = [1]')
interactive('with_value.append(2)')
interactive('with_value')
interactive('(lambda: 0)()')
interactive('print("printed")')
interactive('1, 2')
interactive('*[1], 2')
interactive('x == 3')
interactive('...')
interactive('"é"')
interactive('try:\n  8\nfinally:\n  9\n')
interactive('(y := 10)')
interactive('_ + 1')
interactive('_')
interactive('x: int = 3')
interactive('del x')
interactive('"a" "b"')
interactive('await_ = 1')
interactive('# a comment\n5')
interactive('f"{1 + 1}"')

exec('1 + 1\n"exec shows nothing"')
eval('"nor does eval"')


def hook(value):
    print('hook got', repr(value))


sys.displayhook = hook
interactive('1')
interactive('None')
interactive('[2]')
sys.displayhook = sys.__displayhook__
interactive('3')


class Loud:
    def __repr__(self):
        print('repr called')
        return 'Loud()'


interactive('Loud()', {'Loud': Loud})


class Broken:
    def __repr__(self):
        raise ValueError('no repr')


for source in ('Broken()', 'undefined', '1 / 0'):
    try:
        interactive(source, {'Broken': Broken})
    except Exception as error:
        print(type(error).__name__, error)
print(type(builtins._).__name__)
sys.displayhook(5)
sys.displayhook(None)
sys.displayhook('\ud800')
saved = sys.displayhook
del sys.displayhook
try:
    interactive('6')
except RuntimeError as error:
    print(error)
sys.displayhook = 5
try:
    interactive('6')
except TypeError as error:
    print(error)
sys.displayhook = saved
