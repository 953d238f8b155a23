"""Making dicts, updating them, and what cannot be made."""


def attempt(function, *arguments, **keywords):
    try:
        return function(*arguments, **keywords)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


class Sub(dict):
    pass


class Mapping:
    def __init__(self, names):
        self.names = names

    def keys(self):
        return iter(self.names)

    def __getitem__(self, name):
        return name.upper()


for call in (
    lambda: dict(), lambda: dict(a=1, b=2), lambda: dict({1: 2}), lambda: dict({1: 2}, x=3), lambda: dict([(1, 2), [3, 4]]),
    lambda: dict(["ab", "cd"]), lambda: dict(iter([(1, 2)]), z=1), lambda: dict(Mapping("xy")), lambda: dict(Sub(a=1)),
    lambda: dict(1), lambda: dict(1, 2), lambda: dict([1]), lambda: dict([(1, 2, 3)]), lambda: dict(["ab", "c"]),
    lambda: dict([(1, 2), None]), lambda: dict(None), lambda: dict([([], 1)]), lambda: dict(**{"a": 1}, b=2),
    lambda: {}.update(1), lambda: {}.update(1, 2), lambda: {}.update([1]), lambda: {}.update(x=1),
    lambda: dict.fromkeys("abc"), lambda: dict.fromkeys([1, 2], []), lambda: dict.fromkeys({1: 2}, 5),
    lambda: dict.fromkeys({1}, 5), lambda: dict.fromkeys(5), lambda: dict.fromkeys(), lambda: dict.fromkeys([[]]),
    lambda: {}.fromkeys(range(3), 0), lambda: Sub.fromkeys("ab", 1), lambda: type(Sub.fromkeys("ab")).__name__,
    lambda: {**{1: 2}, 3: 4, **{1: 5}}, lambda: {[]: 1}, lambda: {1: 1, 1.0: 2, True: 3},
    lambda: hash({}), lambda: {1: 2} | {3: 4}, lambda: {}.__init__([(1, 2)]), lambda: dict.__new__(dict, 1, 2, x=3),
):
    print(attempt(call))

d = {}
print(d.update({1: 2}, a=3), d.update([(1, 5)]), d.update(Mapping("q")), d.__init__([(7, 8)], b=4), d)
print(attempt(d.update, [(9, 9), (1,)]), d)


class Keys:
    def keys(self):
        return ["a", "b"]

    def __getitem__(self, key):
        if key == "b":
            raise LookupError(key)
        return 1


d = {}
print(attempt(d.update, Keys()), d)


class NoKeys:
    keys = None


print(attempt({}.update, NoKeys()))


class Iterating(dict):
    def __iter__(self):
        return iter(["only"])

    def keys(self):
        return ["mine"]

    def __getitem__(self, key):
        return "item of " + key


print(dict(Iterating(a=1)), Iterating(a=1).copy(), {**Iterating(b=2)})
print(Sub(a=1), type(Sub(a=1).copy()), repr(Sub()))
itself = {}
itself["me"] = itself
itself["more"] = [itself]
print(itself)


class Factory(dict):
    def __new__(cls, *arguments):
        print("new", arguments)
        return super().__new__(cls)

    def __init__(self, *arguments):
        print("init", arguments)
        super().__init__()

    def __setitem__(self, key, value):
        print("set", key, value)
        super().__setitem__(key, value)


print(Factory.fromkeys([1, 2], 3))
f = Factory()
f.update({1: 1})
f.setdefault(2, 2)
print(f)
for name in ("__contains__", "__getitem__", "__sizeof__", "get", "setdefault", "pop", "popitem", "keys", "items", "values",
             "update", "fromkeys", "clear", "copy", "__reversed__"):
    method = dict.__dict__[name]
    print(name, type(method).__name__, method.__text_signature__)
