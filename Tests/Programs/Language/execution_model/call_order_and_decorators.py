# Decorators: evaluated from the top, applied from the bottom.


def make(name):
    print("make", name)

    def decorator(target):
        print("apply", name, "to", getattr(target, "__name__", target))
        return target
    return decorator


@make("first")
@make("second")
@make("third")
def function():
    return "function"


@make("on the class")
class Class:
    @make("on a method")
    def method(self):
        return "method"

    @property
    @make("below property")
    def value(self):
        return "value"


print(function(), Class().method(), Class().value)


def replace(target):
    return 5


@replace
def number():
    pass


@replace
class Other:
    pass


print(number, Other)


def counted(function):
    def wrapper(*arguments, **keywords):
        wrapper.calls += 1
        return function(*arguments, **keywords)
    wrapper.calls = 0
    wrapper.__name__ = function.__name__
    return wrapper


@counted
def add(a, b=1):
    return a + b


print(add(1), add(1, 2), add(a=5, b=6), add.calls, add.__name__, add.__qualname__)


class Decorator:
    def __init__(self, function):
        self.function = function

    def __call__(self, *arguments):
        return ("decorated", self.function(*arguments))

    def __get__(self, instance, owner):
        return lambda *arguments: self(instance, *arguments)


class Uses:
    @Decorator
    def method(self, value):
        return value


@Decorator
def plain(value):
    return value


print(Uses().method(1), plain(2))

# The name is not bound while the decorator runs.


def looks(target):
    print("unbound" if "checked" not in globals() else "bound to", globals().get("checked"))
    return target


@looks
def checked():
    pass


checked = "old value"


@looks
def checked():
    pass


class Attribute:
    number = 5
    decorators = [make("from a list")]
    nested = type("N", (), {"deep": staticmethod(make)})


@Attribute.nested.deep("dotted")
def dotted():
    pass


try:
    @Attribute.number
    def broken():
        pass
except TypeError as error:
    print(error, "broken" in globals())
for source in ("@5\ndef f(): pass", "@a.b[0]\ndef f(): pass", "@a().b\ndef f(): pass", "@(a)\ndef f(): pass", "@a",
               "@a\nx = 1",
               "@a.b.c(1, *d)\nclass C: pass", "@a\n@b\n\ndef f(): pass", "@a\nasync def f(): pass",
               "@lambda f: f\ndef f(): pass"):
    try:
        compile(source, "<text>", "exec")
        print(repr(source), "-> fine")
    except SyntaxError as error:
        print(repr(source), "->", error.msg, error.lineno, error.offset)
