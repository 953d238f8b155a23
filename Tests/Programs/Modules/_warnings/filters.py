"""How filters match: order, message, module, line; and what is wrong with some."""
import _warnings

def attempt(action, *arguments, **keywords):
    try:
        return action(*arguments, **keywords)
    except Exception as error:
        return "%s: %s" % (type(error).__name__, str(error).split(" object at ")[0])


class Pattern:
    def __init__(self, answer):
        self.answer = answer

    def match(self, text):
        print("match", repr(text))
        if self.answer is None:
            raise LookupError("no answer")
        return self.answer


def check(*filters):
    _warnings.filters[:] = filters
    _warnings._filters_mutated()
    print(attempt(_warnings.warn_explicit, "text", UserWarning, "some/file.py", 5, "mod"))


check(("error", None, UserWarning, None, 0))
check(("error", "text", UserWarning, None, 0))
check(("error", "tex", UserWarning, None, 0), ("ignore", None, Warning, None, 0))
check(("error", "TEXT", UserWarning, None, 0), ("ignore", None, Warning, None, 0))
check(("error", Pattern(1), UserWarning, None, 0))
check(("error", Pattern(0), UserWarning, None, 0), ("ignore", None, Warning, None, 0))
check(("error", Pattern(None), UserWarning, None, 0))
check(("error", None, UserWarning, "mod", 0))
check(("error", None, UserWarning, "other", 0), ("ignore", None, Warning, None, 0))
check(("error", None, UserWarning, Pattern(1), 0))
check(("error", Pattern(0), DeprecationWarning, Pattern(0), 0), ("ignore", None, Warning, None, 0))
check(("error", None, UserWarning, None, 5))
check(("error", None, UserWarning, None, 6), ("ignore", None, Warning, None, 0))
check(("error", None, DeprecationWarning, None, 0), ("ignore", None, (int, Warning), None, 0))
check(("ignore", None, UserWarning, None, True))
check()
check(("error", None, UserWarning, None))
check(["error", None, UserWarning, None, 0])
check(3)
check((3, None, UserWarning, None, 0))
check(("error", 3, UserWarning, None, 0))
check(("error", None, 3, None, 0))
check(("error", None, UserWarning, None, "5"))
check(("error", None, UserWarning, None, 1 << 100))
check(("error", None, UserWarning, None, 5.0))
_warnings.filters[:] = [("error", None, UserWarning, None, 0)]
for arguments in (("some/file.py", 1), ("file.pyc", 1), (".py", 1), ("", 1), ("py", 1)):
    _warnings.filters[:] = [("error", None, Warning, Pattern(1), 0)]
    print(attempt(_warnings.warn_explicit, "text", UserWarning, *arguments))


class Clearing:
    def match(self, text):
        _warnings.filters.clear()
        return False


_warnings.filters[:] = [("error", Clearing(), Warning, None, 0), ("error", None, Warning, None, 0)]
print(attempt(_warnings.warn_explicit, "text", UserWarning, "some/file.py", 5, "mod"))
