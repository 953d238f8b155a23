# sys.excepthook is called for an uncaught exception; sys.__excepthook__ is the original.
import sys


def hook(kind, value, traceback):
    print("hook:", kind.__name__, value, traceback.tb_lineno, traceback.tb_next.tb_frame.f_code.co_name)
    print("the same as exc_info:", sys.exc_info())
    sys.__excepthook__(kind, value, None)
    raise KeyError("in the hook")


def fail():
    raise ValueError("uncaught")


print(sys.excepthook is sys.__excepthook__)
try:
    fail()
except ValueError as error:
    sys.excepthook(ValueError, error, None)
    sys.excepthook(ValueError, error, error.__traceback__)
sys.excepthook = hook
fail()
