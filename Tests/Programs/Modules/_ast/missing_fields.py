"""Every required field and attribute, left out."""
import _ast
from _ast import *
from _ast import AST

def attempt(action, *arguments, **keywords):
    try:
        return action(*arguments, **keywords)
    except Exception as error:
        return "%s: %s" % (type(error).__name__, str(error).split(" object at ")[0])

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


SAMPLES = {"identifier": "a", "int": 0, "string": "s", "constant": 1}


def wrap(node):
    if isinstance(node, mod):
        return node
    if isinstance(node, stmt):
        return module(node)
    if isinstance(node, expr):
        return module(Expr(node, **PLACE))
    if isinstance(node, slice):
        return wrap(Subscript(name(), node, Load(), **PLACE))
    if isinstance(node, ExceptHandler):
        return module(Try([Pass(**PLACE)], [node], [], [], **PLACE))
    if isinstance(node, arguments):
        return wrap(Lambda(node, constant(), **PLACE))
    if isinstance(node, arg):
        return wrap(parameters(args=[node]))
    if isinstance(node, comprehension):
        return wrap(ListComp(constant(), [node], **PLACE))
    if isinstance(node, keyword):
        return wrap(Call(name(), [], [node], **PLACE))
    if isinstance(node, alias):
        return module(Import([node], **PLACE))
    if isinstance(node, withitem):
        return module(With([node], [Pass(**PLACE)], **PLACE))
    if isinstance(node, TypeIgnore):
        return Module([], [node])
    return None


for text, kind in list(vars(_ast).items()):
    if not isinstance(kind, type) or not issubclass(kind, AST) or text in ("Suite", "FunctionType", "Interactive", "Expression"):
        continue
    if not kind._fields and not kind._attributes:
        continue
    try:
        root = wrap(kind())
    except Exception as error:
        continue
    if root is not None:
        answer = attempt(compile, root, "given", "exec")
        print(text, answer if isinstance(answer, str) else "code")
    # One after the other, until the last is missing.
    values = {}
    for field in kind._attributes + kind._fields:
        values[field] = [] if field.endswith("s") and field != "args" or field in ("body", "orelse", "finalbody") else 0
        node = kind(**values)
        root = wrap(node)
        if root is not None:
            answer = attempt(compile, root, "given", "exec")
            print("   ", field, answer if isinstance(answer, str) else "code")
