"""assert: messages, laziness, tuples, subclasses, tracebacks."""


def attempt(function, *args):
    try:
        function(*args)
        print('passed')
    except AssertionError as error:
        print('AssertionError', error.args, repr(str(error)))
    except Exception as error:
        print(type(error).__name__, error)


def plain(value):
    assert value


def with_message(value, message='the message'):
    assert value, message


def with_call(value):
    assert value, print('message evaluated') or 'printed'


def comparison(a, b):
    assert a == b, f'{a} != {b}'


def failing_message():
    assert False, 1 / 0


def failing_condition():
    assert 1 / 0, 'never'


def tuple_message():
    assert 0, ('a', 'b')


def exception_message():
    assert 0, ValueError('inside')


def none_message():
    assert 0, None


def chained():
    assert 1 < 2 < 3, 'chain'
    assert 1 < 3 < 2, 'broken chain'


def conditional():
    assert True if 0 else False, 'conditional'


def walrus():
    assert (n := 0) == 0 and n, f'n is {n}'


def membership():
    assert 1 in [1] and 2 not in [1]
    assert not [1], 'not'


for function in (failing_message, failing_condition, tuple_message, exception_message, none_message, chained,
                 conditional, walrus, membership):
    print(function.__name__, end=': ')
    attempt(function)
for value in (True, 1, 'x', [0], False, 0, '', [], None):
    print(repr(value), end=': ')
    attempt(plain, value)
attempt(with_message, 0)
attempt(with_message, 0, 42)
attempt(with_message, 1, 42)
attempt(with_call, 0)
attempt(with_call, 1)
attempt(comparison, 1, 2)


class Truth:
    def __bool__(self):
        raise LookupError('no truth')


attempt(plain, Truth())


def shadowed():
    AssertionError = ValueError
    assert False, 'the local name is used'


attempt(shadowed)
saved = AssertionError
AssertionError = KeyError
try:
    assert False, 'the global name is used'
except KeyError as error:
    print('KeyError', error)
finally:
    AssertionError = saved
try:
    try:
        assert False, 'inner'
    except AssertionError:
        raise ValueError('outer')
except ValueError as error:
    print(repr(error.__context__), error.__cause__)


def in_generator(items):
    for item in items:
        assert item, f'falsy {item!r}'
        yield item


generator = in_generator([1, 2, 0])
attempt(lambda: print(list(generator)))
print(__debug__)
assert False, 'uncaught at the end'
