"""Generators: creation, next, exhaustion, attributes, laziness."""


def simple():
    """Documentation of the generator function."""
    print('started')
    yield 1
    print('resumed')
    yield 2
    print('ending')


def attempt(call):
    try:
        print(call())
    except BaseException as error:
        print(type(error).__name__, error, error.args)


generator = simple()
print(type(generator).__name__, type(simple).__name__, iter(generator) is generator)
print(generator.__name__, generator.__qualname__, generator.__doc__, simple.__doc__)
print(next(generator))
print(generator.__next__())
attempt(lambda: next(generator))
attempt(lambda: next(generator))
print(next(generator, 'default'), list(generator))
print(list(simple()))
for value in simple():
    print('value', value)
    break


def empty():
    return
    yield


def countdown(n):
    while n:
        yield n
        n -= 1


def fibonacci():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


def arguments(*args, k=1, **kwargs):
    yield args
    yield k
    yield kwargs


print(list(empty()), list(countdown(3)), [x for x, _ in zip(fibonacci(), range(12))], list(arguments(1, 2, k=3, z=4)))
print(sum(countdown(100)), max(countdown(5)), sorted(countdown(4)), ','.join(map(str, countdown(3))), 2 in countdown(3),
      dict(zip('ab', countdown(2))), [*countdown(2), *countdown(1)])
attempt(lambda: simple(1))
attempt(lambda: arguments(1, wrong_=2) and 'made without running')
attempt(lambda: generator())
attempt(lambda: generator[0])
attempt(lambda: len(generator))
attempt(lambda: generator.missing)
attempt(lambda: setattr(generator, 'attribute', 1))
attempt(lambda: type(generator)())
attempt(lambda: type('G', (type(generator),), {}))
attempt(lambda: generator + generator)
attempt(lambda: reversed(countdown(2)))
attempt(lambda: next(simple))
attempt(lambda: bool(empty()))


def lazy_error():
    raise ValueError('only when started')
    yield


waiting = lazy_error()
print('made without an error')
attempt(lambda: next(waiting))
attempt(lambda: next(waiting))
first, second, *rest = countdown(5)
print(first, second, rest)
shared = countdown(6)
print([next(shared), next(shared)], list(zip(shared, shared)))
generator = countdown(2)
generator.__name__ = 'renamed'
generator.__qualname__ = 'elsewhere.renamed'
print(generator.__name__, generator.__qualname__)
attempt(lambda: setattr(generator, '__name__', 5))
attempt(lambda: delattr(generator, '__name__'))


class Tree:
    def __init__(self, value, left=None, right=None):
        self.value, self.left, self.right = value, left, right

    def __iter__(self):
        if self.left:
            yield from self.left
        yield self.value
        if self.right:
            yield from self.right


print(list(Tree(4, Tree(2, Tree(1), Tree(3)), Tree(5))))


def local_state():
    x = 0
    while x < 3:
        y = yield x, sorted(locals())
        x += 1


print(list(local_state()))
