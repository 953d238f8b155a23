# mappingproxy: methods, errors, what it wraps.
proxy = type(type.__dict__)


class D(dict):
    def __getitem__(self, key):
        return "D", key


p = proxy({"a": 1, "b": 2})

def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, "->", type(error).__name__, error)
    else:
        print(source, "->", value)


for line in """
p, p["a"], len(p), list(p), "a" in p, p.get("x"), p.get("x", 5), p.keys(), p.values(), p.items(), p.copy()
p["x"]
p.__setitem__
p == {"a": 1, "b": 2}, p == p, p != {}, p.__eq__(5)
p < p
hash(p)
proxy(D())["q"], proxy(D(a=1)), proxy(p)
proxy(5)
proxy([1])
proxy()
proxy("ab")
proxy(mapping={}), list(reversed(list(proxy({1: 2}))))
reversed(p)
p | {}
str(p), repr(proxy(D()))
type("X", (), {}).__dict__.__class__ is proxy
sorted(vars(proxy))
type("P", (proxy,), {})
""".strip().splitlines():
    show(line)
