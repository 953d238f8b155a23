"""add, remove, discard, pop, clear, in; sets that are looked for in sets; representation; pickling."""


def attempt(function, *arguments, **keywords):
    try:
        return function(*arguments, **keywords)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


class S(set):
    pass


class F(frozenset):
    pass


s = {1}
print(s.add(2), s.add(2), s.discard(5), s.discard(1), s.remove(2), s, s.clear(), s)
s = {frozenset([1]), 2, F([5])}
print({1} in s, {1, 2} in s, frozenset([1]) in s, S([1]) in s, {5} in s, attempt(s.remove, {3}), s.remove({1}), len(s), s.discard({5}), s)
for call in (
    lambda: {1}.add([]), lambda: {1}.add({1}), lambda: {1}.remove(2), lambda: {1}.remove([]), lambda: {1}.discard([]),
    lambda: [] in {1}, lambda: set().pop(), lambda: set().add(), lambda: set().add(1, 2), lambda: set().pop(1),
    lambda: {1}.remove("é"), lambda: {1}.remove((1, 2)), lambda: {1}.clear(1), lambda: set().__contains__(),
    lambda: {frozenset(): 1}[set()], lambda: {set()}, lambda: frozenset([set()]), lambda: frozenset().add(1),
    lambda: set.add(1, 2), lambda: set.__init__(set(), 1, 2), lambda: set.__init__(S(), x=1), lambda: {1}[0],
):
    print(attempt(call))
print({1}, set(), frozenset(), frozenset([1]), S(), S([1]), F(), F([1]), {()}, {"a"}, {(1, "b")})


class Holder:
    def __repr__(self):
        return repr(held)


held = {Holder()}
print(held)
held = S([Holder()])
print(held)
held = frozenset([Holder()])
print(held)
x = S([1])
print(x.__reduce__(), {1}.__reduce__(), frozenset([1]).__reduce__())
x.name = "n"
print(x.__reduce__())
s = set(range(10))
popped = [s.pop() for _ in range(10)]
print(popped, s)
s = {1}
print(s.__init__([2, 3]), s, s.__init__(), s)
for name in ("add", "clear", "copy", "difference", "isdisjoint", "pop", "remove", "union", "__reduce__", "__contains__", "__sizeof__"):
    print(name, type(set.__dict__[name]).__name__, set.__dict__[name].__text_signature__)


class Log:
    def __init__(self, name, answer=False):
        self.name = name
        self.answer = answer

    def __hash__(self):
        return 3

    def __eq__(self, other):
        print("  ", self.name, "==", getattr(other, "name", other))
        return self.answer

    def __repr__(self):
        return self.name


a, b, c = Log("a"), Log("b"), Log("c", True)
s = {a}
print(b in s, s.add(b), len(s), c in s, s.isdisjoint([b]), {a} == {b}, {a} <= {c}, {c} <= {a})

nan = float("nan")
print(nan in {nan}, {nan} == {nan}, {float("nan")} == {nan})
iterator = iter({1, 2, 3})
print(type(iterator).__name__, iterator.__length_hint__(), next(iterator), iterator.__length_hint__(), iterator.__reduce__(),
      list(iterator), iterator.__length_hint__(), iterator.__reduce__(), next(iterator, "end"))
s = {1, 2, 3}
iterator = iter(s)
next(iterator)
s.add(4)
print(attempt(next, iterator), iterator.__length_hint__(), s.remove(4), attempt(next, iterator))


def change():
    for item in s:
        s.add(item + 100)


print(attempt(change))
print({hash(frozenset(range(n))) for n in range(6)} == {hash(frozenset(range(n - 1, -1, -1))) for n in range(6)})
print([hash(frozenset(range(n))) for n in range(4)], hash(frozenset([frozenset([1]), frozenset()])))
