"""Evaluation order: every operand announces itself."""

log = []


class Value:
    def __init__(self, name):
        self.name = name

    def __add__(self, other):
        log.append(f'{self.name}+{other.name}')
        return Value(f'({self.name}+{other.name})')

    def __mul__(self, other):
        log.append(f'{self.name}*{other.name}')
        return Value(f'({self.name}*{other.name})')

    def __pow__(self, other):
        log.append(f'{self.name}**{other.name}')
        return Value(f'({self.name}**{other.name})')

    def __lt__(self, other):
        log.append(f'{self.name}<{other.name}')
        return True

    def __getitem__(self, key):
        log.append(f'{self.name}[...]')
        return self

    def __setitem__(self, key, value):
        log.append(f'{self.name}[...]=')

    def __call__(self, *args, **kwargs):
        log.append(f'{self.name}()')
        return self

    def __getattr__(self, name):
        log.append(f'{self.name}.{name}')
        return self

    def __bool__(self):
        log.append(f'bool {self.name}')
        return True


def v(name):
    log.append(name)
    return Value(name)


def show(label):
    print(f'{label}:', ' '.join(log))
    log.clear()


v('a') + v('b') * v('c')
show('a + b * c')
(v('a') + v('b')) * v('c')
show('(a + b) * c')
v('a') ** v('b') ** v('c')
show('a ** b ** c')
v('a') < v('b') < v('c')
show('a < b < c')
v('f')(v('a'), *[v('b')], k=v('c'), **{'d': v('d')})
show('call')
v('f')(k=v('k'), *[v('star')])
show('keyword before star')
v('o').x.y(v('arg')).z
show('attributes')
v('o')[v('i'):v('j'):v('k')]
show('slice')
v('o')[v('i')] = v('value')
show('o[i] = value')
v('p')[v('i')] = v('q')[v('j')] = v('value')
show('p[i] = q[j] = value')
v('p')[v('i')], v('q')[v('j')] = v('x'), v('y')
show('p[i], q[j] = x, y')
v('o')[v('i')] += v('value')
show('o[i] += value')
v('then') if v('test') else v('otherwise')
show('conditional')
v('a') and v('b') or v('c')
show('a and b or c')
{v('k'): v('v') for x in [v('iterable')]}
show('dict comprehension')
[v('element') for x in [v('iter')] if v('condition')]
show('list comprehension')
(lambda a=v('default'): v('body'))()
show('lambda')
f'{v("first").name:{v("width") and 8}}{v("second").name!r}'
show('f-string')
(w := v('walrus')) + v('after')
show('walrus')
{v('k1'): v('v1'), **{1: v('merged')}, v('k2'): v('v2')}
show('dict display')


def function(a: v('annotation a') = v('default a'), *, b: v('annotation b') = v('default b')) -> v('returns'):
    pass


show('function definition')
assert v('checked'), v('not evaluated')
show('assert')
print(v('printed').name, end=v('end').name and '\n')
show('print')
