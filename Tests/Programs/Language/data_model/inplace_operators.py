# Augmented assignment: the in-place method, else the plain operator; the result is bound in any case.


class InPlace:
    def __init__(self):
        self.log = []

    def __repr__(self):
        return "I" + repr(self.log)


def method(name):
    def call(self, other):
        self.log.append((name, other))
        return self
    return call


for name in ("add", "sub", "mul", "matmul", "truediv", "floordiv", "mod", "pow", "lshift", "rshift", "and", "xor",
             "or"):
    setattr(InPlace, f"__i{name}__", method(f"i{name}"))

x = y = InPlace()
x += 1
x -= 2
x *= 3
x @= 4
x /= 5
x //= 6
x %= 7
x **= 8
x <<= 9
x >>= 10
x &= 11
x ^= 12
x |= 13
print(x is y, x)


class Plain:
    def __add__(self, other):
        return ("new", other)

    def __rsub__(self, other):
        return ("reflected", other)


p = Plain()
p += 1
print(p)
n = 5
n -= Plain()
print(n)


class Declines:
    def __iadd__(self, other):
        print("  iadd declines")
        return NotImplemented

    def __add__(self, other):
        return "add"


d = Declines()
d += 1
print(d)


class Other:
    def __iadd__(self, other):
        return None


o = Other()
o += 1
print(o)

items = alias = [1]
items += (2,)
items += "ab"
items *= 2
print(alias, items is alias)
numbers = frozen = (1,)
numbers += (2,)
print(numbers, frozen)
s = t = {1}
s |= {2}
s ^= {1, 3}
print(s, t is s)

# The target is evaluated once, and stored to although the operation was in place.


class Target:
    def __getitem__(self, key):
        print("  get", key)
        return []

    def __setitem__(self, key, value):
        print("  set", key, value)


def key():
    print("  key")
    return "k"


Target()[key()] += [1]
inside = ([],)
try:
    inside[0] += [1]
except TypeError as error:
    print(error, inside)

for code in ("x += 1", "x -= 1", "x *= 'a'", "x @= 1", "x /= 1", "x //= 1", "x %= 1", "x **= 1",
             "x <<= 1", "x >>= 1", "x &= 1", "x ^= 1", "x |= 1"):
    for value in (None, [0]):
        try:
            exec(code, {"x": value})
        except TypeError as error:
            print(error)
try:
    exec("undefined += 1")
except NameError as error:
    print(error)


class Blocked(list):
    __iadd__ = None


b = Blocked()
try:
    b += [1]
except TypeError as error:
    print(error)
