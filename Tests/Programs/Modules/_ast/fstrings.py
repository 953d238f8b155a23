"""Trees of f-strings, with positions."""
from _ast import *

def dump(node):
    if isinstance(node, AST):
        return "%s(%s)" % (type(node).__name__, ", ".join(dump(getattr(node, name)) for name in node._fields))
    if isinstance(node, list):
        return "[" + ", ".join(map(dump, node)) + "]"
    return repr(node)


def parse(source, mode="exec", flags=0):
    return compile(source, "given", mode, flags | PyCF_ONLY_AST)


for source in ("f''", "f'a'", "f'{a}'", "f'a{b}c'", "f'{a!r}'", "f'{a!s:>{b}}'", "f'{a:{b}{c}d}'", "'x' f'{a}' 'y'",
               "f'{{}}'", "f'{{{a}}}'", "f'{a=}'", "f'{ a = !r}'", "f'{a.b[c](d)}'", "f'{lambda_}'", "f'{a,b}'",
               "rf'\\d{a}'", "f'{\"x\"}'", "f'''{\na\n}'''", "f'{f\"{a}\"}'", "u'x' f'{a}'", "f'{a!a:x}'"):
    tree = parse(source, "eval")
    print(source, "->", dump(tree))


def walk(node, depth=0):
    if hasattr(node, "lineno"):
        print(" " * depth, type(node).__name__, node.lineno, node.col_offset, node.end_lineno, node.end_col_offset)
    for name in node._fields:
        value = getattr(node, name)
        for item in value if isinstance(value, list) else [value]:
            if isinstance(item, AST):
                walk(item, depth + 1)


for source in ("x = f'a{b}c'", "f'{a}{b + c}'", "(f'{a}'\n f'{b!r:{c}}')"):
    print(source)
    walk(parse(source))
