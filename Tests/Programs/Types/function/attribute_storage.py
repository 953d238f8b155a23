"""The dictionary, annotations, names and documentation of functions and methods; copying and comparing them."""
def attempt(action, *arguments, **keywords):
    try:
        return action(*arguments, **keywords)
    except BaseException as error:
        return f'{type(error).__name__}: {error}'


def function(a: int, b: 'text' = 1, *c: [1], d: 2 = 3, **e: 4) -> 5:
    """Documented."""


def plain():
    pass


class Text(str):
    pass


class Dictionary(dict):
    def __getitem__(self, key):
        return 'intercepted'


print(function.__annotations__, plain.__annotations__, plain.__annotations__ is plain.__annotations__)
function.__annotations__['a'] = 'changed'
print(function.__annotations__)
for value in (None, {}, {'x': 1}, Dictionary(y=2), [], 3, ()):
    print(repr(value), attempt(setattr, plain, '__annotations__', value), plain.__annotations__, type(plain.__annotations__).__name__)
print(attempt(delattr, plain, '__annotations__'), plain.__annotations__)
for name in ('__name__', '__qualname__'):
    for value in ('new', Text('derived'), '', 'a b\0c', b'bytes', None, 3, '\ud800'):
        print(name, ascii(attempt(setattr, plain, name, value)), ascii(getattr(plain, name)), type(getattr(plain, name)).__name__)
plain.__name__, plain.__qualname__ = 'one', 'two'
print(repr(plain).split(' at ')[0], attempt(plain, 1), plain.__code__.co_name)
for name in ('__doc__', '__module__'):
    for value in (None, 3, [], 'text'):
        print(name, attempt(setattr, plain, name, value), getattr(plain, name))
    print(attempt(delattr, plain, name), getattr(plain, name), attempt(delattr, plain, name))
print(sorted(plain.__dict__))
print('dict')
for value in ({'a': 1}, Dictionary(b=2), [], None, {1: 2}):
    print(attempt(setattr, plain, '__dict__', value), plain.__dict__, attempt(getattr, plain, 'a'), attempt(getattr, plain, 'b'))
print(attempt(delattr, plain, '__dict__'))
plain.__dict__ = {}
plain.one = 1
plain.__dict__['two'] = 2
plain.__dict__['__name__'] = 'shadowed'
plain.__dict__['__call__'] = 3
print(plain.one, plain.two, plain.__name__, plain(), sorted(vars(plain)), plain.__call__ == 3)
del plain.one, plain.__dict__['__call__']
print(attempt(getattr, plain, 'one'), attempt(delattr, plain, 'one'), attempt(delattr, plain, 'missing'))
for name in ('__get__', '__call__', '__hash__', '__class__', '__new__', '__code__'):
    if name not in ('__class__', '__code__'):
        print(name, attempt(setattr, plain, name, 5), plain.__dict__.get(name), name in function.__dict__)
        plain.__dict__.pop(name, None)
print(attempt(setattr, plain, '__class__', int), attempt(setattr, plain, '__class__', type(len)), plain.__class__.__name__)
print('methods')


class Holder:
    def method(self):
        """Of the method."""
        return self
    method.attribute = 'set on the function'

    @classmethod
    def of_class(cls):
        return cls

    @staticmethod
    def static():
        return 'static'

    def __eq__(self, other):
        return True

    __hash__ = None


one, two = Holder(), Holder()
method = one.method
print(method.attribute, attempt(setattr, method, 'attribute', 1), attempt(delattr, method, 'attribute'), method.__doc__, method.__name__)
print(method == two.method, one.method == one.method, method.__func__ is Holder.method, method.__self__ is one)
print(len({one.method, one.method, two.method}), one.of_class == two.of_class, one.static is two.static)
for name in ('__func__', '__self__', '__name__', '__doc__', 'new'):
    print(name, attempt(setattr, method, name, 1), attempt(delattr, method, name))
Method = type(method)
for arguments in ((), (len,), (len, None), (3, one), (len, []), (len, 1, 2), (function, one)):
    made = attempt(Method, *arguments)
    print(arguments and getattr(arguments[0], '__name__', arguments[0]), made if isinstance(made, str) else made.__func__ is arguments[0])
print(attempt(Method, len, [1, 2, 3]), attempt(Method(len, [1, 2, 3])), attempt(Method(Method(max, 1), 5), 3), attempt(Method, len, self=1))
print(attempt(Method(3, 4).__reduce__), attempt(method.__reduce__)[1][1], attempt(len, method), attempt(lambda: method < method))
print(attempt(Method(len, [1]).__get__, 5, int)(), Method(function, 1).__get__(None, int).__self__, attempt(method.__get__), attempt(Method, len, [1], a=1))
print(hash(method) == hash(one.method), method != one.method, method == 3, Method(3, one) == Method(3.0, one), repr(Method(len, 3)), repr(Method(3, 4)))
print(attempt(function.__reduce__), attempt(function.__reduce_ex__, 2), attempt(function.__copy__), attempt(type, 'Sub', (Method,), {}))
print(len.__name__, len.__qualname__, len.__module__, len.__self__.__name__, [].append.__qualname__, attempt([].append.__reduce__), attempt(len.__reduce__), [].append == [].append, attempt(hash, [].append) == 0)
print([1].__len__.__objclass__, [].append.__self__, attempt(setattr, len, 'x', 1), attempt(delattr, len, '__name__'), attempt(setattr, len, '__doc__', 1), repr(len), dict.fromkeys, int.from_bytes)
