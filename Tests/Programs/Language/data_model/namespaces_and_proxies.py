# The views of a class's namespace, and the object that is nothing but a namespace.
import sys

proxy_type = type(type.__dict__)
Namespace = type(sys.implementation)


def attempt(function, *arguments, **keywords):
    try:
        result = function(*arguments, **keywords)
    except Exception as error:
        print(type(error).__name__, error)
    else:
        print(repr(result))


content = {"a": 1, "b": 2}
proxy = proxy_type(content)
print(proxy, str(proxy), proxy["a"], "b" in proxy, "c" in proxy, len(proxy), list(proxy))
content["c"] = 3
print(sorted(proxy.keys()), sorted(proxy.values()), sorted(proxy.items()), proxy.get("c"), proxy.get("d"), proxy.get("d", 0))
print(proxy == content, proxy == proxy_type(dict(content)), proxy != {}, type(proxy.copy()).__name__)
attempt(proxy_type)
attempt(proxy_type, [])
attempt(proxy_type, 5)
attempt(proxy_type, content, 1)
attempt(lambda: proxy["missing"])
attempt(lambda: proxy.__setitem__)
attempt(lambda: proxy.update)
attempt(setattr, proxy, "x", 1)
attempt(hash, proxy)
attempt(proxy.get)
attempt(reversed, proxy)


def assign():
    proxy["x"] = 1


def delete():
    del proxy["a"]


attempt(assign)
attempt(delete)


class Mapping:
    def __getitem__(self, key):
        return key * 2

    def __len__(self):
        return 5

    def __contains__(self, key):
        return key == 3

    def keys(self):
        return ["k"]

    def get(self, key, default):
        return (key, default)


other = proxy_type(Mapping())
print(other[4], len(other), 3 in other, 4 in other, other.keys(), other.get(1), other.get(1, 2))


class Class:
    attribute = 1


view = Class.__dict__
Class.later = 2
print(view["later"], "attribute" in view, type(view).__name__, view is Class.__dict__)
attempt(lambda: view.clear)

space = Namespace(b="x", a=1)
print(space, space.a, sorted(vars(space)), space == Namespace(a=1, b="x"), space != Namespace(a=1))
space.c = space
print(space)
del space.c
attempt(delattr, space, "c")
attempt(lambda: space.missing)
attempt(Namespace, 1)
attempt(lambda: space < space)
attempt(lambda: space < 3)
attempt(hash, space)
print(space.__reduce__()[1:], Namespace(**{"not a name": 1, "": 2}))


class Sub(Namespace):
    pass


print(Sub(z=1), Sub(z=1) == Namespace(z=1))
