"""get, pop, popitem, setdefault, clear, copy, del, in, ==, and __missing__."""


def attempt(function, *arguments, **keywords):
    try:
        return function(*arguments, **keywords)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


d = {"a": 1, "b": 2, 3: "c", None: 4, (1, 2): 5, 1.5: 6}
print(d["a"], d[3], d[3.0], d[None], d[(1, 2)], d[1.5], len(d), d)
print(d.get("a"), d.get("z"), d.get("z", 0), d.setdefault("a", 9), d.setdefault("new"), d.setdefault("n2", []), d)
print(d.pop("a"), d.pop("a", "none"), d.popitem(), d.popitem(), d)
print("a" in d, "b" in d, 3 in d, d.__contains__(None), not d, bool({}))
del d["b"]
print(d, d.copy(), d.copy() == d, d.copy() is d, d == {}, d != {}, d == 5)
for call in (
    lambda: {}[1], lambda: {}[[]], lambda: {1: 2}["x"], lambda: {}.__delitem__(1), lambda: {}.__delitem__([]),
    lambda: {}.pop(), lambda: {}.pop(1), lambda: {}.pop([]), lambda: {1: 1}.pop([]), lambda: {}.pop(1, 2, 3),
    lambda: {}.pop(1, default=2), lambda: {}.pop([], "empty dicts hash nothing"), lambda: {}.popitem(),
    lambda: {}.popitem(1), lambda: {}.get(), lambda: {}.get([]), lambda: {}.get(1, 2, 3), lambda: {}.setdefault(),
    lambda: {}.setdefault([]), lambda: {}.setdefault(1, 2, 3), lambda: {}.keys(1), lambda: {}.copy(1), lambda: {}.clear(1),
    lambda: [] in {}, lambda: {} < {}, lambda: {}.__lt__({}), lambda: {}.__eq__([]), lambda: dict.get(1, 2),
    lambda: {}.get(1, default=2), lambda: {}.__getitem__(), lambda: {}.__contains__(), lambda: {}.__sizeof__(1),
):
    print(attempt(call))
print(d.clear(), d, d.get(1), list(d))


class Missing(dict):
    def __missing__(self, key):
        if key == "error":
            raise ValueError("missing")
        return f"no {key}"


m = Missing(a=1)
print(m["a"], m["b"], m.get("b"), "b" in m, attempt(m.__getitem__, "error"), attempt(m.pop, "b"), len(m))


class Instance(dict):
    pass


i = Instance()
i.__missing__ = lambda key: "never"
print(attempt(i.__getitem__, 1))


class Log:
    def __init__(self, name, hash=1, answer=False):
        self.name = name
        self.hash = hash
        self.answer = answer

    def __hash__(self):
        print("  hash", self.name)
        return self.hash

    def __eq__(self, other):
        print("  ", self.name, "==", getattr(other, "name", other))
        return self.answer

    def __repr__(self):
        return self.name


a, b, c = Log("a"), Log("b"), Log("c", answer=True)
d = {a: 1}
print("stored")
d[b] = 2
print(d, d.get(c), d.get(Log("other", 2)))
print({1: a} == {1: b}, {1: c} == {1: a}, {a: 1} == {a: 1}, {1: a} == {1: a})
d[c] = 3
print(d)
nan = float("nan")
print({nan: 1}[nan], {nan: 1} == {nan: 1}, {1: nan} == {1: nan}, {1: nan} == {1: float("nan")})
