"""Classes derived from nodes: their own fields, and trees that hold them."""
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


class Pair(AST):
    _fields = ("first", "second")


class Listed(AST):
    _fields = ["a", "b"]


class Number(AST):
    _fields = 3


class Numbers(AST):
    _fields = (1, 2)


class Bare(AST):
    pass


print(vars(Pair(1, 2)), vars(Listed(1, b=2)), vars(Bare(x=1)))
for action in (lambda: Pair(1, 2, 3), lambda: Number(), lambda: Number(1), lambda: Numbers(), lambda: Numbers(1, 2),
               lambda: Bare(1), lambda: Pair(1, first=2)):
    print(attempt(action) if not isinstance(attempt(action), AST) else "made")


class Meta(type):
    @property
    def _fields(self):
        raise AttributeError("no fields")


class Hidden(AST, metaclass=Meta):
    pass


print(vars(Hidden()), attempt(Hidden, 1))


class MyName(Name):
    __slots__ = ("note",)

    def __init__(self, text):
        super().__init__(text, Load(), **PLACE)
        self.note = "kept"


class MyLoad(Load):
    pass


class MyAdd(Add):
    pass


node = MyName("x")
print(node.note, node.id, vars(node).keys())
tree = Expression(BinOp(node, MyAdd(), Name("x", MyLoad(), **PLACE), **PLACE))
print(eval(compile(tree, "given", "eval"), {"x": 21}))


class NoClass(stmt):
    _fields = ()


print(attempt(compile, module(NoClass(**PLACE)), "given", "exec"))
