from _functools import partial, reduce, cmp_to_key, _lru_cache_wrapper


def attempt(function, *arguments, **keywords):
    try:
        print(function(*arguments, **keywords))
    except Exception as error:
        print(type(error).__name__, error)

def f(a, b=2, *rest, c=3, **more):
    return a, b, rest, c, more


p = partial(f, 1)
for call in (
    lambda: p(), lambda: p(5), lambda: p(5, 6, 7), lambda: p(c=9), lambda: p(b=8), lambda: p(z=1), lambda: p(5, b=6), lambda: p(a=0), lambda: partial(f)(), lambda: partial(f, b=1)(0), lambda: partial(f, b=1)(0, 1), lambda: partial(f, c=1, z=2)(0, c=5, y=6),
    lambda: partial(f, *range(10))(), lambda: partial(f, **{"a": 1, "odd name": 2})(), lambda: partial(dict, a=1)(b=2), lambda: partial(dict, a=1)({"c": 3}, a=2), lambda: partial(sorted, reverse=True)([1, 3, 2]), lambda: partial(sorted, key=lambda x: -x)([1, 2]),
    lambda: partial(print, "x", sep="-", end="!\n")("y", "z"), lambda: partial(int, "12")(base=8), lambda: partial(int, "12")(8), lambda: partial(list)("ab"), lambda: partial(str.join, ",")(["a", "b"]), lambda: partial("a-b".split, "-")(), lambda: partial([].append)(1), lambda: partial(type, "N", (), {"x": 1})().x,
    lambda: partial(lambda: 5)(), lambda: partial(lambda: 5)(1), lambda: partial(lambda *, k: k)(), lambda: partial(lambda *, k: k, k=4)(), lambda: partial(partial, f)(1)(2), lambda: list(map(partial(f, 0), "ab")), lambda: partial(isinstance, 3)(int), lambda: partial(reduce, lambda a, b: a * b)([2, 3, 4]),
    lambda: partial(max, key=len)("a", "bbb"), lambda: partial(getattr, f)("__name__"),
):
    attempt(call)


class Callable:
    def __call__(self, *arguments, **keywords):
        return "called", arguments, keywords

    def method(self, *arguments):
        return arguments

    @classmethod
    def of_class(cls, *arguments):
        return cls.__name__, arguments

    @staticmethod
    def static(*arguments):
        return arguments


c = Callable()
print(partial(c, 1, k=2)(3), partial(c.method, 1)(2), partial(Callable.of_class, 1)(2), partial(c.static)(3), partial(Callable.method, c)(4), partial(Callable)()(5))


def generator(a, b):
    yield a
    yield b


print(list(partial(generator, 1)(2)), sum(partial(range, 5)(10)))


def raising(x):
    raise ValueError(x)


attempt(partial(raising, "from inside"))
attempt(partial(raising))


class Mutating:
    """A partial that is changed while its arguments are shown or called."""

    def __init__(self):
        self.partial = partial(self.call, 1, k=2)

    def call(self, *arguments, **keywords):
        self.partial.__setstate__((f, ("new",), {}, None))
        return arguments, sorted(keywords)


m = Mutating()
print(m.partial(3), m.partial(4))
counter = partial(f, x=0)
for i in range(5):
    counter.keywords["x"] = i
    counter.keywords["x%d" % i] = i
    print(counter(i))
total = 0
double = partial(lambda a, b, scale=1: (a + b) * scale, 2)
scaled = partial(double, scale=3)
for i in range(300):
    total += double(i) + scaled(i) + scaled(i, scale=1)
print(total)
