# Tracebacks put together by hand: replaced, cut, and a line that does not exist.


def inner():
    raise ValueError("original place")


def outer():
    inner()


try:
    outer()
except ValueError as error:
    traceback = error.__traceback__
    kept = error

Traceback = type(traceback)
far = Traceback(None, traceback.tb_frame, 0, 9999)
near = Traceback(far, traceback.tb_next.tb_next.tb_frame, 0, 5)
try:
    raise kept.with_traceback(None)
except ValueError as error:
    count, tb = 0, error.__traceback__
    while tb:
        count, tb = count + 1, tb.tb_next
    print(count)
raise KeyError("placed by hand").with_traceback(near)
