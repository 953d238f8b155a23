"""Trees deeper than any source text could make them."""
from _ast import *

PLACE = dict(lineno=1, col_offset=0)


def name(text="a", context=Load):
    return Name(text, context(), **PLACE)


def constant(value=1):
    return Constant(value, None, **PLACE)


def parameters(**given):
    empty = dict(posonlyargs=[], args=[], vararg=None, kwonlyargs=[], kw_defaults=[], kwarg=None, defaults=[])
    return arguments(**{**empty, **given})


def module(*statements):
    return Module(list(statements), [])


def attempt(action):
    try:
        return type(action()).__name__
    except (RecursionError, MemoryError) as error:
        return "%s: %s" % (type(error).__name__, error)


def left(depth):
    node = constant()
    for _ in range(depth):
        node = BinOp(node, Add(), name(), **PLACE)
    return Expression(node)


def right(depth):
    node = name()
    for _ in range(depth):
        node = BinOp(name(), Add(), node, **PLACE)
    return Expression(node)


def nested(depth):
    node = name()
    for _ in range(depth):
        node = UnaryOp(Not(), node, **PLACE)
    return Expression(node)


def blocks(depth):
    node = Pass(**PLACE)
    for _ in range(depth):
        node = If(name(), [node], [], **PLACE)
    return module(node)


for depth in (100, 900, 3100):
    for make in (left, right, nested):
        print(make.__name__, depth, attempt(lambda: compile(make(depth), "given", "eval")))
    print("blocks", depth, attempt(lambda: compile(blocks(depth), "given", "exec")))
tree = compile("+".join(["a"] * 3200), "given", "eval", PyCF_ONLY_AST)
depth = 0
node = tree.body
while isinstance(node, BinOp):
    node = node.left
    depth += 1
print(depth, attempt(lambda: compile(tree, "given", "eval")))
