# An exception in __del__ is reported on standard error, and the program goes on.
import sys


class Fails:
    def __del__(self):
        raise ValueError("in __del__")


def hook(unraisable):
    print(unraisable.exc_type.__name__, unraisable.exc_value, unraisable.err_msg, unraisable.object.__name__,
          unraisable.exc_traceback.tb_frame.f_code.co_name)


sys.unraisablehook = hook
f = Fails()
del f
print("goes on")
try:
    f = Fails()
    f = 1 // 0
except ZeroDivisionError as error:
    print(error, error.__context__)
del f
print("after the second")


class Exits:
    def __del__(self):
        raise SystemExit("not a way out")


Exits()
print("still here")


class Handles:
    def __del__(self):
        try:
            {}["missing"]
        except KeyError:
            print("handled inside")
        print(sys.exc_info()[0])


try:
    raise OSError("being handled")
except OSError:
    h = Handles()
    del h
    print(sys.exc_info()[0].__name__)
