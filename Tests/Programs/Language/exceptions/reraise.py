# A bare raise re-raises what is being handled, wherever it is called.
import sys


def walk(error):
    names, tb = [], error.__traceback__
    while tb:
        names.append((tb.tb_frame.f_code.co_name, tb.tb_lineno - tb.tb_frame.f_code.co_firstlineno))
        tb = tb.tb_next
    return names


def bare():
    try:
        raise ValueError("v")
    except ValueError:
        raise


def by_name():
    try:
        raise ValueError("v")
    except ValueError as error:
        raise error


def helper():
    raise


def by_helper():
    try:
        raise ValueError("v")
    except ValueError:
        helper()


def in_finally():
    try:
        raise ValueError("v")
    finally:
        raise


def in_nested():
    try:
        raise ValueError("outer")
    except ValueError:
        try:
            raise KeyError("inner")
        except KeyError:
            pass
        raise


def in_nested_inside():
    try:
        raise ValueError("outer")
    except ValueError:
        try:
            raise KeyError("inner")
        except KeyError:
            raise


def after_changes():
    try:
        raise ValueError("v")
    except ValueError as error:
        error.args = ("changed", 1)
        error.note = "added"
        raise


def twice():
    try:
        try:
            raise ValueError("v")
        except ValueError:
            raise
    except ValueError:
        raise


def nothing():
    try:
        pass
    finally:
        raise


def after_the_handler():
    try:
        raise ValueError("v")
    except ValueError:
        pass
    raise


def deep():
    def level(n):
        if n:
            level(n - 1)
        raise
    try:
        raise ValueError("v")
    except ValueError:
        level(2)


for function in (bare, by_name, by_helper, in_finally, in_nested, in_nested_inside, after_changes, twice, nothing,
                 after_the_handler, deep):
    try:
        function()
    except Exception as error:
        print(function.__name__, repr(error), walk(error), repr(error.__context__))
        assert sys.exc_info()[1] is error
try:
    after_changes()
except ValueError as error:
    print(error.note, str(error))


def generator():
    try:
        yield 1
    except ValueError:
        yield "caught"
        raise


g = generator()
next(g)
print(g.throw(ValueError("thrown in")))
try:
    next(g)
except ValueError as error:
    print(repr(error), repr(error.__context__))


def outer_generator():
    yield 1
    raise


g = outer_generator()
next(g)
try:
    raise KeyError("of the caller")
except KeyError:
    try:
        next(g)
    except KeyError as error:
        print("re-raised the caller's", repr(error))
    except RuntimeError as error:
        print(error)
