# Which except clause takes an exception: classes, tuples, order, and what is no exception class.


def handle(error, kinds):
    try:
        raise error
    except kinds as caught:
        return f"caught {type(caught).__name__}"


for error, kinds in (
    (KeyError("k"), LookupError),
    (KeyError("k"), (ValueError, LookupError)),
    (KeyError("k"), ()),
    (KeyError("k"), (ValueError, (OSError, (KeyError,)))),
    (KeyError("k"), Exception),
    (KeyboardInterrupt(), BaseException),
    (KeyError("k"), ValueError),
    (KeyError("k"), int),
    (KeyError("k"), 5),
    (KeyError("k"), "text"),
    (KeyError("k"), (KeyError, 5)),
    (KeyError("k"), (5, KeyError)),
    (KeyError("k"), [KeyError]),
    (KeyError("k"), None),
    (KeyError("k"), (KeyError, None)),
    (KeyError("k"), object),
    (KeyError("k"), KeyError("instance")),
):
    try:
        print(handle(error, kinds))
    except BaseException as problem:
        print("passed", type(problem).__name__, problem, "| context:", repr(problem.__context__))


def order(error):
    try:
        raise error
    except ArithmeticError:
        return "ArithmeticError"
    except ZeroDivisionError:
        return "never"
    except (KeyError, IndexError):
        return "one of two"
    except OSError as e:
        return f"OSError {e.errno}"
    except:
        return "anything"


for error in (ZeroDivisionError(), KeyError(), IndexError(), FileNotFoundError(2, "x"), SystemExit(), GeneratorExit()):
    print(order(error))


# The expression is evaluated only when it is needed, and only up to the match.
def evaluate(kind):
    print("  evaluate", kind.__name__)
    return kind


try:
    pass
except evaluate(ValueError):
    pass
try:
    raise KeyError
except evaluate(ValueError):
    pass
except evaluate(KeyError):
    print("matched")
except evaluate(TypeError):
    pass
try:
    try:
        raise KeyError("first")
    except absent_name:
        pass
except NameError as error:
    print(error, "|", repr(error.__context__))


# Matching uses the real class order: __subclasscheck__ is asked when an exception is made of a class, not to match.
class Meta(type):
    def __subclasscheck__(cls, subclass):
        print("  subclasscheck", cls.__name__, subclass.__name__)
        return True

    def __instancecheck__(cls, instance):
        print("  instancecheck", cls.__name__)
        return True


class Everything(Exception, metaclass=Meta):
    pass


try:
    try:
        raise ValueError("not everything")
    except Everything:
        print("wrong")
except ValueError as error:
    print(error)


class Child(Everything):
    pass


for value in (Child, Child()):
    try:
        raise value
    except Everything as error:
        print(type(error).__name__)


class Multiple(KeyError, ValueError):
    pass


for kind in (KeyError, ValueError, LookupError, Multiple):
    print(handle(Multiple("m"), kind))
for source in ("try: pass", "try: pass\nexcept: pass\nexcept ValueError: pass", "try: pass\nelse: pass",
               "try: pass\nfinally: pass\nexcept: pass",
               "try: pass\nexcept A, B: pass", "try: pass\nexcept (A, B): pass", "try: pass\nexcept A as b.c: pass",
               "try: pass\nexcept A as (b, c): pass", "except: pass", "try: pass\nexcept A as None: pass",
               "try: pass\nexcept *A: pass",
               "try: pass\nelse: pass\nexcept A: pass", "try: pass\nexcept A: pass\nelse: pass\nfinally: pass"):
    try:
        compile(source, "<text>", "exec")
        print("fine")
    except SyntaxError as error:
        print(error.msg, error.lineno)
