"""Lines and columns, in bytes of UTF-8."""
from _ast import *

def dump(node):
    if isinstance(node, AST):
        return "%s(%s)" % (type(node).__name__, ", ".join(dump(getattr(node, name)) for name in node._fields))
    if isinstance(node, list):
        return "[" + ", ".join(map(dump, node)) + "]"
    return repr(node)


def parse(source, mode="exec", flags=0):
    return compile(source, "given", mode, flags | PyCF_ONLY_AST)


def walk(node, depth=0):
    if hasattr(node, "lineno"):
        print(" " * depth, type(node).__name__, node.lineno, node.col_offset, node.end_lineno, node.end_col_offset)
    for name in node._fields:
        value = getattr(node, name)
        for item in value if isinstance(value, list) else [value]:
            if isinstance(item, AST):
                walk(item, depth + 1)


walk(parse("""
@deco
class A(B,
        c=d):
    async def m(self, a: int = 1, /, *b, c, **d) -> None:
        'doc'
        return (self.x +
                y[1:2, ...])

\u00e4\u20ac\U0001f600 = '\u00e4' + \u00fc
try:
    import a.b as c
except (E, F) as g:
    with h(i) as j, k: pass
else:
    x = [y for z in w if v]
if a: b
elif c: d
else: e
print(*a, **{'b': (yield)}); lambda: (
    0)
"""))
node = parse("a").body[0].value
print(list(vars(node)), [getattr(node, name) for name in node._attributes])
print([hasattr(parse("a"), name) for name in node._attributes])
