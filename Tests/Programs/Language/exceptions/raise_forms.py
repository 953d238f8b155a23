# raise: a class, an instance, from, and what is refused.


def attempt(label, action):
    try:
        action()
        print(label, "-> nothing raised")
    except BaseException as error:
        print(label, "->", type(error).__name__, error.args, repr(error.__cause__), error.__suppress_context__)


def a_class():
    raise ValueError


def an_instance():
    raise ValueError("text", 5)


def from_class():
    raise ValueError("text") from KeyError


def from_instance():
    raise ValueError from OSError(2, "two")


def from_none():
    raise ValueError("text") from None


def from_number():
    raise ValueError("text") from 5


def nothing():
    raise


def a_string():
    raise "text"


def a_number():
    raise 5


def no_exception_class():
    raise int


def an_object():
    raise object()


def none():
    raise None


def not_implemented():
    raise NotImplemented


class Fails(Exception):
    def __init__(self):
        raise OSError("in __init__")


class NeedsArgument(Exception):
    def __init__(self, value):
        super().__init__(value)


class MakesOther(Exception):
    def __new__(cls):
        return 5


class MakesOtherException(Exception):
    def __new__(cls):
        return KeyError("made by __new__")


class Base(BaseException):
    pass


def raiser(value):
    def action():
        raise value
    return action


def raiser_from(value, cause):
    def action():
        raise value from cause
    return action


for function in (a_class, an_instance, from_class, from_instance, from_none, from_number, nothing, a_string, a_number,
                 no_exception_class, an_object, none, not_implemented):
    attempt(function.__name__, function)
for value in (Fails, NeedsArgument, MakesOther, MakesOtherException, Base, Base("b"), type, type("X", (), {})):
    attempt(getattr(value, "__name__", "instance"), raiser(value))
for cause in (Fails, NeedsArgument, int, "text", KeyError("k"), (1,), Base):
    attempt(getattr(cause, "__name__", repr(cause)), raiser_from(ValueError("v"), cause))

# A class raised is called without arguments at the raise.
class Counts(Exception):
    made = 0

    def __init__(self):
        Counts.made += 1


attempt("Counts", raiser(Counts))
attempt("Counts", raiser(Counts))
attempt("Counts()", raiser(Counts()))
print(Counts.made)
for source in ("raise a, b", "raise a from", "raise from a", "raise *a", "raise a from b from c",
               "raise a if b else c", "raise (a)",
               "raise a from *b", "raise lambda: 0"):
    try:
        compile(source, "<text>", "exec")
        print(source, "-> fine")
    except SyntaxError as error:
        print(source, "->", error.msg)
