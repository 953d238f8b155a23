# getset and member descriptors of native types.
def f():
    pass


class S:
    __slots__ = "a"


class D:
    pass


name = type.__dict__["__name__"]
code = type(f).__dict__["__code__"]
slot = S.__dict__["a"]
attributes = D.__dict__["__dict__"]

def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, "->", type(error).__name__, error)
    else:
        print(source, "->", value)


for line in """
type(name).__name__, type(slot).__name__, name.__name__, name.__qualname__, name.__objclass__, slot.__qualname__
repr(name), repr(slot), repr(attributes)
code.__get__(f) is f.__code__, code.__get__(None, type(f)) is code
code.__get__(5)
code.__get__(None, None)
code.__get__()
code.__set__(f, 5)
code.__set__(5, 5)
code.__delete__(f)
type(f).__dict__["__globals__"].__set__(f, {})
slot.__get__(S())
slot.__set__(S(), 1)
slot.__set__(5, 1)
slot.__delete__(S())
attributes.__get__(D())
attributes.__get__(5)
attributes.__set__(D(), 5)
complex.real.__get__(1j), complex.__dict__["real"]
complex.real.__set__(1j, 2)
slice.start.__get__(slice(1)), slice.__dict__["start"].__set__(slice(1), 2)
property.fget, int.real.__objclass__, int.__dict__["numerator"].__get__(5)
int.__dict__["real"].__doc__ is not None, slot.__doc__
type(name)()
setattr(name, "x", 1)
D.__weakref__.__get__(D()), D.__dict__["__weakref__"].__name__
""".strip().splitlines():
    show(line)
