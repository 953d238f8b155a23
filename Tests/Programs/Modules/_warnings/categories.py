"""Categories: what is one, and which filters take it."""
import _warnings

def attempt(action, *arguments, **keywords):
    try:
        return action(*arguments, **keywords)
    except Exception as error:
        return "%s: %s" % (type(error).__name__, str(error).split(" object at ")[0])


class Mine(UserWarning):
    pass


class Strange(Warning):
    def __init__(self, *arguments):
        super().__init__("strange", *arguments)


for category in (None, UserWarning, Mine, DeprecationWarning, PendingDeprecationWarning, ImportWarning, ResourceWarning,
                 SyntaxWarning, BytesWarning, FutureWarning, UnicodeWarning, Warning, Strange):
    print(category.__name__ if category else category, attempt(_warnings.warn, "text", category))
for category in (Exception, int, 3, "UserWarning", object, UserWarning(), (UserWarning,)):
    print(attempt(_warnings.warn, "text", category))
for message in (UserWarning("made"), Mine("mine", 2), DeprecationWarning("quiet"), 5, None, ("a", 1), ["list"]):
    print(attempt(_warnings.warn, message), attempt(_warnings.warn, message, FutureWarning))
for category in (int, 3, Exception, len):
    print(attempt(_warnings.warn_explicit, "7", category, "file.py", 1))
print(attempt(_warnings.warn_explicit, UserWarning("object"), 3, "file.py", 1))


class Meta(type):
    def __subclasscheck__(cls, other):
        raise ZeroDivisionError("asked")


class Odd(metaclass=Meta):
    pass


_warnings.filters.insert(0, ("ignore", None, Odd, None, 0))
print(attempt(_warnings.warn, "text"))
