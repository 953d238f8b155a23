"""Warnings of the compiler under filters."""
import _warnings

def attempt(action, *arguments, **keywords):
    try:
        return action(*arguments, **keywords)
    except Exception as error:
        return "%s: %s" % (type(error).__name__, str(error).split(" object at ")[0])


SOURCES = ("x is 1", "assert (a, 'b')", "'\\d'", "b'\\d'", "1()", "'a'[b, c]()", "[1](2)", "f'\\d{x}'", "(1, 2)['a']")
for source in SOURCES:
    print(type(compile(source, "given.py", "exec")).__name__)
_warnings.filters.insert(0, ("error", None, SyntaxWarning, None, 0))
_warnings.filters.insert(0, ("error", None, DeprecationWarning, None, 0))
_warnings._filters_mutated()
for source in SOURCES:
    try:
        compile("\n" + source, "given.py", "exec")
    except SyntaxError as error:
        print(error.msg, error.filename, error.lineno, error.offset, error.text)
_warnings.filters[:2] = [("ignore", None, Warning, None, 0)]
for source in SOURCES:
    print(type(compile(source, "given.py", "exec")).__name__)
_warnings.filters[0] = ("error", None, Warning, "given", 0)
print(attempt(compile, "x is 1", "given.py", "exec"), type(attempt(compile, "x is 1", "other.py", "exec")).__name__)
