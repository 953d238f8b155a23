"""The line of the source under a warning: from the file, or from a loader."""
import _warnings

def attempt(action, *arguments, **keywords):
    try:
        return action(*arguments, **keywords)
    except Exception as error:
        return "%s: %s" % (type(error).__name__, str(error).split(" object at ")[0])


class Loader:
    def __init__(self, answer):
        self.answer = answer

    def get_source(self, name):
        print("asked for", name)
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


def explicit(loader, line, **more):
    names = {"__name__": "given", "__loader__": loader}
    names.update(more)
    return attempt(_warnings.warn_explicit, "text", UserWarning, "nowhere.py", line, module_globals=names)


print(explicit(Loader("first\n   second\n\tthird"), 1))
print(explicit(Loader("first\n   second\n\tthird"), 2))
print(explicit(Loader("first\n \t\f third"), 2))
print(explicit(Loader("first"), 2))
print(explicit(Loader(None), 1))
print(explicit(Loader(ImportError("no source")), 1))
print(explicit(object(), 1))
print(attempt(_warnings.warn_explicit, "text", UserWarning, "nowhere.py", 1, module_globals={}))
print(attempt(_warnings.warn_explicit, "text", UserWarning, "nowhere.py", 1, module_globals={"__name__": "given"}))
_warnings.warn("a line of this file")   # with a comment
_warnings.warn_explicit("another line", UserWarning, "source_lines.py", 1)
_warnings.warn_explicit("no such line", UserWarning, "source_lines.py", 10000)
_warnings.warn_explicit("line zero", UserWarning, "source_lines.py", 0)
_warnings.warn_explicit("no such file", UserWarning, "no such file.py", 1)
_warnings.warn_explicit("", UserWarning, "", 1)
_warnings.warn_explicit("\u00e4\u20ac", UserWarning, "\u00fc.py", 1)
_warnings.warn_explicit("two\nlines", UserWarning, "nowhere.py", 1)
