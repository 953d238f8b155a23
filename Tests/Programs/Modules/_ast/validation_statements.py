"""What CPython checks in statements that no source text could have."""
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


def statement(*nodes):
    answer = attempt(compile, module(*nodes), "given", "exec")
    print(answer if isinstance(answer, str) else answer.co_code.hex())


PASS = [Pass(**PLACE)]
statement(None)
for kind in (FunctionDef, AsyncFunctionDef):
    statement(kind("f", parameters(), [], [], None, None, **PLACE))
    statement(kind("f", parameters(), [None], [], None, None, **PLACE))
    statement(kind("f", parameters(), PASS, [None], None, None, **PLACE))
    statement(kind("f", None, PASS, [], None, None, **PLACE))
    statement(kind(None, parameters(), PASS, [], None, None, **PLACE))
    statement(kind("f", parameters(), PASS, [], name("r", Store), None, **PLACE))
    statement(kind("f", parameters(), PASS, [name()], name(), "comment", **PLACE))
statement(ClassDef("A", [], [], [], [], **PLACE))
statement(ClassDef(None, [], [], PASS, [], **PLACE))
statement(ClassDef("A", [None], [], PASS, [], **PLACE))
statement(ClassDef("A", [], [keyword("k", name("a", Del))], PASS, [], **PLACE))
statement(ClassDef("A", [name()], [keyword(None, name())], PASS, [name()], **PLACE))
statement(Return(constant(), **PLACE))
statement(Delete([], **PLACE))
statement(Delete([None], **PLACE))
statement(Delete([name()], **PLACE))
statement(Delete([constant()], **PLACE))
statement(Delete([Tuple([name("a", Del)], Del(), **PLACE)], **PLACE))
statement(Delete([Starred(name("a", Del), Del(), **PLACE)], **PLACE))
statement(Assign([], constant(), None, **PLACE))
statement(Assign([name()], constant(), None, **PLACE))
statement(Assign([constant()], constant(), None, **PLACE))
statement(Assign([None], constant(), None, **PLACE))
statement(Assign([name("a", Store)], None, None, **PLACE))
statement(Assign([Starred(name("a", Store), Store(), **PLACE)], constant(), None, **PLACE))
statement(Assign([List([Starred(name("a", Store), Store(), **PLACE)], Store(), **PLACE)], constant(), None, **PLACE))
statement(Assign([Tuple([name("a", Store), name()], Store(), **PLACE)], constant(), None, **PLACE))
statement(AugAssign(name(), Add(), constant(), **PLACE))
statement(AugAssign(name("a", Store), Add(), None, **PLACE))
statement(AugAssign(Tuple([name("a", Store)], Store(), **PLACE), Add(), constant(), **PLACE))
statement(AugAssign(Starred(name("a", Store), Store(), **PLACE), Add(), constant(), **PLACE))
statement(AugAssign(name("a", AugStore), Add(), constant(), **PLACE))
statement(AnnAssign(constant(), constant(), None, 1, **PLACE))
statement(AnnAssign(Tuple([], Store(), **PLACE), constant(), None, 1, **PLACE))
statement(AnnAssign(Tuple([], Store(), **PLACE), constant(), None, 0, **PLACE))
statement(AnnAssign(name("a", Store), None, None, 0, **PLACE))
statement(AnnAssign(name("a", Store), constant(), name("b", Store), 5, **PLACE))
statement(AnnAssign(name("a", Store), constant(), constant(), 5, **PLACE))
for kind in (For, AsyncFor):
    statement(kind(name("a", Store), constant(), [], [], None, **PLACE))
    statement(kind(name("a", Load), constant(), PASS, [], None, **PLACE))
    statement(kind(name("a", Store), constant(), PASS, [None], None, **PLACE))
    statement(kind(name("a", Store), constant(), PASS, PASS, None, **PLACE))
statement(While(constant(), [], [], **PLACE))
statement(While(constant(), PASS, [None], **PLACE))
statement(If(constant(), [], [], **PLACE))
statement(If(None, PASS, [], **PLACE))
statement(If(name(), PASS, [None], **PLACE))
for kind in (With, AsyncWith):
    statement(kind([], PASS, None, **PLACE))
    statement(kind([withitem(constant(), None)], [], None, **PLACE))
    statement(kind([withitem(constant(), constant())], PASS, None, **PLACE))
    statement(kind([withitem(constant(), name("a", Store))], PASS, None, **PLACE))
statement(Raise(None, constant(), **PLACE))
statement(Raise(None, None, **PLACE))
statement(Raise(constant(), name("a", Store), **PLACE))
statement(Try([], [], [], [], **PLACE))
statement(Try(PASS, [], [], [], **PLACE))
statement(Try(PASS, [], PASS, PASS, **PLACE))
statement(Try(PASS, [], [], [None], **PLACE))
statement(Try(PASS, [ExceptHandler(None, None, [], **PLACE)], [], [], **PLACE))
statement(Try(PASS, [ExceptHandler(None, "x", PASS, **PLACE)], [], [], **PLACE))
statement(Try(PASS, [ExceptHandler(None, None, PASS, **PLACE), ExceptHandler(name(), None, PASS, **PLACE)], [], [], **PLACE))
statement(Try(PASS, [ExceptHandler(name("a", Store), None, PASS, **PLACE)], [], [], **PLACE))
statement(Assert(None, None, **PLACE))
statement(Assert(Tuple([constant()], Load(), **PLACE), constant(), **PLACE))
statement(Import([], **PLACE))
statement(Import([alias("a b", "c d")], **PLACE))
statement(ImportFrom("a", [], 0, **PLACE))
statement(ImportFrom(None, [alias("a", None)], None, **PLACE))
statement(ImportFrom("a", [alias("a", None)], -1, **PLACE))
statement(ImportFrom("a", [alias("*", "b")], 3, **PLACE))
statement(ImportFrom("__future__", [alias("nothing", None)], 0, **PLACE))
statement(Pass(**PLACE), ImportFrom("__future__", [alias("division", None)], 0, **PLACE))
statement(Global([], **PLACE))
statement(Nonlocal([], **PLACE))
statement(Nonlocal(["a"], **PLACE))
statement(Global(["None", "no name", ""], **PLACE))
statement(Expr(None, **PLACE))
statement(Break(**PLACE))
statement(Continue(**PLACE))
