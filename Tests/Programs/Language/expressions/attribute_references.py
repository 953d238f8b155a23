"""Attribute references: lookup order, errors, __getattr__, __getattribute__, hasattr and getattr."""


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


class Base:
    inherited = 'base'
    shadowed = 'class'

    def method(self):
        return 'method of', type(self).__name__


class Derived(Base):
    def __init__(self):
        self.shadowed = 'instance'

    @property
    def computed(self):
        return 'computed'

    @property
    def broken(self):
        return self.missing_inside


item = Derived()
print(item.inherited, item.shadowed, Derived.shadowed, item.computed, item.method())
attempt(lambda: item.missing)
attempt(lambda: Derived.missing)
attempt(lambda: item.broken)
attempt(lambda: (5).missing)
attempt(lambda: None.missing)
attempt(lambda: 'text'.missing)
attempt(lambda: [].missing)
attempt(lambda: len.missing)
attempt(lambda: item.method.missing)
attempt(lambda: (lambda: 0).missing)
attempt(lambda: int.missing)
attempt(lambda: setattr(item, 'computed', 1))
attempt(lambda: delattr(item, 'computed'))
attempt(lambda: delattr(item, 'missing'))
attempt(lambda: delattr(item, 'inherited'))
attempt(lambda: setattr(5, 'x', 1))
attempt(lambda: setattr('s', 'upper', 1))
attempt(lambda: setattr(int, 'x', 1))
attempt(lambda: setattr(None, 'x', 1))
attempt(lambda: setattr(object(), 'x', 1))
attempt(lambda: delattr(5, 'real'))
attempt(lambda: getattr(item, 5))
attempt(lambda: hasattr(item, 5))
attempt(lambda: setattr(item, None, 1))
attempt(lambda: getattr(item, 'missing', 'default'))
attempt(lambda: getattr(item, 'broken', 'default'))
attempt(lambda: (hasattr(item, 'computed'), hasattr(item, 'broken'), hasattr(item, 'no')))


class Fallback:
    present = 1

    def __getattr__(self, name):
        if name.startswith('x'):
            return f'made {name}'
        raise AttributeError(f'no {name} here')


fallback = Fallback()
attempt(lambda: (fallback.present, fallback.xyz, hasattr(fallback, 'abc'), getattr(fallback, 'abc', None)))
attempt(lambda: fallback.abc)


class Interceptor:
    def __init__(self):
        self.real = 1

    def __getattribute__(self, name):
        print('asked for', name)
        return super().__getattribute__(name)

    def __getattr__(self, name):
        print('fell back for', name)
        raise AttributeError


interceptor = Interceptor()
print(interceptor.real)
attempt(lambda: interceptor.other)
attempt(lambda: getattr(interceptor, 'third', 3))


class Setter:
    def __setattr__(self, name, value):
        print('set', name, value)
        super().__setattr__(name, value)

    def __delattr__(self, name):
        print('delete', name)
        super().__delattr__(name)


setter = Setter()
setter.a = setter.b = 5
setter.a += 1
del setter.b
attempt(lambda: delattr(setter, 'b'))
print(vars(setter))
setattr(setter, 'not an identifier', 1)
print(sorted(vars(setter)), getattr(setter, 'not an identifier'))
