"""Augmented assignment: in-place methods, fallbacks, targets evaluated once, and the tuple element puzzle."""


class InPlace:
    def __init__(self, name):
        self.name = name

    def __iadd__(self, other):
        print(f'{self.name} += {other}')
        return self

    def __imul__(self, other):
        return f'replaced by {other}'

    def __isub__(self, other):
        return NotImplemented

    def __sub__(self, other):
        return 'fell back to __sub__'

    def __ior__(self, other):
        return NotImplemented


x = y = InPlace('x')
x += 1
print(x is y)
x *= 5
print(x)
y -= 1
print(y)
y = InPlace('y')
try:
    y |= 2
except TypeError as error:
    print(error)
try:
    y <<= 2
except TypeError as error:
    print(error)
try:
    y **= 2
except TypeError as error:
    print(error)
for name in ('add', 'sub', 'mul', 'truediv', 'floordiv', 'mod', 'pow', 'matmul', 'lshift', 'rshift', 'and', 'or',
             'xor'):
    setattr(InPlace, f'__i{name}__', lambda self, other, name=name: (print('in place', name, other), self)[1])
y += 1; y -= 2; y *= 3; y /= 4; y //= 5; y %= 6; y **= 7; y @= 8; y <<= 9; y >>= 10; y &= 11; y |= 12; y ^= 13

pair = ([1], 'x')
try:
    pair[0] += [2]
except TypeError as error:
    print(error, pair)
try:
    pair[1] += 'y'
except TypeError as error:
    print(error, pair)
text = 'abc'
try:
    text[0] += 'z'
except TypeError as error:
    print(error)


def once(value):
    print('evaluated', value)
    return value


numbers = [10, 20]
once(numbers)[once(1)] += once(5)
print(numbers)


class Recorder:
    def __getattr__(self, name):
        print('get', name)
        return 1

    def __setattr__(self, name, value):
        print('set', name, value)

    def __getitem__(self, key):
        print('get item', key)
        return [key]

    def __setitem__(self, key, value):
        print('set item', key, value)


recorder = Recorder()
recorder.attribute += 10
recorder['k'] += ['more']
recorder[1:2] += [3]
a = b = [1]
a += [2]
print(a, b, a is b)
a = a + [3]
print(a, b)
a = b = (1,)
a += (2,)
print(a, b)
a = b = 'x'
a += 'y'
a *= 2
print(a, b)
n = 7
n += 1.5; n -= 0.5; n *= 2; n //= 3; n **= 2; n %= 7; n /= 2
print(n)
m = 2 ** 62
m += m; m <<= 3; m |= 1; m ^= 3; m &= ~2; m >>= 1
print(m)
s = {1, 2}
t = s
s |= {3}; s &= {2, 3}; s ^= {9}; s -= {3}
print(sorted(s), s is t)
d = {'k': [1]}
d['k'] += 'ab'
d['k'][0] *= 10
print(d)
del d['k'][1:]
d['k'] *= 3
print(d)
count = 0


def local_before_assignment():
    count += 1


def with_global():
    global count
    count += 1
    return count


try:
    local_before_assignment()
except UnboundLocalError as error:
    print(error)
print(with_global(), with_global())
try:
    missing += 1
except NameError as error:
    print(error)
try:
    {}['k'] += 1
except KeyError as error:
    print('KeyError', error)
try:
    None.attribute += 1
except AttributeError as error:
    print(error)
