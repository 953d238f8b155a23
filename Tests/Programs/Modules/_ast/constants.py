"""Constants of all kinds, their types and the kind of a string."""
from _ast import *

def dump(node):
    if isinstance(node, AST):
        return "%s(%s)" % (type(node).__name__, ", ".join(dump(getattr(node, name)) for name in node._fields))
    if isinstance(node, list):
        return "[" + ", ".join(map(dump, node)) + "]"
    return repr(node)


def parse(source, mode="exec", flags=0):
    return compile(source, "given", mode, flags | PyCF_ONLY_AST)


for source in ("0", "123456789012345678901234567890", "0x_ff", "0b101", "0o17", "1_000", "1.5", "1e400", "-0.0", "1j",
               "1.5e-3J", "'a'", "u'a'", "U'a' 'b'", "'a' u'b'", "b'a' b'b'", "r'\\n'", "b'\\x00\\xff'", "'\\u20ac\\ud800'",
               "'''a\nb'''", "'' ''", "True", "False", "None", "...", "Rb'\\d'", "u''"):
    node = parse(source, "eval").body
    print(source, "->", dump(node), type(getattr(node, "value", None)).__name__)
node = parse("x = 'shared'; y = 'shared'; z = 10 ** 3")
print([dump(statement) for statement in node.body])
print(dump(parse("1 + 2", "eval")), dump(parse("(1, 2)", "eval")), dump(parse("-5", "eval")))
for value in (1, 2.5, 3j, "s", b"b", None, True, False, ..., (1, (2, "x")), frozenset({1}), 10 ** 50, -(10 ** 50), float("inf"),
              "\ud800", "\U0001f600", ()):
    tree = Expression(Constant(value, None, lineno=1, col_offset=0))
    result = eval(compile(tree, "given", "eval"))
    print(type(result).__name__, ascii(result), result == value, type(result) is type(value))
