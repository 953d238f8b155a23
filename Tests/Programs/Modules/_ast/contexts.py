"""Contexts of names and targets in trees made by hand."""
from _ast import *

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


CONTEXTS = (Load, Store, Del, AugLoad, AugStore, Param)
KINDS = {
    "Name": lambda context: Name("a", context(), **PLACE),
    "Attribute": lambda context: Attribute(name(), "b", context(), **PLACE),
    "Subscript": lambda context: Subscript(name(), Index(constant()), context(), **PLACE),
    "Starred": lambda context: Starred(Name("a", context(), **PLACE), context(), **PLACE),
    "List": lambda context: List([Name("a", context(), **PLACE)], context(), **PLACE),
    "Tuple": lambda context: Tuple([Name("a", context(), **PLACE)], context(), **PLACE),
    "Call": lambda context: Call(name(), [], [], **PLACE),
}
USES = {
    "value": lambda node: Expr(node, **PLACE),
    "target": lambda node: Assign([node], constant(), None, **PLACE),
    "deleted": lambda node: Delete([node], **PLACE),
    "augmented": lambda node: AugAssign(node, Add(), constant(), **PLACE),
    "annotated": lambda node: AnnAssign(node, constant(), None, 0, **PLACE),
    "loop": lambda node: For(node, constant(), [Pass(**PLACE)], [], None, **PLACE),
}
for use, wrap in USES.items():
    for kind, make in KINDS.items():
        for context in CONTEXTS:
            answer = attempt(compile, module(wrap(make(context))), "given", "exec")
            print(use, kind, context.__name__, answer if isinstance(answer, str) else answer.co_code.hex())
for text in ("None", "True", "False", "__debug__", "NoneX", "", "no name", "class", "\u00e4", "\ud800"):
    for context in (Load, Store):
        node = Name(text, context(), **PLACE)
        tree = module(Expr(node, **PLACE) if context is Load else Assign([node], constant(), None, **PLACE))
        answer = attempt(compile, tree, "given", "exec")
        print(ascii(text), context.__name__, ascii(answer) if isinstance(answer, str) else ascii(answer.co_names))
