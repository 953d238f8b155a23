"""raise: classes, instances, causes, re-raising, and what cannot be raised."""


def attempt(function):
    try:
        function()
    except BaseException as error:
        print(function.__name__, '|', type(error).__name__, '|', error, '| cause', repr(error.__cause__), '| context',
              repr(error.__context__), '|', error.__suppress_context__)


def by_class():
    raise ValueError


def by_instance():
    raise ValueError('with', 'arguments')


def from_class():
    raise ValueError('effect') from KeyError


def from_instance():
    raise ValueError('effect') from KeyError('cause')


def from_none():
    try:
        1 / 0
    except ZeroDivisionError:
        raise ValueError('hidden context') from None


def with_context():
    try:
        1 / 0
    except ZeroDivisionError:
        raise ValueError('has context')


def bare_outside():
    raise


def bare_inside():
    try:
        [][1]
    except IndexError:
        raise


def bare_in_called():
    def helper():
        raise
    try:
        {}['k']
    except KeyError:
        helper()


def not_exception():
    raise 'text'


def not_exception_class():
    raise int


def raise_none():
    raise None


def bad_cause():
    raise ValueError from 'text'


def bad_cause_class():
    raise ValueError from int


def failing_constructor():
    class Picky(Exception):
        def __init__(self, required):
            self.required = required
    raise Picky


def strange_constructor():
    class Strange(Exception):
        def __new__(cls):
            return 5
    raise Strange


def failing_cause_constructor():
    class Picky(Exception):
        def __init__(self, required):
            pass
    raise ValueError('x') from Picky


def evaluated():
    raise (KeyError if 0 else LookupError)('chosen') from (OSError('a') or None)


def system_exit():
    raise SystemExit(3)


def keyboard():
    raise KeyboardInterrupt


def generator_exit():
    raise GeneratorExit('by hand')


def stop_iteration():
    raise StopIteration('value')


def tuple_raise():
    raise (ValueError, 'old style')


def same_again():
    error = ValueError('twice')
    try:
        raise error
    except ValueError:
        raise error


def from_itself():
    error = ValueError('self')
    raise error from error


def in_finally():
    try:
        raise ValueError('first')
    finally:
        raise KeyError('second')


def in_else():
    try:
        pass
    except ValueError:
        pass
    else:
        raise LookupError('from else')


def chain_of_three():
    try:
        try:
            raise KeyError(1)
        except KeyError:
            raise ValueError(2)
    except ValueError:
        raise TypeError(3)


for function in (by_class, by_instance, from_class, from_instance, from_none, with_context, bare_outside, bare_inside,
                 bare_in_called, not_exception, not_exception_class, raise_none,
                 bad_cause, bad_cause_class, failing_constructor, strange_constructor, failing_cause_constructor,
                 evaluated, system_exit, keyboard, generator_exit, stop_iteration,
                 tuple_raise, same_again, from_itself, in_finally, in_else, chain_of_three):
    attempt(function)
