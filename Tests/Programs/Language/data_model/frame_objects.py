# Frames: sys._getframe, f_back, f_lineno, f_code, f_locals, f_globals.
import sys


def current(depth=0):
    return sys._getframe(depth + 1)


def show(frame):
    return f"{frame.f_code.co_name}:{frame.f_lineno - frame.f_code.co_firstlineno}"


def outer():
    x = 1
    return middle(x)


def middle(y):
    frame = sys._getframe()
    names = []
    while frame is not None:
        names.append(frame.f_code.co_name)
        frame = frame.f_back
    return names


print(outer())


def lines():
    frame = sys._getframe()
    first = frame.f_lineno
    second = frame.f_lineno
    third = [frame.f_lineno,
             frame.f_lineno]
    return second - first, third[0] - first, third[1] - first, frame


result = lines()
print(result[:3], show(result[3]))
frame = sys._getframe()
print(frame.f_code.co_name, frame.f_globals is globals(), frame.f_locals is globals(), frame.f_back,
      type(frame).__name__)
print(frame.f_builtins["len"] is len, frame.f_trace, frame.f_trace_lines, frame.f_trace_opcodes)


def local_names(a, *, b=2):
    c = 3
    if False:
        never = 1
    f = sys._getframe()
    found = dict(f.f_locals)
    del found["f"]
    return found, f.f_locals is f.f_locals


print(local_names(1))


def caller():
    value = "caller's local"
    return callee()


def callee():
    return sys._getframe(1).f_locals["value"], sys._getframe().f_back.f_code.co_name, show(sys._getframe(1))


print(caller())


def generator():
    yield sys._getframe().f_back.f_code.co_name
    yield sys._getframe().f_back.f_code.co_name


def consume(g):
    return next(g)


g = generator()
print(next(g), consume(g), g.gi_frame.f_back, g.gi_frame.f_code.co_name, list(g), g.gi_frame)


class Body:
    f = sys._getframe()
    print(f.f_code.co_name, sorted(name for name in f.f_locals), f.f_back.f_code.co_name)


print([sys._getframe().f_code.co_name for _ in [1]], (lambda: sys._getframe().f_code.co_name)())
for action in (
    lambda: sys._getframe(1000),
    lambda: sys._getframe("a"),
    lambda: sys._getframe(-1).f_code.co_name,
    lambda: setattr(frame, "f_code", None),
    lambda: setattr(frame, "f_back", None),
    lambda: setattr(frame, "f_locals", None),
    lambda: setattr(frame, "extra", None),
    lambda: setattr(frame, "f_lineno", 5),
    lambda: delattr(frame, "f_lineno"),
    lambda: setattr(frame, "f_trace_lines", 5),
    lambda: type(frame)(),
    lambda: frame.absent,
):
    try:
        print(action())
    except (TypeError, ValueError, AttributeError) as error:
        print(type(error).__name__, error)
print(repr(result[3]).split(", ", 1)[1])
print(exec("import sys; print(sys._getframe().f_code.co_name, sys._getframe().f_back.f_code.co_name)"))
