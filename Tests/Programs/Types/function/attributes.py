# Functions: attributes, what can be assigned, the constructor.
def f(a, b=2, *c, d=4, **e) -> int:
    """Of f."""
    return a, b, c, d, e


def outer():
    x = 1

    def inner():
        return x
    return inner


function = type(f)

def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, "->", type(error).__name__, error)
    else:
        print(source, "->", value)


for line in """
f.__name__, f.__qualname__, f.__module__, f.__doc__, f.__defaults__, f.__kwdefaults__, f.__annotations__, f.__closure__
outer().__qualname__, outer().__closure__[0].cell_contents, outer.__code__.co_cellvars
f(1), f.__call__(1), f.__get__(5)(), f.__get__(None, int) is f
f.__get__(None)
f.__get__(5, int).__self__
setattr(f, "__name__", 5)
setattr(f, "__qualname__", None)
setattr(f, "__defaults__", 5)
setattr(f, "__defaults__", (7, 8)), f()
setattr(f, "__defaults__", None), f.__defaults__
f()
setattr(f, "__kwdefaults__", 5)
setattr(f, "__kwdefaults__", {"d": 9}), f(1, 2)
delattr(f, "__kwdefaults__"), f.__kwdefaults__
f(1, 2)
setattr(f, "__code__", 5)
setattr(f, "__code__", outer().__code__)
setattr(f, "__annotations__", 5)
delattr(f, "__annotations__"), f.__annotations__
setattr(f, "__globals__", {})
setattr(f, "__closure__", None)
setattr(f, "__doc__", 5), f.__doc__
delattr(f, "__doc__"), f.__doc__
delattr(f, "__name__")
delattr(f, "__dict__")
setattr(f, "__dict__", 5)
setattr(f, "__dict__", {"x": 1}), f.x
f.nothing
delattr(f, "nothing")
function(f.__code__, {}).__name__, function(f.__code__, {}, "g", (1, 2)).__defaults__
function()
function(5, {})
function(f.__code__, 5)
function(f.__code__, {}, 5)
function(f.__code__, {}, None, 5)
function(outer().__code__, {})
function(outer().__code__, {}, closure=())
function(outer().__code__, {}, closure=(5,))
function(f.__code__, {}, closure=(outer().__closure__))
function(code=f.__code__, globals={"__name__": "m"}).__module__
type("Sub", (function,), {})
f < f
""".strip().splitlines():
    show(line)
