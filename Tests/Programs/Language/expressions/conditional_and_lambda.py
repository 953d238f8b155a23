"""Conditional expressions and lambdas."""

print('yes' if 1 else 'no', 'yes' if 0 else 'no', 'a' if 0 else 'b' if 0 else 'c', ('a', 'b') if 1 else 'c')
print([n if n % 2 else -n for n in range(5)], (lambda n: 'odd' if n & 1 else 'even')(3))
log = []


def note(value):
    log.append(value)
    return value


print(note('then') if note(True) else note('else'), log)
log.clear()
print(note('then') if note('') else note('else'), log)
print(1 if 0 else undefined if 0 else 'fine')

identity = lambda x: x
add = lambda a, b=10: a + b
everything = lambda a, /, b, *args, c=3, **kwargs: (a, b, args, c, kwargs)
nothing = lambda: None
print(identity(5), add(1), add(1, 2), add(b=1, a=2), everything(1, 2, 3, 4, c=5, d=6), nothing())
print(identity.__name__, identity.__qualname__, identity.__defaults__, add.__defaults__, everything.__kwdefaults__,
      identity.__doc__)
print((lambda *, k: k)(k=1), (lambda *a: a)(), (lambda **k: k)(), (lambda: (lambda: 5)())(),
      (lambda x: lambda y: x + y)(1)(2))
print([f(2) for f in [lambda x: x + 1, lambda x: x * 10, lambda x: x ** 5]], (lambda: 1 if False else 2)(),
      (lambda: [1, 2])()[1])
print((lambda x: (yield x)).__code__.co_flags & 0x20 != 0, list((lambda: (yield 7))()),
      (lambda: lambda: 0)().__qualname__)
print(sorted(['bb', 'a', 'ccc'], key=lambda s: -len(s)), list(map(lambda a, b: a * b, [1, 2], [3, 4])),
      list(filter(lambda x: x, [0, 1])))
counter = (lambda state: lambda: state.append(0) or len(state))([])
print(counter(), counter(), counter())
fact = lambda n: 1 if n < 2 else n * fact(n - 1)
print(fact(20), (lambda f, n: f(f, n))(lambda f, n: n < 2 or n * f(f, n - 1), 5))
makers = [lambda i=i: i for i in range(3)]
late = [lambda: i for i in range(3)]
print([m() for m in makers], [m() for m in late])
mutable = lambda item, items=[]: items.append(item) or items
print(mutable(1), mutable(2), mutable(3, []))


class WithLambda:
    double = lambda self, x: x * 2
    factor = 3
    triple = lambda self, x: x * self.factor


print(WithLambda().double(4), WithLambda().triple(4), WithLambda.double.__qualname__)
pick = {'add': lambda a, b: a + b, 'sub': lambda a, b: a - b}
print(pick['add'](1, 2), pick['sub'](1, 2), (lambda: {'a': 1})()['a'], (lambda: (1, 2))())
print((lambda x=1, *y, z: (x, y, z))(z=0), (lambda a, b: a if a > b else b)(3, 9))
try:
    (lambda: 1 / 0)()
except ZeroDivisionError as error:
    print(error, error.__traceback__.tb_next.tb_frame.f_code.co_name)
try:
    identity()
except TypeError as error:
    print(error)
try:
    raise (lambda: ValueError)()
except ValueError as error:
    print(repr(error))
