"""Assignment to names, attributes, subscripts and slices; chained; evaluation order."""

log = []


class Target:
    def __init__(self, name):
        object.__setattr__(self, 'name', name)

    def __setattr__(self, attribute, value):
        log.append(f'{self.name}.{attribute} = {value!r}')

    def __setitem__(self, key, value):
        log.append(f'{self.name}[{key!r}] = {value!r}')

    def __delattr__(self, attribute):
        log.append(f'del {self.name}.{attribute}')

    def __delitem__(self, key):
        log.append(f'del {self.name}[{key!r}]')


def t(name):
    log.append(name)
    return Target(name)


def k(key):
    log.append(f'key {key}')
    return key


def v(value):
    log.append(f'value {value}')
    return value


def show():
    for line in log:
        print('  ', line)
    log.clear()


print('attribute')
t('a').x = v(1)
show()
print('subscript')
t('a')[k('i')] = v(1)
show()
print('slice')
t('a')[k(1):k(2):k(3)] = v('s')
show()
print('chained')
t('a').x = t('b')[k('j')] = t('c').y = v(0)
show()
print('unpacked')
t('a').x, t('b')[k('j')], *t('c').rest = v('wxyz')
show()
print('nested')
(t('a').x, [t('b').y, t('c').z]), t('d').w = (v(1), (v(2), v(3))), v(4)
show()
print('loop target')
for t('a')[k('n')] in v('xy'):
    pass
show()
print('with target')


class Manager:
    def __enter__(self):
        log.append('enter')
        return 'entered'

    def __exit__(self, *details):
        log.append('exit')


with Manager() as t('w').attribute:
    log.append('body')
show()
print('comprehension target')
log.append([1 for t('c').x in v([7, 8])])
show()
print('delete')
del t('a').x, t('b')[k('i')], (t('c').y, [t('d')[k(1):]])
show()

i = 0
cells = [0, 0, 0]
i, cells[i] = 1, 'at one'
cells[i], i = 'at one again', 2
i = cells[i] = 0
print(i, cells)
x = [1, 2, 3]
x[0], x[1:] = x[2], [9, 9, 9]
print(x)
a = b = []
a.append(1)
print(b, a is b)
one, two = two_pairs = (1, 2)
print(one, two, two_pairs)


class Slots:
    __slots__ = ('only',)


class Property:
    @property
    def readonly(self):
        return 1


for statement in ('Slots().only = 1', 'Slots().other = 1', 'Property().readonly = 1', 'None.x = 1', '(5).real = 1',
                  "'a'[0] = 'b'", '(1, 2)[0] = 1',
                  'len.x = 1', 'undefined.x = 1', 'undefined[0] = 1', 'object().x = 1', 'int.x = 1', '[][0] = 1',
                  '{}[[]] = 1', 'Slots.only.x = 1', 'del Slots().only'):
    try:
        exec(statement)
        print(statement, 'works')
    except Exception as error:
        print(statement, type(error).__name__, error)
