# Bound methods: attributes, comparison, the constructor.
class C:
    def m(self, x=1):
        """Of m."""
        return x
    m.note = 5

    def __eq__(self, other):
        return True

    __hash__ = None


c = C()
method = type(c.m)

def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, "->", type(error).__name__, error)
    else:
        print(source, "->", value)


for line in """
c.m.__self__ is c, c.m.__func__ is C.m, c.m.__name__, c.m.__qualname__, c.m.__doc__, c.m.note, c.m(4)
c.m == c.m, c.m is c.m, c.m == C().m, c.m != c.m
setattr(c.m, "note", 6)
c.m.nothing
setattr(c.m, "__self__", 5)
method(len, [1])(), method(len, [1]).__self__
method()
method(len)
method(5, 1)
method(len, None)
method(len, 1, 2)
method(len, obj=1)
repr(method(len, 5))[:17]
c.m.__get__(5) .__self__ is c
c.m.__reduce__()[1][1]
[].append == [].append, [1].append == [1].append, len == len, [].append.__self__, len.__self__.__name__
[].append.__name__, [].append.__qualname__, len.__module__, [].append.__module__, str.maketrans.__self__
repr(len), repr([].append)[:38], list.append, list.append.__objclass__, dict.fromkeys.__self__
len.__text_signature__, [].append.__text_signature__, print.__text_signature__
setattr(len, "x", 1)
len.__call__([1]), list.append.__get__([])(1), list.append.__get__(None, list) is list.append
list.append.__get__(5)
list.append()
list.append(5, 1)
dict.__dict__["fromkeys"].__get__(None, dict)("ab"), dict.__dict__["fromkeys"].__get__({})("a")
dict.__dict__["fromkeys"].__get__(None, int)
dict.__dict__["fromkeys"].__get__(5)
dict.__dict__["fromkeys"]("a")
dict.__dict__["fromkeys"](dict, "a")
type(len)()
(1).__add__.__self__, (1).__add__.__name__, (1).__add__.__qualname__, (1).__add__.__objclass__, (1).__add__(2)
(1).__add__ == (1).__add__, (1).__add__ == (2).__add__
int.__add__(1, 2), int.__add__.__get__(3)(4), int.__add__.__objclass__, int.__add__.__name__
int.__add__("a", 1)
int.__add__()
int.__add__(1)
int.__add__(1, 2, 3)
int.__add__(1, x=2)
""".strip().splitlines():
    show(line)
