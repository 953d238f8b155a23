"""Arguments of the functions: what is missing, superfluous or of the wrong type."""
import _warnings

def attempt(action, *arguments, **keywords):
    try:
        return action(*arguments, **keywords)
    except Exception as error:
        return "%s: %s" % (type(error).__name__, str(error).split(" object at ")[0])


warn, explicit = _warnings.warn, _warnings.warn_explicit
for call in (lambda: warn(), lambda: warn(1, 2, 3, 4, 5), lambda: warn("x", 5), lambda: warn("x", stacklevel="a"),
             lambda: warn("x", foo=1), lambda: warn("x", stacklevel=2.5), lambda: warn(1, message=1),
             lambda: warn("x", stacklevel=2 ** 80), lambda: warn("x", stacklevel=None),
             lambda: explicit(), lambda: explicit("x"), lambda: explicit("x", UserWarning, "f"),
             lambda: explicit("x", UserWarning, 3, 4), lambda: explicit("x", UserWarning, b"f", 4),
             lambda: explicit("x", UserWarning, "f", "l"), lambda: explicit("x", UserWarning, "f", 2.0),
             lambda: explicit("x", UserWarning, "f", 2 ** 70), lambda: explicit("x", UserWarning, "f", 2 ** 40),
             lambda: explicit("x", UserWarning, "f", -2 ** 40), lambda: explicit("x", UserWarning, "f", None),
             lambda: explicit("x", UserWarning, "f", 1, foo=3), lambda: explicit(1, 2, 3, 4, 5, 6, 7, 8, 9),
             lambda: explicit("x", UserWarning, "f", 1, module_globals=3),
             lambda: explicit("x", UserWarning, "f", 1, None), lambda: explicit("x", UserWarning, "f", 1, 5),
             lambda: explicit(message="x", category=UserWarning, filename="f", lineno=-3, module="m", registry={},
                              module_globals=None, source=None),
             lambda: _warnings._filters_mutated(1)):
    print(attempt(call))
