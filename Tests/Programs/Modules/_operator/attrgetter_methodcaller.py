import _operator as op
from _operator import itemgetter, attrgetter, methodcaller


def attempt(function, *arguments, **keywords):
    try:
        print(function(*arguments, **keywords))
    except Exception as error:
        print(type(error).__name__, error)

class Thing:
    def __init__(self, **attributes):
        self.__dict__.update(attributes)

    def method(self, *arguments, **keywords):
        return self.name, arguments, keywords


inner = Thing(name="inner", value=1)
outer = Thing(name="outer", inner=inner)
print(attrgetter("name")(outer), attrgetter("inner.name")(outer), attrgetter("name", "inner.value")(outer), attrgetter("inner.name.__class__.__name__")(outer))
print(attrgetter("a"), attrgetter("a.b", "c"), attrgetter("a.b").__reduce__(), attrgetter("a", "b.c.d").__reduce__(), sorted([Thing(name="b"), Thing(name="a")], key=attrgetter("name"))[0].name)
print(methodcaller("method")(outer), methodcaller("method", 1, 2, k=3)(outer), methodcaller("upper")("abc"), methodcaller("split", sep="b")("abc"), list(map(methodcaller("strip"), [" a ", "b "])))
print(methodcaller("a"), methodcaller("a", 1, "x"), methodcaller("a", k=[1], z=2), methodcaller("a", 1, k=2), methodcaller("a", 1).__reduce__(), methodcaller("a").__reduce__())
for call in (
    lambda: attrgetter(), lambda: attrgetter(1), lambda: attrgetter("a", 1), lambda: attrgetter("a", b=1), lambda: attrgetter("a")(), lambda: attrgetter("a")(1, 2), lambda: attrgetter("a")(a=1), lambda: attrgetter("missing")(outer), lambda: attrgetter("inner.missing")(outer),
    lambda: attrgetter("")(outer), lambda: attrgetter(".name")(outer), lambda: attrgetter("inner.")(outer), lambda: attrgetter("inner..name")(outer), lambda: attrgetter("name", "missing")(outer),
    lambda: methodcaller(), lambda: methodcaller(1), lambda: methodcaller(name="a"), lambda: methodcaller("upper")(), lambda: methodcaller("upper")("a", 2), lambda: methodcaller("upper")("a", a=2), lambda: methodcaller("missing")(1), lambda: methodcaller("name")(outer),
    lambda: methodcaller("upper", 1)("a"), lambda: methodcaller("method", name=3)(outer), lambda: methodcaller("split", self=1)("a"),
):
    attempt(call)


class Text(str):
    pass


print(attrgetter(Text("name"))(outer), methodcaller(Text("upper"))("q"), attrgetter(Text("inner.name")))


class Dynamic:
    def __getattr__(self, name):
        if name == "bad":
            raise ValueError("bad attribute")
        return name + "!"


print(attrgetter("x", "y")(Dynamic()), attrgetter("caf\xe9")(Dynamic()))
attempt(attrgetter("bad"), Dynamic())
attempt(methodcaller("x"), Dynamic())
for kind in (attrgetter, methodcaller):
    try:
        class Sub(kind):
            pass
    except TypeError as error:
        print(error)
    print([(name, type(value).__name__) for name, value in vars(kind).items()], kind.__module__)
arguments = [None]
m = methodcaller("append", arguments)
arguments[0] = m
print(m)
