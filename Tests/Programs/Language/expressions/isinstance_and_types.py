"""isinstance, issubclass, type(): classes, tuples of them, hooks and errors."""


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


class Base:
    pass


class Child(Base):
    pass


class Meta(type):
    def __instancecheck__(cls, instance):
        print('instancecheck', cls.__name__, instance)
        return instance == 5

    def __subclasscheck__(cls, subclass):
        print('subclasscheck', cls.__name__, subclass.__name__)
        return 'truthy'


class Hooked(metaclass=Meta):
    pass


class Pretender:
    __class__ = Base


print(isinstance(Child(), Base), isinstance(Base(), Child), isinstance(1, int), isinstance(True, int),
      isinstance(1, bool), isinstance(1.0, int), isinstance('a', (int, str)), isinstance(1, ()))
print(isinstance(1, (float, (str, (int,)))), isinstance(None, type(None)), isinstance(int, type),
      isinstance(type, type), isinstance(type, object), isinstance(len, type(print)))
print(issubclass(Child, Base), issubclass(Base, Base), issubclass(bool, int), issubclass(int, (str, object)),
      issubclass(type, object), issubclass(Child, ()))
print(isinstance(5, Hooked), isinstance(6, Hooked), issubclass(int, Hooked), isinstance(Hooked(), Hooked),
      isinstance(Pretender(), Base), isinstance(Pretender(), Pretender), type(Pretender()) is Pretender)
attempt(lambda: isinstance(1, 5))
attempt(lambda: isinstance(1, 'int'))
attempt(lambda: isinstance(1, [int]))
attempt(lambda: isinstance(1, (int, 5)))
attempt(lambda: isinstance('x', (int, 5)))
attempt(lambda: issubclass(1, int))
attempt(lambda: issubclass(int, 5))
attempt(lambda: issubclass('a', 'b'))
attempt(lambda: issubclass(int, (5,)))
attempt(lambda: isinstance(1))
attempt(lambda: issubclass(int))
attempt(lambda: type())
attempt(lambda: type(1, 2))
attempt(lambda: type('X', (), {}, 5, 6))
attempt(lambda: type(5, (), {}))
attempt(lambda: type('X', 5, {}))
attempt(lambda: type('X', (5,), {}))
attempt(lambda: type('X', (), 5))
attempt(lambda: type('X', (bool,), {}))
attempt(lambda: type('X', (int, str), {}))
attempt(lambda: type('X', (Base, Child), {}))
attempt(lambda: type('X\0', (), {}))
Made = type('Made', (Child,), {'value': 7, 'get': lambda self: self.value})
print(Made.__name__, Made.__bases__ == (Child,), [c.__name__ for c in Made.__mro__], Made().get(), type(Made) is type,
      Made.__module__)
for value in (1, 'a', 1.0, None, True, [], (), {}, set(), b'', 1j, ..., NotImplemented, len, [].append, str.upper,
              lambda: 0, Base, Base(), type, range(1), slice(1), Child.__init__,
              (x for x in ()), iter([]), property(), super(Child, Child()), object(), ''.join, dict.fromkeys,
              int.__add__, (1).__add__, Base.__dict__):
    print(type(value).__name__, type(value).__module__, end=', ')
print()
print(repr(type(1)), repr(type(None)), repr(Base), str(Child), int, [int, str], f'{Base}', Meta, type(Hooked), object,
      type(...), type(Base.__dict__))
attempt(lambda: setattr(Base(), '__class__', 5))
attempt(lambda: setattr(5, '__class__', Base))
item = Base()
item.__class__ = Child
print(type(item).__name__, isinstance(item, Child), callable(Base), callable(item), id(item) == id(item),
      id(Base()) == 0)
print(vars(Made)['value'], sorted(n for n in dir(Child()) if not n.startswith('__')), dir(5)[:3], hasattr(5, 'real'))
