# __missing__ is called by dict's subscript for a key that is not there, in subclasses of dict.


class Default(dict):
    def __missing__(self, key):
        print("  missing", key)
        value = self[key] = len(self)
        return value


d = Default(a=10)
print(d["a"], d["b"], d["b"], d["c"])
print(d)
# Only the subscript asks.
print(d.get("x"), "x" in d, d.setdefault("y", 5), d.pop("z", "popped"))
for action in (lambda: d.pop("q"), lambda: dict.__getitem__(d, "w"), lambda: d.__getitem__("v")):
    try:
        print(action())
    except KeyError as error:
        print("KeyError", error)
print(sorted(d))


class Echo(dict):
    def __missing__(self, key):
        return "{" + key + "}"


print("{a} {b}".format_map(Echo(a=1)), "%(a)s %(c)s" % Echo(a=2))
e = Echo()
e["k"] += "!"
print(e)


class Refuses(dict):
    def __missing__(self, key):
        raise LookupError(f"sorry, no {key!r}")


try:
    Refuses()["k"]
except LookupError as error:
    print(type(error).__name__, error)


class NoSub:
    def __init__(self):
        self.d = {}

    def __missing__(self, key):
        return "never"

    def __getitem__(self, key):
        return self.d[key]


try:
    NoSub()[1]
except KeyError as error:
    print("KeyError", error)

plain = dict()
try:
    plain.__missing__ = lambda key: 1
except AttributeError as error:
    print(error)


class Sub(dict):
    pass


s = Sub()
s.__missing__ = lambda key: "from the instance"
try:
    s["k"]
except KeyError as error:
    print("KeyError", error)


class Static(dict):
    @staticmethod
    def __missing__(key):
        return ("static", key)


class Blocked(dict):
    __missing__ = None


print(Static()["k"])
try:
    Blocked()["k"]
except TypeError as error:
    print(error)
try:
    Default()[[]]
except TypeError as error:
    print(error)


class Getitem(dict):
    def __getitem__(self, key):
        return "overridden"


print(Getitem()["x"], Getitem().get("x"), {**Getitem(a=1)}, dict(Getitem(a=1)), "%(x)s" % Getitem())
exec("print(one, two)", {}, Echo(one=1, print=print))
