"""Functions in functions: definition time, recursion, default capturing, conditional definition, qualified names."""


def outer(flag):
    if flag:
        def inner():
            return 'flag set'
    else:
        def inner():
            return 'flag not set'
    return inner


print(outer(1)(), outer(0)(), outer(1) is outer(1), outer(1).__code__ is outer(1).__code__, outer(1).__qualname__)


def level1():
    def level2():
        class Level3:
            def level4(self):
                def level5():
                    return lambda: 'bottom'
                return level5
        return Level3
    return level2


innermost = level1()()().level4()()
print(innermost(), innermost.__qualname__, level1()().__qualname__)


def conditional(n):
    if n > 0:
        def helper():
            return 'defined'
    return helper


print(conditional(1)())
try:
    conditional(0)
except UnboundLocalError as error:
    print(error)


def loop():
    functions = {}
    for name in 'abc':
        def function(x, name=name):
            return f'{name}{x}'
        functions[name] = function
    return functions


print([f(1) for f in loop().values()], {f.__code__ for f in loop().values()}.__len__())


def redefinition():
    def f(): return 1
    first = f
    def f(): return first() + 1
    second = f
    def f(): return second() + 1
    return f()


print(redefinition())


def permutations(items):
    result = []

    def extend(prefix, rest):
        if not rest:
            result.append(prefix)
        for i, item in enumerate(rest):
            extend(prefix + [item], rest[:i] + rest[i + 1:])
    extend([], list(items))
    return result


def hanoi(n):
    moves = []

    def move(count, source, target, spare):
        if count:
            move(count - 1, source, spare, target)
            moves.append(source + target)
            move(count - 1, spare, target, source)
    move(n, 'a', 'b', 'c')
    return moves


def ackermann(m, n):
    def inner(m, n):
        return n + 1 if m == 0 else inner(m - 1, 1) if n == 0 else inner(m - 1, inner(m, n - 1))
    return inner(m, n)


print([''.join(p) for p in permutations('abc')], hanoi(3), ackermann(2, 3))


def accumulator():
    total = 0

    def add(n):
        nonlocal total
        total += n
        return add
    add.get = lambda: total
    return add


acc = accumulator()
print(acc(1)(2)(3).get(), accumulator().get())


def late_definition():
    def first():
        return second()

    def second():
        return 'second'
    return first()


def local_class():
    class Node:
        def __init__(self, value, next=None):
            self.value, self.next = value, next

        def __iter__(self):
            node = self
            while node:
                yield node.value
                node = node.next
    return list(Node(1, Node(2, Node(3))))


def returns_many():
    def a(): return 'a'
    def b(): return a() + 'b'
    return a, b, lambda: a() + b()


print(late_definition(), local_class(), [f() for f in returns_many()], [f.__name__ for f in returns_many()])


def y_combinator(f):
    return (lambda x: f(lambda v: x(x)(v)))(lambda x: f(lambda v: x(x)(v)))


def church(n):
    return lambda f: lambda x: x if n == 0 else f(church(n - 1)(f)(x))


print(y_combinator(lambda self: lambda n: 1 if n < 2 else n * self(n - 1))(10), church(5)(lambda n: n + 1)(0),
      church(3)(church(2))(lambda s: s + 'i')(''))


def mutual(n):
    def ping(n, log):
        log.append(f'ping {n}')
        return pong(n - 1, log) if n else log

    def pong(n, log):
        log.append(f'pong {n}')
        return ping(n - 1, log) if n else log
    return ping(n, [])


print(mutual(4))


def arguments():
    def show(*args, **kwargs):
        return args, kwargs

    def forward(*args, **kwargs):
        kwargs.setdefault('via', 'forward')
        return show(*args, *args, **kwargs)
    return forward(1, 2, k=3)


print(arguments())
try:
    level1().undefined
except AttributeError as error:
    print(error)
try:
    (lambda a: (lambda b: c)(a))(1)
except NameError as error:
    trace = error.__traceback__
    while trace:
        print(trace.tb_frame.f_code.co_name, trace.tb_lineno, end='; ')
        trace = trace.tb_next
    print(error)
