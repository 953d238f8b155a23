"""What CPython checks in expressions that no source text could have."""
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


def expression(node):
    answer = attempt(compile, Expression(node), "given", "eval")
    print(answer if isinstance(answer, str) else answer.co_code.hex())


expression(None)
expression(BinOp(constant(), Add(), None, **PLACE))
expression(BinOp(None, Add(), constant(), **PLACE))
expression(BoolOp(And(), [], **PLACE))
expression(BoolOp(And(), [constant()], **PLACE))
expression(BoolOp(Or(), [constant(), None], **PLACE))
expression(Dict([constant()], [], **PLACE))
expression(Dict([None], [name()], **PLACE))
expression(Dict([constant()], [None], **PLACE))
expression(Set([], **PLACE))
expression(Set([None], **PLACE))
expression(Compare(constant(), [], [], **PLACE))
expression(Compare(constant(), [Lt()], [], **PLACE))
expression(Compare(constant(), [Lt(), Gt()], [constant()], **PLACE))
expression(Compare(constant(), [Lt()], [None], **PLACE))
for kind in (ListComp, SetComp, GeneratorExp):
    expression(kind(constant(), [], **PLACE))
    expression(kind(None, [], **PLACE))
    expression(kind(constant(), [comprehension(name("a", Store), name(), [], 0)], **PLACE))
    expression(kind(constant(), [comprehension(name("a", Load), name(), [], 0)], **PLACE))
    expression(kind(constant(), [comprehension(name("a", Store), name("b", Store), [], 0)], **PLACE))
    expression(kind(constant(), [comprehension(name("a", Store), name(), [None], 0)], **PLACE))
    expression(kind(constant(), [None], **PLACE))
    expression(kind(constant(), [comprehension(name("a", Store), name(), [], None)], **PLACE))
expression(DictComp(constant(), None, [], **PLACE))
expression(DictComp(constant(), constant(), [], **PLACE))
expression(Lambda(None, constant(), **PLACE))
expression(Lambda(parameters(defaults=[constant()]), constant(), **PLACE))
expression(Lambda(parameters(args=[arg("x", None, **PLACE)], defaults=[None]), constant(), **PLACE))
expression(Lambda(parameters(kw_defaults=[constant()]), constant(), **PLACE))
expression(Lambda(parameters(kwonlyargs=[arg("x", None, **PLACE)], kw_defaults=[None]), constant(), **PLACE))
expression(Lambda(parameters(args=[arg("x", name("y", Store), **PLACE)]), constant(), **PLACE))
expression(Lambda(parameters(vararg=arg("x", name("y", Del), **PLACE)), constant(), **PLACE))
expression(Lambda(parameters(kwarg=arg("x", name("y", Param), **PLACE)), constant(), **PLACE))
expression(Lambda(parameters(args=[arg("x", None, **PLACE), arg("x", None, **PLACE)]), constant(), **PLACE))
expression(Call(name(), [None], [], **PLACE))
expression(Call(None, [], [], **PLACE))
expression(Call(name(), [], [keyword("a", constant()), keyword("a", constant())], **PLACE))
expression(Call(name(), [], [keyword("no name", constant()), keyword("", constant())], **PLACE))
expression(Subscript(name(), Index(None), Load(), **PLACE))
expression(Subscript(name(), ExtSlice([]), Load(), **PLACE))
expression(Subscript(name(), ExtSlice([ExtSlice([])]), Load(), **PLACE))
expression(Subscript(name(), ExtSlice([ExtSlice([Index(constant())])]), Load(), **PLACE))
expression(Subscript(name(), Slice(name("a", Store), None, None), Load(), **PLACE))
expression(Subscript(name(), ExtSlice([Slice(None, None, None), Index(constant())]), Load(), **PLACE))
expression(JoinedStr([], **PLACE))
expression(JoinedStr([None], **PLACE))
expression(JoinedStr([constant(), name()], **PLACE))
expression(JoinedStr([JoinedStr([name()], **PLACE)], **PLACE))
for conversion in (-1, None, 0, 5, ord("r"), ord("s"), ord("a"), 1000):
    expression(FormattedValue(name(), conversion, None, **PLACE))
expression(FormattedValue(None, -1, None, **PLACE))
expression(FormattedValue(name(), -1, name("b", Store), **PLACE))
expression(FormattedValue(name(), -1, constant("x"), **PLACE))
expression(Yield(None, **PLACE))
expression(YieldFrom(None, **PLACE))
expression(Await(None, **PLACE))
expression(Await(constant(), **PLACE))
expression(Starred(name(), Load(), **PLACE))
expression(Tuple([Starred(name(), Load(), **PLACE)], Load(), **PLACE))
expression(NamedExpr(name("a", Store), constant(), **PLACE))
expression(NamedExpr(name("a", Load), constant(), **PLACE))
expression(NamedExpr(None, constant(), **PLACE))
expression(IfExp(None, constant(), constant(), **PLACE))
expression(UnaryOp(Not(), None, **PLACE))
expression(Attribute(None, "x", Load(), **PLACE))
expression(Attribute(name(), None, Load(), **PLACE))
expression(Attribute(name(), "no name", Load(), **PLACE))
expression(Constant(None, None, **PLACE))
