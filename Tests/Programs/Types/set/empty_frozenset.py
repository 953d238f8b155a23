# There is one empty frozenset, whichever way it is made; instances of subclasses are others.
import _ast
import marshal

empty = frozenset()
print(frozenset([]) is empty, frozenset("") is empty, frozenset(empty) is empty, frozenset({}) is empty)
print(marshal.loads(marshal.dumps(frozenset())) is empty)
print(marshal.loads(marshal.dumps((frozenset(), frozenset({1}))))[0] is empty)


def evaluate(value):
    constant = _ast.Constant(value=value, kind=None, lineno=1, col_offset=0)
    return eval(compile(_ast.Expression(body=constant), "tree", "eval"))


print(evaluate(frozenset()) is empty, evaluate((frozenset(), 1))[0] is empty)
print(evaluate(frozenset({2, "two"})) == {2, "two"}, type(evaluate(frozenset({3}))))


class Names(frozenset):
    pass


names = Names()
print(names is empty, names == empty, Names() is names, type(frozenset(names)) is frozenset, frozenset(names) is empty)
print(empty.copy() is empty, (empty | empty) == empty, (frozenset({1}) - frozenset({1})) == empty, len(empty))
