"""Class definitions: body scope, order of evaluation, keywords, bases, decorators, the namespace."""

log = []


def note(label, value=None):
    log.append(label)
    return value


class Base:
    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__()
        note(f'init_subclass {cls.__name__} {kwargs}')


class Meta(type):
    @classmethod
    def __prepare__(metacls, name, bases, **kwargs):
        note(f'prepare {name} {len(bases)} {kwargs}')
        return {'prepared': True}

    def __new__(metacls, name, bases, namespace, **kwargs):
        note(f'new {name} {sorted(k for k in namespace if not k.startswith("__"))} {kwargs}')
        return super().__new__(metacls, name, bases, namespace)

    def __init__(cls, name, bases, namespace, **kwargs):
        note(f'init {name} {kwargs}')
        super().__init__(name, bases, namespace)

    def __call__(cls, *args):
        note(f'call {cls.__name__} {args}')
        return super().__call__(*args)


def decorate(cls):
    return note('decorated', cls)


@decorate
class Class(note('base', Base), metaclass=note('metaclass', Meta), option=note('option', 5),
            **note('unpacked', {'more': 6})):
    note('body starts')
    a = 1
    b = a + 1

    def method(self):
        return self.a

    note('body ends')


Class()
for entry in log:
    print(entry)
print(Class.prepared, Class.a, Class.b, Class.__name__, Class.__qualname__, Class.__module__, Class.__doc__,
      type(Class).__name__, [c.__name__ for c in Class.__mro__])


class Body:
    """Documentation of the class."""
    print('in the body:', __name__, __qualname__, __module__, sorted(locals()))
    x = 1
    if x:
        y = x + 1
    for i in range(3):
        last = i
    try:
        1 / 0
    except ZeroDivisionError as error:
        message = str(error)
    del x
    locals()['through locals'] = 'works in a class body'
    with_lambda = lambda self: self.y

    class Nested:
        def deep(self):
            pass

    def method(self, default=y):
        return default


print(sorted(n for n in vars(Body) if not n.startswith('__')), getattr(Body, 'through locals'), Body().method(),
      Body.Nested.deep.__qualname__, Body.__doc__)


def attempt(source):
    try:
        exec(source, dict(globals()))
        print(repr(source), 'works')
    except Exception as error:
        print(repr(source), type(error).__name__, error)


attempt('class A(5): pass')
attempt('class A(None): pass')
attempt('class A("x"): pass')
attempt('class A(bool): pass')
attempt('class A(int, str): pass')
attempt('class A(Base, Base): pass')
attempt('class A(object, Base): pass')
attempt('class A(*[Base], **{}): pass')
attempt('class A(keyword=1): pass')
attempt('class A(Base, keyword=1): pass')
attempt('class A(metaclass=5): pass')
attempt('class A(metaclass=lambda name, bases, namespace: 42): print("fine")')
attempt('class A(metaclass=lambda *a, **k: print(a[0], a[1], k), x=1): pass')
attempt('class A(metaclass=Meta, metaclass=Meta): pass')
attempt('class A(undefined): pass')
attempt('class A: 1 / 0')
attempt('class A:\n  x = 1\n  y = [x for _ in range(1)]')
attempt('class A:\n  __slots__ = ("a", "a b")')
attempt('class A:\n  __slots__ = ("a",)\n  a = 1')
attempt('class A:\n  __qualname__ = 5')
attempt('class M(type): pass\nclass A(metaclass=M): pass\n'
        'class N(type): pass\nclass B(metaclass=N): pass\nclass C(A, B): pass')
attempt('class P(type):\n  def __prepare__(*a): return 5\nclass A(metaclass=P): pass')
attempt('class A(type(None)): pass')
attempt('class A(type(len)): pass')
attempt('class A(Exception, KeyError): pass')
attempt('class A():\n  pass\nprint(A.__bases__)')


class Dynamic:
    for name in ('one', 'two'):
        exec(f'def {name}(self): return {name!r}')


print(Dynamic().one(), Dynamic().two(), Dynamic.name)


def make(n):
    class Local:
        value = n

        def get(self):
            return self.value + n
    return Local


print(make(1)().get(), make(1) is make(1), make(2).__qualname__)
