"""Calls of objects that cannot be called, and callables of every kind."""


def attempt(value, *args):
    try:
        print('result', value(*args))
    except TypeError as error:
        print(error)


class Plain:
    pass


class Callable:
    def __call__(self, *args, **kwargs):
        return 'called', args, kwargs


class Fake:
    __call__ = 5


class Blocked:
    __call__ = None


class Nested:
    __call__ = Callable()


for value in (1, 1.5, 1j, True, None, 'text', b'bytes', (), [], {}, {1}, ..., NotImplemented, range(3), slice(1),
              Plain(),
              Fake(), Blocked(), object()):
    attempt(value)
    attempt(value, 1, 2)
instance = Plain()
instance.__call__ = lambda: 'from the instance'
attempt(instance)
print(instance.__call__())
print(Callable()(1, x=2), Nested()(3))
print([callable(x) for x in (Plain, Plain(), Callable(), Fake(), Blocked(), instance, len, print, int, lambda: 0,
                             Plain.__init__)])
attempt(Callable(), 1)
attempt(Callable().__call__, 2)
attempt(type, 5)
attempt(type(None))
attempt(type(...))
attempt(type(NotImplemented))
attempt(int, '7')
attempt([].append, 1)
attempt(str.upper, 'abc')
attempt(str.upper)
attempt(str.upper, 5)
attempt(str.upper, 'a', 'b')
attempt([].append)
attempt([].append, 1, 2)
attempt(list.append)
attempt(list.append, 5, 6)
attempt(len)
attempt(len, 1, 2)
attempt(len, 5)
attempt(isinstance, 1)
attempt(isinstance, 1, 2)
attempt(object, 1)
attempt(Plain, 1)
attempt((lambda: 1)())
attempt(staticmethod(len), [])
attempt(classmethod(len), [])
attempt(getattr, 1)
attempt(dict.fromkeys)
attempt(''.join)
attempt(''.join, 1)
attempt(''.join, [1])
attempt(iter, 5)
attempt(next, 5)
attempt(hash, [])
