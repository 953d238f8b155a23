# A class's __dict__ is a view through a mappingproxy: it follows the class, and cannot be written.


class Sample:
    """Doc."""
    a = 1

    def method(self):
        pass


d = Sample.__dict__
print(type(d).__name__, d["a"], "a" in d, "b" in d, len(d) == len(list(d)))
Sample.b = 2
print("b" in d, d["b"], d.get("c"), d.get("c", 3), d is Sample.__dict__)
del Sample.a
print("a" in d, list(d))
print(type(d["method"]).__name__, type(d["__dict__"]).__name__, type(d["__weakref__"]).__name__)


def assign():
    d["x"] = 1


def delete():
    del d["b"]


for action in (
    assign,
    delete,
    lambda: d.update(x=1),
    lambda: d.pop("b"),
    lambda: d.clear(),
    lambda: d["absent"],
    lambda: setattr(d, "x", 1),
    lambda: hash(d),
    lambda: type(d)(),
    lambda: type(d)(5),
    lambda: type(d)([1]),
    lambda: type(d)((1, 2)),
    lambda: vars(5),
    lambda: vars(int)["real"].__name__,
    lambda: d | d,
):
    try:
        print(action())
    except (TypeError, AttributeError, KeyError) as error:
        print(type(error).__name__, error)
print([name for name in dir(type(d)) if not name.startswith("__")])
copy = d.copy()
print(type(copy).__name__, copy == d, d == copy, d == dict(d), d != {}, copy is d)

inner = {"one": 1}
proxy = type(d)(inner)
print(proxy, str(proxy), proxy["one"], list(proxy.items()), list(proxy.keys()), list(proxy.values()))
inner["two"] = 2
print(len(proxy), {**proxy}, dict(proxy), sorted(proxy), proxy == inner, list(reversed(list(proxy))))


class Mapping:
    def __getitem__(self, key):
        return key * 2

    def __len__(self):
        return 10

    def __contains__(self, key):
        return key == "there"

    def keys(self):
        return "keys called"


m = type(d)(Mapping())
print(m["ab"], len(m), "there" in m, "absent" in m, m.keys())
for action in (lambda: m.items(), lambda: iter(m).__next__() and "old protocol", lambda: m.get("a")):
    try:
        print(action())
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)

# Names that are no strings, and mangled ones.
Odd = type("Odd", (), {"with space": 1, "__private": 2})
print(getattr(Odd, "with space"), getattr(Odd, "__private"))


class Mangle:
    __secret = 1

    def __hidden(self):
        return self.__secret

    def show(self):
        return self.__hidden()


print([name for name in vars(Mangle) if "Mangle" in name], Mangle().show())
