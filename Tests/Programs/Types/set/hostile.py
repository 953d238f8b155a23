"""Elements whose __eq__ changes the set or raises."""
from support_keys import Key, attempt, fill, short


for operation in (
    lambda s: Key("c") in s, lambda s: s.add(Key("c")), lambda s: s.add(Key("d")), lambda s: s.discard(Key("c")),
    lambda s: attempt(s.remove, Key("zz")), lambda s: s.isdisjoint([Key("x")]),
):
    for change in (lambda s: s.clear(), lambda s: s.update(range(100)), lambda s: s.add("more")):
        s = fill()
        Key.action = lambda: change(s)
        answer = attempt(operation, s)
        Key.action = None
        print(short(answer), len(s), end="; ")
    print()

class Raising:
    def __hash__(self):
        return 9

    def __eq__(self, other):
        raise LookupError("eq")


s = {Raising()}
for operation in (
    lambda: s.add(Key("x")), lambda: Key("x") in s, lambda: s | fill(), lambda: s & fill(), lambda: s - fill(),
    lambda: s ^ fill(), lambda: s == {Key("x")}, lambda: s.isdisjoint(fill()), lambda: s.issubset([Key("x")]),
    lambda: s.discard(Key("x")), lambda: set([Raising(), Key("x")]),
):
    print(short(attempt(operation)))


class TypeErrors:
    def __hash__(self):
        raise TypeError("no hash")


print(attempt(lambda: TypeErrors() in s), attempt(s.discard, TypeErrors()), attempt(s.add, TypeErrors()))


class HashedSet(set):
    def __hash__(self):
        return 5


print(HashedSet([1]) in {HashedSet([1])}, {1} in {HashedSet([1])}, {HashedSet(): 1})
