# __context__ is what was handled when an exception was raised, __cause__ what it was raised from.


def chain(error):
    parts = []
    while error is not None:
        text = f"{type(error).__name__}({error})"
        if error.__cause__ is not None:
            parts.append(text + " <- cause")
            error = error.__cause__
        elif error.__context__ is not None:
            parts.append(text + (" <- hidden context" if error.__suppress_context__ else " <- context"))
            error = error.__context__
        else:
            parts.append(text)
            error = None
    return " ".join(parts)


def attempt(function):
    try:
        function()
    except Exception as error:
        print(function.__name__, ":", chain(error))


def in_handler():
    try:
        raise KeyError("first")
    except KeyError:
        raise ValueError("second")


def in_finally():
    try:
        raise KeyError("first")
    finally:
        raise ValueError("second")


def explicit():
    try:
        raise KeyError("first")
    except KeyError as error:
        raise ValueError("second") from error


def explicit_other():
    try:
        raise KeyError("first")
    except KeyError:
        raise ValueError("second") from OSError("cause")


def suppressed():
    try:
        raise KeyError("first")
    except KeyError:
        raise ValueError("second") from None


def three():
    try:
        try:
            raise KeyError("first")
        except KeyError:
            raise ValueError("second")
    except ValueError:
        raise TypeError("third")


def after_handler():
    try:
        raise KeyError("first")
    except KeyError:
        pass
    raise ValueError("no context")


def by_call():
    def inner():
        raise ValueError("in a call")
    try:
        raise KeyError("first")
    except KeyError:
        inner()


def by_operation():
    try:
        raise KeyError("first")
    except KeyError:
        1 // 0


def in_else():
    try:
        pass
    except KeyError:
        pass
    else:
        raise ValueError("in else")


def same_again():
    try:
        raise KeyError("same")
    except KeyError as error:
        raise error


def cycle():
    first = KeyError("first")
    try:
        raise first
    except KeyError:
        try:
            raise ValueError("second")
        except ValueError:
            raise first


def own_cause():
    error = ValueError("own")
    raise error from error.__class__("its cause")


def in_with():
    class Manager:
        def __enter__(self):
            pass

        def __exit__(self, *arguments):
            raise ValueError("in exit")
    with Manager():
        raise KeyError("in body")


def old_context_replaced():
    error = ValueError("raised twice")
    for name in ("a", "b"):
        try:
            raise KeyError(name)
        except KeyError:
            try:
                raise error
            except ValueError:
                pass
    raise error


for function in (in_handler, in_finally, explicit, explicit_other, suppressed, three, after_handler, by_call,
                 by_operation, in_else,
                 same_again, cycle, in_with, old_context_replaced, own_cause):
    attempt(function)

error = ValueError("v")
cause, context = KeyError("cause"), OSError("context")
error.__context__ = context
print(error.__suppress_context__)
error.__cause__ = cause
print(error.__suppress_context__, error.__cause__ is cause, error.__context__ is context)
error.__cause__ = None
print(error.__suppress_context__, error.__cause__)
error.__suppress_context__ = False
print(error.__suppress_context__)
for name, value in (("__cause__", 5), ("__context__", "text"), ("__cause__", KeyError), ("__suppress_context__", "x"),
                    ("__suppress_context__", 2)):
    try:
        setattr(error, name, value)
        print(name, getattr(error, name))
    except TypeError as problem:
        print(name, problem)
for name in ("__cause__", "__context__", "__suppress_context__"):
    try:
        delattr(error, name)
    except (TypeError, AttributeError) as problem:
        print(name, type(problem).__name__, problem)
