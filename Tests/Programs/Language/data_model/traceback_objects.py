# Traceback objects: tb_frame, tb_lineno, tb_next, tb_lasti, made by hand and linked anew.
import sys


def walk(traceback):
    found = []
    while traceback is not None:
        code = traceback.tb_frame.f_code
        found.append((code.co_name, traceback.tb_lineno - code.co_firstlineno))
        traceback = traceback.tb_next
    return found


def inner():
    value = 1

    raise KeyError("deep")


def middle():
    inner()


def outer():
    try:
        middle()
    finally:
        x = 1


try:
    outer()
except KeyError as error:
    tb = error.__traceback__
    print(walk(tb), tb is sys.exc_info()[2], type(tb).__name__)
    kept = error
print(tb.tb_lineno == tb.tb_frame.f_lineno, tb.tb_next.tb_lineno, tb.tb_next.tb_frame.f_lineno, tb.tb_lasti % 2)

# Raised again it grows at the front.
def again():
    raise kept


try:
    again()
except KeyError as error:
    print(walk(error.__traceback__))

# with_traceback replaces it.
try:
    raise kept.with_traceback(None)
except KeyError as error:
    print(walk(error.__traceback__))
print(kept.with_traceback(tb.tb_next) is kept, walk(kept.__traceback__))
kept.__traceback__ = tb.tb_next.tb_next
print(walk(kept.__traceback__))

Traceback = type(tb)
made = Traceback(None, tb.tb_frame, 3, 77)
print(made.tb_next, made.tb_lasti, made.tb_lineno, made.tb_frame is tb.tb_frame)
linked = Traceback(made, tb.tb_next.tb_frame, tb_lasti=0, tb_lineno=1)
print(linked.tb_next is made)
linked.tb_next = None
print(linked.tb_next)
made.tb_next = linked
for action in (
    lambda: setattr(linked, "tb_next", made),
    lambda: setattr(linked, "tb_next", linked),
    lambda: setattr(linked, "tb_next", 5),
    lambda: delattr(linked, "tb_next"),
    lambda: setattr(linked, "tb_lineno", 5),
    lambda: setattr(linked, "extra", 5),
    lambda: linked.absent,
    lambda: Traceback(),
    lambda: Traceback(5, tb.tb_frame, 0, 0),
    lambda: Traceback(None, 5, 0, 0),
    lambda: Traceback(None, tb.tb_frame, "a", 0),
    lambda: setattr(kept, "__traceback__", 5),
    lambda: delattr(kept, "__traceback__"),
    lambda: kept.with_traceback(5),
    lambda: kept.with_traceback(),
    lambda: ValueError().__traceback__,
):
    try:
        print(action())
    except (TypeError, AttributeError, ValueError) as error:
        print(type(error).__name__, error)
print([name for name in dir(tb) if not name.startswith("__")])


# A handler's own frame stays one entry, loops add one each time it is raised again.
def loop():
    error = ValueError("again and again")
    for _ in range(3):
        try:
            raise error
        except ValueError:
            pass
    return error


print(walk(loop().__traceback__))


def recursive(n):
    if n == 0:
        raise OSError("bottom")
    recursive(n - 1)


try:
    recursive(3)
except OSError as error:
    print(walk(error.__traceback__))
