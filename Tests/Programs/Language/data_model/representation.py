# __repr__ and __str__: who calls which, what stands in for what, and what they must return.


class OnlyRepr:
    def __repr__(self):
        return "<repr>"


class OnlyStr:
    def __str__(self):
        return "<str>"

    def __repr__(self):
        return "R"


class Inherits(OnlyStr):
    def __repr__(self):
        return "child " + super().__repr__()


only = OnlyRepr()
print(only, str(only), repr(only), f"{only}", f"{only!s}", f"{only!r}", "%s %r" % (only, only))
both = OnlyStr()
print(both, [both], (both,), {"k": both}, f"{both} {both!r} {both!a}", "%s %r" % (both, both))
print(Inherits(), [Inherits()])
print({both: both}.__repr__(), {1: only})


class Wrong:
    def __repr__(self):
        return 5

    def __str__(self):
        return b"bytes"


for action in (repr, str, ascii, print, lambda w: [w].__repr__(), lambda w: f"{w!r}", lambda w: "%s" % w, format):
    try:
        action(Wrong())
    except TypeError as error:
        print(error)


class Text(str):
    pass


class Exact:
    def __str__(self):
        return Text("subclass")

    __repr__ = __str__


print(type(str(Exact())).__name__, type(repr(Exact())).__name__)


class Accent:
    def __repr__(self):
        return "caf\xe9 \u20ac \U0001f600"


print(ascii(Accent()), ascii([Accent()]), len(repr(Accent())))


class Missing:
    __repr__ = None
    __str__ = None


for action in (repr, str):
    try:
        action(Missing())
    except TypeError as error:
        print(error)

# Containers which hold themselves.
nested = [1]
nested.append(nested)
table = {"self": None}
table["self"] = table
loop = ([],)
loop[0].append(loop)
print(nested, table, loop)

# The default form names module and qualified name.


class Outer:
    class Inner:
        pass


text = object.__repr__(Outer.Inner())
print(text[:text.index(" at ")], object.__str__(only))
print(repr(Outer.Inner), Outer, int, type(None))
