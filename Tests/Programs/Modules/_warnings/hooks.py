"""Module `warnings`, where it was imported, is asked for filters and shows the warnings."""
import _warnings
import sys

def attempt(action, *arguments, **keywords):
    try:
        return action(*arguments, **keywords)
    except Exception as error:
        return "%s: %s" % (type(error).__name__, str(error).split(" object at ")[0])


class WarningMessage:
    def __init__(self, *arguments):
        self.arguments = arguments


class Module:
    filters = [("always", None, UserWarning, None, 0)]
    WarningMessage = WarningMessage

    @staticmethod
    def _showwarnmsg(message):
        warning, *rest = message.arguments
        print("shown", repr(warning), rest)


sys.modules["warnings"] = Module
_warnings.warn("text")
_warnings.warn("text", source=3)
_warnings.warn_explicit(UserWarning("made"), None, "file.py", 7, source="source")
Module.filters = 3
print(attempt(_warnings.warn, "text"))
Module.filters = []
Module.defaultaction = "error"
print(attempt(_warnings.warn, "text"))
Module.defaultaction = 3
print(attempt(_warnings.warn, "text"))
Module.defaultaction = "once"
Module.onceregistry = {}
_warnings.warn_explicit("once", UserWarning, "file.py", 1)
_warnings.warn_explicit("once", UserWarning, "file.py", 2)
print([key for key in Module.onceregistry if key != "version"])
Module.onceregistry = 3
print(attempt(_warnings.warn_explicit, "once", UserWarning, "file.py", 1))
Module.defaultaction = "always"
Module._showwarnmsg = 3
print(attempt(_warnings.warn, "text"))
del Module._showwarnmsg
_warnings.warn_explicit("shown natively", UserWarning, "file.py", 3)


def failing(message):
    raise ZeroDivisionError("failed")


Module._showwarnmsg = staticmethod(failing)
print(attempt(_warnings.warn, "text"))
del Module.WarningMessage
print(attempt(_warnings.warn, "text"))
sys.modules["warnings"] = None
_warnings.warn_explicit("no module", UserWarning, "file.py", 3)
del sys.modules["warnings"]
stderr = sys.stderr
sys.stderr = None
print(attempt(_warnings.warn, "not seen"))
del sys.stderr


class Stream:
    def write(self, text):
        print("written", repr(text))


sys.stderr = Stream()
_warnings.warn_explicit("to a stream", UserWarning, "file.py", 3)


class Failing:
    def write(self, text):
        raise OSError("full")


sys.stderr = Failing()
print(attempt(_warnings.warn_explicit, "lost", UserWarning, "file.py", 3))
sys.stderr = stderr
