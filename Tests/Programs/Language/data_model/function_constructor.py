# type(function): functions made from a code object, globals, name, defaults and closure.

function = type(lambda: 0)


def template(a, b):
    return (a, b, value)


value = "from the module"
made = function(template.__code__, {"value": "given"})
print(made(1, 2), made.__name__, made.__qualname__, made.__module__, made.__defaults__, made.__doc__)
named = function(template.__code__, globals(), "named", (8, 9))
print(named(), named(1), named.__name__, named.__module__, named.__defaults__)
print(function(code=template.__code__, globals={"value": 0}, argdefs=(1, 2))())


def outer(x):
    def inner():
        return x
    return inner


inner = outer("cell value")
other = outer("other value")
again = function(inner.__code__, globals(), None, None, other.__closure__)
print(again(), again.__closure__[0] is other.__closure__[0])
Cell = type(inner.__closure__[0])
print(function(inner.__code__, {}, closure=(Cell("made"),))())
empty = function(inner.__code__, {}, closure=(Cell(),))
try:
    empty()
except NameError as error:
    print(error)

attempts = (
    lambda: function(),
    lambda: function(template.__code__),
    lambda: function(5, {}),
    lambda: function(template.__code__, 5),
    lambda: function(template.__code__, {}, 5),
    lambda: function(template.__code__, {}, None, [1]),
    lambda: function(template.__code__, {}, None, None, (1,)),
    lambda: function(template.__code__, {}, None, None, inner.__closure__),
    lambda: function(inner.__code__, {}),
    lambda: function(inner.__code__, {}, None, None, ()),
    lambda: function(inner.__code__, {}, None, None, (1,)),
    lambda: function(inner.__code__, {}, None, None, inner.__closure__ * 2),
    lambda: function(inner.__code__, {}, None, None, list(inner.__closure__)),
    lambda: function(template.__code__, {}, wrong=1),
    lambda: function(template.__code__, {})(1, 2),
    lambda: function((lambda: print).__code__, {"__builtins__": {}})(),
    lambda: function((lambda: len).__code__, {})([1]),
)
for action in attempts:
    try:
        print(action())
    except (TypeError, ValueError, NameError) as error:
        print(type(error).__name__, error)

# The globals are shared, not copied.
space = {"value": 1}
shares = function(template.__code__, space)
space["value"] = 2
print(shares(0, 0), sorted(space))
setter = function(compile("global made_global\nmade_global = 5", "<text>", "exec"), space)
print(setter(), space["made_global"])
# A module's code in a function: names are local to nothing but the globals.
try:
    print(function(compile("x = 1\nprint(x)", "<text>", "exec"), {"__name__": "m"})())
except Exception as error:
    print(type(error).__name__, error)
