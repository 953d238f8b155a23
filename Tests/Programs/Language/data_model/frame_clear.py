# frame.clear(): allowed when the frame does not run; a suspended generator is closed.
import sys


def fails(value):
    local = [value]
    raise ValueError("kept")


try:
    fails(5)
except ValueError as error:
    traceback = error.__traceback__
    frame = traceback.tb_next.tb_frame
    print(sorted(frame.f_locals), frame.f_locals["local"])
    frame.clear()
    print(frame.f_locals, frame.f_code.co_name)
    frame.clear()
    try:
        traceback.tb_frame.clear()
    except RuntimeError as problem:
        print(problem)


def returns():
    x = 1
    return sys._getframe()


f = returns()
print(f.f_locals)
f.clear()
print(f.f_locals, f.f_back.f_code.co_name, f.f_lineno - f.f_code.co_firstlineno)


def generator():
    try:
        print("start")
        yield 1
        print("never")
    finally:
        print("finally of the generator")


g = generator()
next(g)
suspended = g.gi_frame
suspended.clear()
print(g.gi_frame, list(g))


def running():
    try:
        sys._getframe().clear()
    except RuntimeError as problem:
        return str(problem)


print(running())


def running_generator():
    try:
        sys._getframe().clear()
    except RuntimeError as problem:
        yield str(problem)


print(next(running_generator()))


def not_started():
    yield 1


n = not_started()
n.gi_frame.clear()
print(n.gi_frame, list(n))


def stubborn():
    try:
        yield 1
    finally:
        yield 2


s = stubborn()
next(s)
for arguments in ((1,), (None, 2)):
    try:
        f.clear(*arguments)
    except TypeError as error:
        print(error)
print(list(s))


# Locals may be put into a frame's dictionary, but the frame does not see them.
def writes():
    x = "old"
    sys._getframe().f_locals["x"] = "new"
    first = x
    sys._getframe().f_locals["y"] = "made"
    return first, x, sorted(locals())


print(writes())
