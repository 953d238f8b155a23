from _functools import partial, reduce, cmp_to_key, _lru_cache_wrapper


def attempt(function, *arguments, **keywords):
    try:
        print(function(*arguments, **keywords))
    except Exception as error:
        print(type(error).__name__, error)

class Info(tuple):
    def __new__(cls, *arguments):
        return tuple.__new__(cls, arguments)


def cached(maxsize=128, typed=False):
    return lambda function: _lru_cache_wrapper(function, maxsize, typed, Info)


calls = []


@cached(3)
def square(x):
    calls.append(x)
    return x * x


print([square(x) for x in (1, 2, 3, 1, 2, 3, 4, 1, 2, 4)], calls, square.cache_info())
square.cache_clear()
print(square.cache_info(), square(1), square.cache_info())


@cached(None)
def everything(*arguments, **keywords):
    calls.append((arguments, keywords))
    return arguments, keywords


calls.clear()
print(everything(), everything(), everything(1), everything(1.0), everything((1,)), everything(a=1, b=2), everything(b=2, a=1), everything(a=1, b=2))
print(calls, everything.cache_info())


@cached(0)
def uncached(x):
    calls.append(x)
    return x


calls.clear()
print(uncached(1), uncached(1), calls, uncached.cache_info())


@cached(None, True)
def typed(x, y=None):
    return type(x).__name__, type(y).__name__


print(typed(1), typed(1.0), typed(True), typed(1, y=2), typed(1, y=2.0), typed(1), typed.cache_info())


@cached(10, False)
def untyped(x):
    return type(x).__name__


print(untyped(1), untyped(1.0), untyped(True), untyped("a"), untyped.cache_info())
for call in (
    lambda: _lru_cache_wrapper(), lambda: _lru_cache_wrapper(1, 2, 3, 4), lambda: _lru_cache_wrapper(abs, "a", False, tuple), lambda: _lru_cache_wrapper(abs, 1.5, False, tuple), lambda: _lru_cache_wrapper(abs, -5, False, Info).cache_info(),
    lambda: _lru_cache_wrapper(abs, 2 ** 70, False, Info), lambda: _lru_cache_wrapper(abs, 1), lambda: _lru_cache_wrapper(abs, 1, False, tuple, 7), lambda: _lru_cache_wrapper(abs, True, 1, Info).cache_info(), lambda: square([]), lambda: square(), lambda: square(1, 2),
    lambda: _lru_cache_wrapper(abs, 1, False, 3).cache_info(), lambda: square.cache_info(1), lambda: square.cache_clear(1), lambda: _lru_cache_wrapper(abs, 1, False, Info).__reduce__(), lambda: square.__copy__() is square, lambda: square.__deepcopy__({}) is square,
    lambda: _lru_cache_wrapper(user_function=abs, maxsize=1, typed=0, cache_info_type=Info)(-4), lambda: everything([]), lambda: everything(x=[]),
):
    attempt(call)
square.name = "attribute"
print(square.__dict__, square.name)


class Thing:
    @cached(5)
    def method(self, x):
        return x, self.__class__.__name__


t = Thing()
print(t.method(1), t.method(1), Thing.method(t, 1), Thing.method.cache_info(), type(t.method).__name__)


@cached(4)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(60), fib.cache_info())


@cached(2)
def failing(x):
    if x == 3:
        raise ValueError(x)
    return x


print(failing(1))
attempt(failing, 3)
attempt(failing, 3)
print(failing(1), failing(2), failing.cache_info())


class Sub(_lru_cache_wrapper):
    pass


s = Sub(abs, 1, False, Info)
print(s(-1), type(s).__name__, [(name, type(value).__name__) for name, value in vars(_lru_cache_wrapper).items()])
