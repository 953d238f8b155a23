"""Fields with values of the wrong types."""
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


def run(tree, mode="exec"):
    answer = attempt(compile, tree, "given", mode)
    print(answer if isinstance(answer, str) else "code %d" % len(answer.co_code))


def expression(node):
    run(Expression(node), "eval")


run(Module(3, []))
run(Module((Pass(**PLACE),), []))
run(Module([3], []))
run(module(name()))
run(module(Pass))
run(module(Pass(lineno="1", col_offset=0)))
run(module(Pass(lineno=1.0, col_offset=0)))
run(module(Pass(lineno=None, col_offset=0)))
run(module(Pass(lineno=2 ** 31, col_offset=0)))
run(module(Pass(lineno=2 ** 80, col_offset=0)))
run(module(Pass(lineno=True, col_offset=False)))
run(module(Pass(lineno=-5, col_offset=-7, end_lineno=-1, end_col_offset=None)))
run(module(Pass(lineno=1, col_offset=0, end_lineno="x")))
run(Module([], [3]))
run(Module([], [None]))
run(Module([], [TypeIgnore("x", "tag")]))
run(Module([], [TypeIgnore(1, None)]))
run(Module([], [TypeIgnore(1, b"tag")]))
expression(3)
expression(Pass(**PLACE))
expression(name(3))
expression(name(b"a"))
expression(Name("a", 3, **PLACE))
expression(Name("a", Load, **PLACE))
expression(Name("a", None, **PLACE))
expression(Name("a", Add(), **PLACE))
expression(BinOp(constant(), Load(), constant(), **PLACE))
expression(BinOp(constant(), "+", constant(), **PLACE))
expression(BinOp(constant(), Add(), "x", **PLACE))
expression(BoolOp(Add(), [constant(), constant()], **PLACE))
expression(UnaryOp(None, constant(), **PLACE))
expression(Compare(constant(), [Add()], [constant()], **PLACE))
expression(Compare(constant(), [None], [constant()], **PLACE))
expression(Compare(constant(), Lt(), [constant()], **PLACE))
expression(Call(name(), constant(), [], **PLACE))
expression(Call(name(), [], [constant()], **PLACE))
expression(Subscript(name(), constant(), Load(), **PLACE))
expression(Lambda(constant(), constant(), **PLACE))
expression(FormattedValue(constant(), "r", None, **PLACE))
expression(Constant(1, 2, **PLACE))
expression(Constant(1, b"u", **PLACE))


class Text(str):
    pass


class Number(int):
    pass


expression(name(Text("a")))
expression(Constant(1, Text("u"), **PLACE))
expression(Constant(Text("x"), None, **PLACE))
expression(Constant(Number(1), None, **PLACE))
for value in ([], {}, {1}, object, (1, []), (1, (2, {})), frozenset({(1,)}), bytearray(b"x"), range(3), len, Number(3), (Number(3),)):
    expression(Constant(value, None, **PLACE))
run(module(Pass(lineno=Number(3), col_offset=0)))
run(module(Global("ab", **PLACE)))
run(module(Global([3], **PLACE)))
run(module(Import([3], **PLACE)))
run(module(ImportFrom("m", [alias("a", None)], "x", **PLACE)))
run(module(ImportFrom(3, [alias("a", None)], 0, **PLACE)))
run(module(Try([Pass(**PLACE)], [Pass(**PLACE)], [], [], **PLACE)))
run(module(FunctionDef(3, parameters(), [Pass(**PLACE)], [], None, None, **PLACE)))
run(module(FunctionDef("f", parameters(), [Pass(**PLACE)], [], None, 3, **PLACE)))
run(module(AnnAssign(name("a", Store), constant(), None, None, **PLACE)))
