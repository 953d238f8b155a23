# sys.exc_info(): what is being handled now, and how it is restored.
import sys


def now():
    kind, value, traceback = sys.exc_info()
    return f"{kind.__name__}({value})" if kind else "nothing"


print(now(), sys.exc_info())
try:
    raise ValueError("a")
except ValueError:
    print(now())
    try:
        raise KeyError("b")
    except KeyError:
        print(now())
    print(now())
    try:
        pass
    finally:
        print("in finally:", now())
print(now())


def function():
    print("called:", now())
    try:
        raise TypeError("inside")
    except TypeError:
        print("handling:", now())
    print("back:", now())


try:
    raise ValueError("outer")
except ValueError:
    function()
    print(now())

try:
    try:
        raise OSError("passing")
    finally:
        print("finally sees", now())
except OSError:
    pass
print(now())


def returns():
    try:
        raise ValueError("returned from")
    except ValueError:
        return now()


print(returns(), now())
for number in range(2):
    try:
        raise ValueError(number)
    except ValueError:
        continue
    finally:
        print("loop", now())
print(now())


# A generator has its own handled exceptions, over those of whoever resumes it.
def generator():
    print("  start", now())
    try:
        raise KeyError("in the generator")
    except KeyError:
        yield now()
        print("  resumed", now())
        yield now()
    print("  after", now())
    yield now()


g = generator()
print(next(g), now())
try:
    raise ValueError("resuming")
except ValueError:
    print(next(g), now())
    print(next(g), now())
print(now(), list(g))


def yields_plain():
    while True:
        yield now()


p = yields_plain()
print(next(p))
try:
    raise IndexError("outside")
except IndexError:
    print(next(p))
print(next(p))


# In __exit__, in a property, in __del__-free code called from a handler.
class Manager:
    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        print("exit", now(), value is sys.exc_info()[1], traceback is sys.exc_info()[2])
        return True


with Manager():
    raise ValueError("in with")
print(now())
with Manager():
    pass


def traceback_is_linked():
    try:
        1 // 0
    except ZeroDivisionError as error:
        kind, value, traceback = sys.exc_info()
        return kind is ZeroDivisionError, value is error, traceback is error.__traceback__


print(traceback_is_linked())


def re_raise():
    try:
        raise ValueError("original")
    except ValueError:
        try:
            raise KeyError("other")
        except KeyError:
            pass
        raise


try:
    re_raise()
except ValueError as error:
    print(repr(error), repr(error.__context__))


class Iterator:
    def __iter__(self):
        return self

    def __next__(self):
        raise StopIteration


try:
    raise ValueError("kept")
except ValueError:
    for _ in Iterator():
        pass
    list(Iterator())
    getattr(5, "absent", None)
    hasattr(5, "absent")
    print(now())
