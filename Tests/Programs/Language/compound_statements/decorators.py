"""Decorators of functions, methods and classes."""


def trace(function):
    def wrapper(*args, **kwargs):
        print('call', function.__name__, args, kwargs)
        result = function(*args, **kwargs)
        print('gave', result)
        return result
    wrapper.wrapped = function
    return wrapper


def repeat(times):
    def decorate(function):
        def wrapper(*args):
            return [function(*args) for _ in range(times)]
        return wrapper
    return decorate


@trace
def add(a, b=1):
    return a + b


@repeat(2)
@trace
def double(x):
    return x * 2


print(add(1), add(1, b=5), double(4), add.__name__, add.wrapped.__name__)


class Decorator:
    def __init__(self, function):
        self.function = function
        self.calls = 0

    def __call__(self, *args):
        self.calls += 1
        return self.function(*args)

    def __get__(self, instance, owner):
        return self if instance is None else lambda *args: self(instance, *args)


@Decorator
def counted(x):
    return x


counted(1), counted(2)
print(counted.calls, type(counted).__name__)
registry = {}


def register(name):
    def decorate(thing):
        registry[name] = thing
        return thing
    return decorate


@register('class')
@register('again')
class Registered:
    @register('method')
    def method(self):
        return 'method'

    @Decorator
    def counted(self, x):
        return type(self).__name__, x

    @property
    def value(self):
        return self._value

    @value.setter
    def value(self, value):
        self._value = value * 2

    @value.deleter
    def value(self):
        print('deleted')
        del self._value

    @staticmethod
    def static(x):
        return 'static', x

    @classmethod
    def create(cls, x):
        return cls.__name__, x

    @staticmethod
    @trace
    def both(x):
        return x


print(list(registry), registry['class'] is Registered is registry['again'], registry['method'] is Registered.method)
item = Registered()
item.value = 5
print(item.value, item.counted(3), Registered.counted.calls, Registered.static(1), item.static(2), Registered.create(3),
      item.create(4), item.both(5))
del item.value
try:
    item.value
except AttributeError as error:
    print(error)


def add_method(cls):
    cls.added = lambda self: 'added'
    return cls


def replace_class(cls):
    return f'replaced {cls.__name__}'


def singleton(cls):
    return cls()


@add_method
class Extended: pass


@replace_class
class Replaced: pass


@singleton
class Single:
    x = 1


print(Extended().added(), Replaced, Single.x, type(Single).__name__)
options = {'d': repeat}


class Holder:
    decorator = staticmethod(repeat(3))


@Holder.decorator
def from_attribute(): return 'a'


print(from_attribute())
for source in ('@f\n@g\ndef x(): pass', '@f()\nclass A: pass', '@f.g.h(1, *a, k=2)\ndef x(): pass',
               '@f[0]\ndef x(): pass',
               '@f()()\ndef x(): pass', '@(f)\ndef x(): pass', '@f().g\ndef x(): pass', '@lambda f: f\ndef x(): pass',
               '@f',
               '@f\nx = 1', '@f def x(): pass', '@f\n\n\ndef x(): pass', '@f # comment\n# another\ndef x(): pass',
               '@f\nasync def x(): pass',
               '@1\ndef x(): pass', '@f, g\ndef x(): pass', '@\ndef x(): pass', 'def @f x(): pass'):
    try:
        compile(source, '<s>', 'exec')
        print(repr(source), 'compiles')
    except SyntaxError as error:
        print(repr(source), error.msg, error.lineno, error.offset)
