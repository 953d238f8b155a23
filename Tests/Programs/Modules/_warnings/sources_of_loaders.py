# warn_explicit asks the loader among the module's globals for the source, and takes the line of it: as str splits it,
# whatever a subclass of str thinks of lines.
import _warnings


class Source(str):
    def splitlines(self, keepends=False):
        print("splitlines was called")
        return self.answer


class Loader:
    def __init__(self, source):
        self.source = source

    def get_source(self, name):
        print("asked for", name)
        if isinstance(self.source, Exception):
            raise self.source
        return self.source


def bad(answer):
    source = Source("one\ntwo\r\nthree")
    source.answer = answer
    return source


def warn(text, line, namespace):
    try:
        print(_warnings.warn_explicit(text, UserWarning, "place.py", line, module_globals=namespace))
    except Exception as error:
        print(type(error).__name__, error)


number = 0
for source in ["a\nb", bad(42), bad([]), bad(["x", "y"]), None, "", b"bytes", 5, ValueError("no source"),
               ImportError("none")]:
    for line in 1, 3, 4, 0, -1:
        number += 1
        warn("text %d" % number, line, {"__name__": "given", "__loader__": Loader(source)})

for namespace in [{}, {"__name__": "n"}, {"__loader__": Loader("x")}, {"__name__": "n", "__loader__": 5},
                  {"__name__": None, "__loader__": Loader("x")}, [], None]:
    number += 1
    warn("text %d" % number, 1, namespace)
