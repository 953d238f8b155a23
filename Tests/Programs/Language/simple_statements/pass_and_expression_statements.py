"""pass, expression statements with effects, and statements on one line."""


def empty():
    pass


class Empty:
    pass


def ellipsis_body(): ...


if True: pass
for _ in range(3): pass
while False: pass
try: pass
finally: pass
with type('M', (), {'__enter__': lambda s: print('enter'), '__exit__': lambda s, *a: print('exit')})(): pass
print(empty(), Empty.__dict__.keys() >= {'__module__'}, ellipsis_body())

log = []


class Noisy:
    def __getattr__(self, name):
        log.append(f'get {name}')
        return self

    def __getitem__(self, key):
        log.append(f'item {key}')
        return self

    def __add__(self, other):
        log.append('add')
        return self

    def __lt__(self, other):
        log.append('lt')
        return self

    def __bool__(self):
        log.append('bool')
        return True

    def __neg__(self):
        log.append('neg')
        return self

    def __iter__(self):
        log.append('iter')
        return iter(())

    def __call__(self):
        log.append('call')
        return self

    def __contains__(self, item):
        log.append('contains')
        return False

    def __format__(self, spec):
        log.append(f'format {spec}')
        return ''

    def __eq__(self, other):
        log.append('eq')
        return False

    def __hash__(self):
        log.append('hash')
        return 1


n = Noisy()
n
n.attribute
n['key']
n + n
n < n
n < n < n
-n
not n
n and n
n or n
n()
n in n
n, n
[n, n]
{n}
{n: n}
[*n]
(*n,)
f'{n:spec}'
n == n
n is n
n if n else n
lambda: n()
[x for x in n]
(x for x in n)
n[1:2]
n.a.b().c
'a string'
5
None
...
print(len(log), log)


def constants_are_dropped():
    1
    'text'
    None
    2.5
    ...
    return 'constants: ' + repr(constants_are_dropped.__code__.co_consts)


print(constants_are_dropped())
try:
    undefined_name
except NameError as error:
    print(error)
try:
    n.x.y.z + undefined_name
except NameError as error:
    print(error, log[-3:])
try:
    5 + 'a'
except TypeError as error:
    print(error)
a = 1; b = 2; print(a, b); del a; print('a' in globals());
if b: print('one'); print('two')
else: print('three')
for i in 1, 2: print(i); j = i
print(j)
def one_line(x): y = x * 2; return y
class OneLine: x = 1; y = x + 1; print('in the class body', y)
print(one_line(4), OneLine.y)
