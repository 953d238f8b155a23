"""str.format and str.format_map: fields, nesting, attribute and index access, errors."""


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y
        self.pair = [x, {'k': y}]

    def __format__(self, spec):
        return f'<{spec}|{self.x},{self.y}>'

    def __repr__(self):
        return 'Point()'


def attempt(template, *args, **kwargs):
    try:
        print(f'{template!r} -> {template.format(*args, **kwargs)!r}')
    except Exception as error:
        print(f'{template!r}: {type(error).__name__}: {error}')


p = Point(1, 2)
attempt('{} {} {}', 1, 'two', 3.0)
attempt('{0} {1} {0}', 'a', 'b')
attempt('{name} {0} {other}', 'pos', name='n', other='o')
attempt('{{}} {{{}}} }}{{', 5)
attempt('{0.x} {0.y} {0.pair[0]} {0.pair[1][k]}', p)
attempt('{0[0]} {0[-1]}', {'-1': 'negative is text', 0: 'zero'})
attempt('{0[key]} {0[a b]} {0[1]}', {'key': 1, 'a b': 2, 1: 3})
attempt('{0[0]}{0[2]}', 'xyz')
attempt('{!r} {!s} {!a}', 'é', 'é', 'é')
attempt('{0!r:>10}|{0!s:<10}|{0:^10}|', 'ab')
attempt('{:{}}|{:{w}.{p}}', 'a', 5, 3.14159, w=8, p=3)
attempt('{0:{1}{2}}', 'z', '*>', 4)
attempt('{:abc} {}', p, p)
attempt('{:%H:%M}', p)
attempt('{.x}{[0]}', p, 'q')
attempt('{}', [1])
attempt('{0:>{0}}', 5)
attempt('{a.x:{b.y}d}', a=Point(7, 0), b=Point(0, 4))
attempt('')
attempt('no fields', 1, 2, x=3)
attempt('{} {}', 1)
attempt('{2}', 1)
attempt('{missing}', x=1)
attempt('{} {0}', 1)
attempt('{0} {}', 1)
attempt('{')
attempt('}')
attempt('{0', 1)
attempt('{}}', 1)
attempt('{!x}', 1)
attempt('{!}', 1)
attempt('{!rs}', 1)
attempt('{!r', 1)
attempt('{0.}', 1)
attempt('{0[}', [1])
attempt('{0[]}', [1])
attempt('{0[0]x}', [1])
attempt('{0[a]}', [1])
attempt('{0[5]}', [1])
attempt('{0.missing}', 1)
attempt('{0[k]}', {})
attempt('{0[0]}', 5)
attempt('{:d}', 'a')
attempt('{:>{}}', 'a')
attempt('{:{:{}}}', 1, 2, 3)
attempt('{0 }', 1)
attempt('{ 0}', 1)
attempt('{-1}', 1)
attempt('{01}', 1, 2)
attempt('{99999999999999999999}', 1)
attempt('{a b}', **{'a b': 'with space'})
attempt('{:}', 5)
attempt('{0:}{0!s:}', 5)
attempt('{class}', **{'class': 'keyword'})


class Default(dict):
    def __missing__(self, key):
        return f'<{key}>'


print('{a} {b} {c.real}'.format_map({'a': 1, 'b': 2, 'c': 3}), '{x} {y}'.format_map(Default(x=1)))
for mapping in ({}, 5, None):
    try:
        print('{a}'.format_map(mapping))
    except Exception as error:
        print(type(error).__name__, error)
try:
    '{}'.format_map({'': 1})
except Exception as error:
    print(type(error).__name__, error)
print('{0}{1}'.format(*'ab'), '{x}'.format(**{'x': 1}), str.format('{}', 5), '{:>5}'.format(True), '{}'.format(None),
      '{:5}|'.format(True), '{0:,} {0:_} {0:e}'.format(1234567))
