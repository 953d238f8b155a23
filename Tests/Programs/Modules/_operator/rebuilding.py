import _operator as op
from _operator import itemgetter, attrgetter, methodcaller


def attempt(function, *arguments, **keywords):
    try:
        print(function(*arguments, **keywords))
    except Exception as error:
        print(type(error).__name__, error)

def rebuild(thing):
    constructor, arguments = thing.__reduce_ex__(4)
    return constructor(*arguments)


class Thing:
    a = 1
    inner = None

    def method(self, *arguments, **keywords):
        return arguments, sorted(keywords.items())


Thing.inner = Thing()
thing = Thing()
for getter in (itemgetter(0), itemgetter(-1, 0), itemgetter(slice(None, None, -1))):
    print(rebuild(getter)("abc"), rebuild(getter), rebuild(rebuild(getter))([1, 2, 3]))
for getter in (attrgetter("a"), attrgetter("inner.a"), attrgetter("inner.inner.a", "a", "inner.a")):
    print(rebuild(getter)(thing), rebuild(getter), rebuild(rebuild(getter))(thing))
for caller in (methodcaller("method"), methodcaller("method", 1, "x")):
    print(rebuild(caller)(thing), rebuild(caller), rebuild(rebuild(caller))(thing))
for function in (op.add, op.itemgetter, op.contains, op.length_hint):
    print(function.__reduce_ex__(4) if not isinstance(function, type) else function.__reduce_ex__, function.__name__, function.__qualname__, function.__module__) if False else print(function.__name__, function.__qualname__, function.__module__)
print(op.add.__reduce__(), op.add.__self__ is op, repr(op.add))
shared = []
g = itemgetter(0)
print(g is rebuild(g), g == rebuild(g), hash(g) == hash(g), g == g)
for kind in (itemgetter, attrgetter, methodcaller):
    print(kind.__name__, kind.__basicsize__ > 0, kind.__text_signature__, bool(kind.__doc__), kind("a") != kind("a"))
    attempt(setattr, kind("a"), "x", 1)
    attempt(lambda: kind("a").__dict__)
data = [{"n": n * 7 % 5, "m": n} for n in range(8)]
print([row["m"] for row in sorted(data, key=itemgetter("n"))], [row["m"] for row in sorted(data, key=itemgetter("n", "m"), reverse=True)], max(data, key=itemgetter("n"))["m"])
words = ["b", "A", "c", "B"]
print(sorted(words, key=methodcaller("lower")), sorted(words, key=methodcaller("swapcase")), list(map(methodcaller("center", 3, "*"), words)), list(filter(methodcaller("isupper"), words)))
