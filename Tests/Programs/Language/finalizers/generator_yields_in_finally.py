# A generator that yields while it is closed: the error is shown, not raised.


def stubborn():
    try:
        yield 1
    finally:
        print("finally runs")
        yield 2
        print("never")


def catches():
    try:
        yield 1
    except GeneratorExit:
        print("caught GeneratorExit")


def raises():
    try:
        yield 1
    finally:
        raise ValueError("in finally")


g = catches()
next(g)
del g
print("caught one is gone")
for make in (stubborn, raises):
    g = make()
    next(g)
    try:
        g.close()
    except (RuntimeError, ValueError) as error:
        print(type(error).__name__, error)
del g
print("end")
