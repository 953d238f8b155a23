# Code objects with constants that hold constants: sets of names to look in, tuples, code of inner functions.
lines = ["def choose(value):", "    found = []"]
for number in range(40):
    lines.append(f"    if value in {{{number}.5, 'word {number}', ({number}, 'pair {number}'), {number}}}:")
    lines.append(f"        found.append((('tuple {number}', {number}.25), b'bytes {number}', 10**20 + {number}))")
    lines.append(f"    if value in ('in a tuple {number}', ('deep', ('deeper {number}', {number}j))): found.append({number})")
lines.append("    return found")
source = "\n".join(lines)
namespace = {}
exec(source, namespace)
choose = namespace["choose"]
for value in 3, 3.5, "word 39", (17, "pair 17"), "in a tuple 20", ("deep", ("deeper 12", 12j)), "nothing":
    print(value, choose(value))

constants = choose.__code__.co_consts
kinds = {}
for constant in constants:
    kinds.setdefault(type(constant).__name__, []).append(constant)
print(sorted((kind, len(values)) for kind, values in kinds.items()))
for index, constant in enumerate(kinds["frozenset"]):
    expected = {index + 0.5, f"word {index}", (index, f"pair {index}"), index}
    assert constant == expected, (index, constant)
print(compile(source, "again", "exec").co_consts[0].co_consts == constants)

import _ast
tree = compile("x in {1, 'two', (3, 'three')}; y = (1.5, 'one', (2, b'two'))", "tree", "exec", _ast.PyCF_ONLY_AST)
print(compile(tree, "tree", "exec").co_consts[1:])
constant = _ast.Constant(value=(frozenset({"a"}), ("b", frozenset({(1, "c")}), 2.5)), kind=None, lineno=1, col_offset=0)
print(eval(compile(_ast.Expression(body=constant), "tree", "eval")))
