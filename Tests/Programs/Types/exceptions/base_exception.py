# BaseException: args, state, traceback, context, cause.
class Own(Exception):
    def __init__(self, one, two=2):
        self.one = one

def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, "->", type(error).__name__, error)
    else:
        print(source, "->", value)


for line in """
BaseException().args, BaseException(1, 2).args, repr(BaseException()), repr(BaseException(1)), repr(BaseException(1, "a"))
str(BaseException()), str(BaseException(1)), str(BaseException(1, "a")), str(BaseException((1, 2)))
Exception(x=1)
Own(5).args, Own(5, two=3).args, repr(Own(5, two=3)), str(Own(5))
Own.__new__(Own, 1, 2, x=3).args
BaseException.__new__(BaseException, 1, 2).args
BaseException(1).__reduce__(), Own(1).__reduce__()
BaseException().__setstate__(None)
BaseException().__setstate__(5)
BaseException().with_traceback(5)
BaseException().with_traceback(None)
BaseException().__traceback__, BaseException().__context__, BaseException().__cause__, BaseException().__suppress_context__
setattr(Exception(), "__traceback__", 5)
setattr(Exception(), "__cause__", 5)
setattr(Exception(), "__context__", 5)
setattr(Exception(), "__suppress_context__", "x")
setattr(Exception(), "args", 5)
delattr(Exception(), "args")
delattr(Exception(), "__traceback__")
delattr(Exception(), "__cause__")
delattr(Exception(), "__context__")
delattr(Exception(), "__suppress_context__")
Exception(1) == Exception(1), Exception().__dict__
KeyError("a"), str(KeyError("a")), str(KeyError()), str(KeyError("a", "b")), str(KeyError(KeyError("b")))
StopIteration().value, StopIteration(1, 2).value, StopIteration(1, 2).args
SystemExit().code, SystemExit(3).code, SystemExit(1, 2).code, SystemExit("x").args
MemoryError(1).args, MemoryError.__new__(MemoryError, 1).args
[name for name in sorted(vars(BaseException))]
""".strip().splitlines():
    show(line)

error = Exception("x")
error.args = [1, 2]
print(error.args, error)
error.__setstate__({"note": 1, "other": 2})
print(error.__dict__, error.note, error.__reduce__())
cause = KeyError()
error.__cause__ = cause
print(error.__suppress_context__, error.__cause__ is cause)
error.__cause__ = None
print(error.__cause__, error.__suppress_context__)
error.__suppress_context__ = False
print(error.__suppress_context__)
stop = StopIteration(1)
stop.value = 5
print(stop.value, stop.args)
exit = SystemExit(1)
exit.code = 9
print(exit.code, exit.args)
try:
    raise Own(1)
except Own as found:
    print(found.__traceback__.tb_lineno > 0, found.with_traceback(None) is found, found.__traceback__)
