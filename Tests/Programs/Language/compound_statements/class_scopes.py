"""Names in class bodies: what they see, super() and __class__, comprehensions, conditional names."""

x = 'global'
y = 'global y'


class A:
    print(x)
    x = 'class'
    print(x)
    del x
    print(x)

    def method(self):
        return x


print(A().method())


def function():
    x = 'local'
    y = 'local y'

    class B:
        first = x
        print(y)
        y = 'class y'
        second = y

        def read(self):
            return x, y

        comprehension = [x for _ in range(1)]
        nested = [[y for _ in range(1)] for _ in range(1)]
        generator = list(y for _ in range(1))
        lambda_ = (lambda: y)()
        iterable = [c for c in y]
    return B


B = function()
print(B.first, B.second, B().read(), B.comprehension, B.nested, B.generator, B.lambda_, B.iterable[:5])


class Parent:
    def hello(self):
        return 'parent hello'

    @classmethod
    def make(cls):
        return 'parent make ' + cls.__name__

    @property
    def value(self):
        return 'parent value'

    def __init_subclass__(cls):
        cls.tag = cls.__name__.lower()


class Child(Parent):
    def hello(self):
        return 'child, ' + super().hello()

    @classmethod
    def make(cls):
        return 'child, ' + super().make()

    @property
    def value(self):
        return 'child, ' + super().value

    def which(self):
        return __class__.__name__, type(self).__name__

    def in_lambda(self):
        return (lambda: __class__.__name__)()

    def in_nested(self):
        def inner(self):
            return super().hello()
        return inner(self)

    def explicit(self):
        return super(Child, self).hello(), super(__class__, self).hello()

    def in_comprehension(self):
        try:
            return [super().hello() for _ in range(1)]
        except TypeError as error:
            return str(error)

    def no_arguments():
        return super().hello()

    def deleted(self):
        del self
        return super().hello()

    def rebound(self):
        self = 5
        return super().hello()


class Grandchild(Child):
    pass


child = Child()
print(child.hello(), Child.make(), child.value, Grandchild().which(), child.in_lambda(), child.in_nested(),
      child.explicit(), child.in_comprehension(), Grandchild.tag)


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


attempt(Child.no_arguments)
attempt(child.deleted)
attempt(child.rebound)
attempt(lambda: super())
attempt(lambda self=child: super())
attempt(lambda: super(Child, 5))
attempt(lambda: super(5, child))
attempt(lambda: super(Child, child).missing)
attempt(lambda: super(Parent, child).hello())
attempt(lambda: super(Child).hello)
attempt(lambda: super(Child, Grandchild).make())
attempt(lambda: super(1, 2, 3))
attempt(lambda: super(Grandchild, child))


class UsesClass:
    def get(self):
        return __class__

    cell = get.__closure__[0]
    try:
        cell.cell_contents
    except ValueError as error:
        empty = str(error)
    names = get.__code__.co_freevars


print(UsesClass().get() is UsesClass, UsesClass.empty, UsesClass.names, UsesClass.cell.cell_contents is UsesClass)


class Conditional:
    if x == 'global':
        def method(self): return 'global branch'
    else:
        def method(self): return 'other branch'
    import sys as module
    with type('M', (), {'__enter__': lambda s: 'entered', '__exit__': lambda s, *a: None})() as managed:
        inside = managed.upper()
    (walrus := 5)
    first, *rest = range(3)
    global made_global
    made_global = 'set by a class body'


print(Conditional().method(), Conditional.module.__name__, Conditional.inside, Conditional.walrus, Conditional.rest,
      made_global, hasattr(Conditional, 'made_global'))


def outer():
    value = 'enclosing'

    class C:
        nonlocal value
        value = 'changed by the class body'
        kept = value
    return value, C.kept, hasattr(C, 'value')


print(outer())
super_ = super


class Renamed(Parent):
    def hello(self):
        return super_().hello()


attempt(Renamed().hello)
