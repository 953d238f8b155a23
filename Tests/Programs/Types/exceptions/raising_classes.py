# raise with classes: what is called, what may come of it.
class Meta(type):
    def __subclasscheck__(cls, subclass):
        asked.append((cls.__name__, subclass.__name__))
        return True


class Checked(Exception, metaclass=Meta):
    pass


class Other(Exception):
    def __new__(cls, *arguments):
        return KeyError("from __new__")


class NoException(Exception):
    def __new__(cls):
        return 5


class TakesOne(Exception):
    def __init__(self, one):
        self.one = one


asked = []


def attempt(*what):
    try:
        if len(what) == 1:
            raise what[0]
        raise what[0] from what[1]
    except BaseException as error:
        return type(error).__name__, error.args, repr(error.__cause__), error.__suppress_context__

def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, "->", type(error).__name__, error)
    else:
        print(source, "->", value)


for line in """
attempt(KeyError), attempt(KeyError("a")), attempt(KeyError, ValueError), attempt(KeyError, None), attempt(KeyError, ValueError("b"))
attempt(Checked), asked
attempt(Other), attempt(NoException), attempt(TakesOne), attempt(TakesOne(1))
attempt(5), attempt(int), attempt("text"), attempt(None), attempt(KeyError, 5), attempt(KeyError, int), attempt(KeyError, TakesOne)
attempt(StopIteration), attempt(SystemExit(2)), attempt(GeneratorExit), attempt(BaseException)
""".strip().splitlines():
    show(line)

try:
    raise
except RuntimeError as error:
    print(error)
try:
    try:
        raise KeyError("first")
    except KeyError:
        raise Other
except BaseException as error:
    print(type(error).__name__, error, repr(error.__context__))
