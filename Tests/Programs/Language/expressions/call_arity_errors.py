"""The wording of TypeErrors about too many and too few arguments."""


def attempt(function, *args, **kwargs):
    try:
        print('returned', function(*args, **kwargs))
    except TypeError as error:
        print(error)


def none(): return 'none'
def one(a): return a
def two(a, b): return a, b
def three(a, b, c): return a, b, c
def four(a, b, c, d): return a, b, c, d
def default(a, b=1): return a, b
def defaults(a, b=1, c=2): return a, b, c
def optional(a=1): return a
def keyword(*, k): return k
def keywords(*, k, l, m): return k, l, m
def mixed(a, *, k): return a, k
def mixed_default(a, b=1, *, k=2): return a, b, k
def positional(a, b, /): return a, b
def positional_default(a, b=1, /): return a, b
def rest(a, *args): return a, args
def options(**kwargs): return kwargs


for function in (none, one, two, three, four):
    for count in (0, 1, 2, 3, 4, 5):
        attempt(function, *range(count))
attempt(default)
attempt(default, 1, 2, 3)
attempt(defaults)
attempt(defaults, 1, 2, 3, 4)
attempt(optional, 1, 2)
attempt(keyword)
attempt(keyword, 1)
attempt(keyword, 1, 2)
attempt(keywords)
attempt(keywords, l=1)
attempt(keywords, k=1, l=2)
attempt(mixed)
attempt(mixed, 1)
attempt(mixed, 1, 2)
attempt(mixed, 1, 2, k=3)
attempt(mixed, 1, 2, 3, k=4)
attempt(mixed_default, 1, 2, 3)
attempt(mixed_default, 1, 2, 3, k=1)
attempt(mixed_default, 1, 2, 3, 4, k=1)
attempt(positional)
attempt(positional, 1)
attempt(positional, a=1, b=2)
attempt(positional_default, 1, b=2)
attempt(positional_default, 1, 2, 3)
attempt(rest)
attempt(options, 1)
attempt(options, 1, 2)
attempt(four, 1, d=4)
attempt(four, d=4)
attempt(four, b=4, d=1)
attempt(lambda: 0, 1)
attempt(lambda x: 0)
attempt(lambda x, y: 0, 1, 2, 3)


class Class:
    def method(self): return 'method'
    def with_one(self, a): return a
    def no_self(): return 'no self'
    @classmethod
    def of_class(cls): return 'class'
    @staticmethod
    def of_nothing(): return 'static'


attempt(Class().method, 1)
attempt(Class().with_one)
attempt(Class().with_one, 1, 2)
attempt(Class().no_self)
attempt(Class.method)
attempt(Class.of_class, 1)
attempt(Class().of_nothing, 1)
attempt(Class, 1)
attempt(Class, a=1)
