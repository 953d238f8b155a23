"""Operators and methods of set and frozenset, in all combinations of operands."""


def show(answer):
    if isinstance(answer, (set, frozenset)):
        return type(answer).__name__ + repr(sorted(answer, key=repr))
    return repr(answer)


def attempt(text, **names):
    try:
        print(text, "->", show(eval(text, names)))
    except Exception as error:
        print(text, "->", type(error).__name__, error)


class S(set):
    pass


class F(frozenset):
    pass


names = {"s": {1, 2, 3}, "t": {2, 3, 4}, "f": frozenset([3, 4]), "S": S([1, 5]), "F": F([2, 5]), "e": set()}
for left in names:
    for right in names:
        for operator in "|&-^":
            attempt(f"{left} {operator} {right}", **names)
        attempt(f"{left} < {right}, {left} <= {right}, {left} == {right}, {left} != {right}, {left} > {right}, {left} >= {right}", **names)
for text in (
    "s | [1]", "s & 'a'", "s - (1,)", "s ^ {1: 2}", "[1] | s", "s < [1]", "s == [1, 2, 3]", "s != 5", "s.__or__([1])",
    "s.__ior__([1])", "s.__lt__([1])", "s + t", "s * 2",
    "s.union()", "s.union([9], 'ab', {7: 8})", "s.union(5)", "s.union([[]])", "s.union(1, x=1)", "s.intersection()",
    "s.intersection([1, 2, 9], (2,))", "s.intersection(5)", "s.intersection([[]])", "s.difference()", "s.difference([1], [2])",
    "s.difference({1: 1})", "s.difference(5)", "s.difference([[]])", "s.symmetric_difference([1, 9, 9])",
    "s.symmetric_difference({1: 1})", "s.symmetric_difference()", "s.symmetric_difference(5)", "s.issubset([1, 2, 3, 4])",
    "s.issuperset('a')", "s.issuperset([1])", "s.issubset(5)", "s.isdisjoint([4])", "s.isdisjoint(s)", "e.isdisjoint(e)",
    "s.isdisjoint(5)", "s.isdisjoint([[]])", "s.copy()", "S.copy()", "f.copy() is f", "F.copy() is F", "type(F.copy())",
    "s.copy(1)", "S.union([1])", "F.difference()", "{1} < {1, 2} < {1, 2, 3}", "frozenset([1]) == {1}",
    "hash(frozenset([1, 2])) == hash(frozenset([2, 1]))", "hash(s)", "set.__hash__", "frozenset() is frozenset([])",
    "frozenset(f) is f", "F(f) is f", "sorted(frozenset('abc'))", "set(1)", "set(1, 2)", "set(x=1)", "frozenset(1, 2)",
    "frozenset(x=1)", "F(1, 2)", "S(1, 2)", "set([[]])", "{*'ab', *[1]}", "set(range(5))", "set({1: 2})",
):
    attempt(text, **names)


def run(name, *arguments):
    for make in (set, S):
        target = make([1, 2, 3, 4])
        try:
            answer = getattr(target, name)(*arguments)
            print(name, arguments, show(answer), show(target), answer is target)
        except Exception as error:
            print(name, arguments, type(error).__name__, error, show(target))


for name in ("__ior__", "__iand__", "__isub__", "__ixor__", "update", "intersection_update", "difference_update",
             "symmetric_difference_update"):
    for argument in ({3, 9}, frozenset([3, 9]), [3, 9], {3: 1, 9: 1}, 5, [[]]):
        run(name, argument)
run("update")
run("update", [7], "x")
run("intersection_update")
run("intersection_update", [1, 2], [2])
run("difference_update", [1], [2])
s = {1, 2}
s |= s; print(s)
s &= s; print(s)
s ^= s; print(s)
s = {1, 2}
s -= s; print(s)
s = {1, 2}
s.symmetric_difference_update(s); print(s)
s = f = frozenset([1])
f |= {2}
print(sorted(f), sorted(s))
