"""Definitions of coroutine functions: flags, defaults, methods, decorators, nesting."""


def run(coroutine):
    try:
        coroutine.send(None)
    except StopIteration as stop:
        return stop.value
    except Exception as error:
        return f'{type(error).__name__}: {error}'


async def plain(a, /, b=2, *args, c=3, **kwargs):
    """Documentation."""
    return a, b, args, c, kwargs


print(run(plain(1)), run(plain(1, 5, 6, c=7, d=8)), plain.__doc__, plain.__name__, plain.__defaults__,
      plain.__kwdefaults__)
for function in (plain, lambda: 0, lambda: (yield), run):
    flags = function.__code__.co_flags
    print(function.__name__,
          [name for name,
           bit in (('generator', 0x20), ('coroutine', 0x80), ('iterable coroutine', 0x100),
                   ('async generator', 0x200)) if flags & bit])


async def generator():
    yield 1


print([name for name, bit in (('coroutine', 0x80), ('async generator', 0x200)) if generator.__code__.co_flags & bit])
for call in (lambda: plain(), lambda: plain(a=1), lambda: plain(1, b=1, **{'b': 2})):
    try:
        call()
    except TypeError as error:
        print(error)


def decorator(function):
    async def wrapper(*args):
        return 'wrapped', await function(*args)
    return wrapper


@decorator
@decorator
async def decorated(x: int) -> str:
    return x


class Class:
    async def method(self):
        return 'method', type(self).__name__

    @classmethod
    async def of_class(cls):
        return 'class', cls.__name__

    @staticmethod
    async def static():
        return 'static'

    @property
    async def value(self):
        return 'property'

    async def __call__(self):
        return 'called'

    async def super_method(self):
        return 'base'


class Child(Class):
    async def super_method(self):
        return 'child and ' + await super().super_method()

    async def name(self):
        return __class__.__name__


item = Child()
print(run(decorated(5)), run(item.method()), run(item.of_class()), run(item.static()), run(item.value), run(item()),
      run(item.super_method()), run(item.name()))


def closure():
    count = 0

    async def increment():
        nonlocal count
        count += 1
        return count

    async def twice():
        return await increment(), await increment()
    return twice


print(run(closure()()))


async def outer():
    def plain_inside():
        return 'plain'

    async def inside():
        return plain_inside()

    def generator_inside():
        yield 1

    class Local:
        async def method(self):
            return await inside()
    return await inside(), list(generator_inside()), await Local().method(), (lambda: 5)()


print(run(outer()))


async def statements(n):
    result = []
    for i in range(n):
        if i == 1:
            continue
        try:
            result.append(10 // i)
        except ZeroDivisionError as error:
            result.append(str(error))
        finally:
            result.append('f')
    else:
        result.append('else')
    while n:
        n -= 1
        if n == 1:
            break
    with_global = [x * 2 for x in result if isinstance(x, int)]
    assert n, 'message'
    del result[-1]
    return result, with_global, n


print(run(statements(3)))


async def raising():
    raise LookupError('from the coroutine')


async def finally_return():
    try:
        return await raising()
    except LookupError as error:
        return f'caught {error}'
    finally:
        print('finally')


print(run(raising()), run(finally_return()))
print(outer.__code__.co_name, decorated.__name__, decorated.__qualname__, Class.method.__qualname__,
      bool(decorated.__annotations__))
for source in ('async def f(): pass', 'async def f(a, a): pass', 'async def f(): return', 'async  def f(): pass',
               'async\ndef f(): pass', 'async class A: pass', 'async f()', 'async def f(): yield; return 1',
               'async def f(): break', '@d\nasync def f(): pass', 'async def f(*): pass', 'async def f() -> int: ...',
               'class A:\n async def f(self): await self', 'async def None(): pass', 'async def await(): pass',
               'async def f(await): pass', 'async def f(): await = 1', 'async def f():\n def await(): pass',
               'async def f(): nonlocal x', 'async def async(): pass'):
    try:
        compile(source, '<s>', 'exec')
        print(repr(source), 'compiles')
    except SyntaxError as error:
        print(repr(source), error.msg)
