"""Nodes that change, lie or fail while they are read."""
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


class Growing(Pass):
    @property
    def lineno(self):
        body.append(Pass(**PLACE))
        return 1


body = [Growing(col_offset=0), Pass(**PLACE)]
print(attempt(compile, Module(body, []), "given", "exec"))


class Shrinking(Pass):
    @property
    def lineno(self):
        body.clear()
        return 1


body = [Pass(**PLACE), Shrinking(col_offset=0)]
kept = list(body)
print(attempt(compile, Module(body, []), "given", "exec"))


class Failing(Name):
    @property
    def id(self):
        raise KeyError("no id")


class Missing(Name):
    @property
    def id(self):
        raise AttributeError("no id")


class Asked(Expr):
    def __getattribute__(self, name):
        print("asked for", name)
        return super().__getattribute__(name)


node = Failing.__new__(Failing)
node.__dict__.update(ctx=Load(), **PLACE)
print(attempt(compile, Expression(node), "given", "eval"))
node = Missing.__new__(Missing)
node.__dict__.update(ctx=Load(), **PLACE)
print(attempt(compile, Expression(node), "given", "eval"))
print(type(attempt(compile, module(Asked(constant(), **PLACE)), "given", "exec")).__name__)


class Pretender:
    """No node, but it says that it is one."""

    __class__ = Name

    def __init__(self):
        self.__dict__.update(id="x", ctx=Load(), **PLACE)


print(isinstance(Pretender(), Name), isinstance(Pretender(), AST := __import__("_ast").AST))
print(eval(compile(Expression(Pretender()), "given", "eval"), {"x": 7}))


class PretendingTree:
    __class__ = Expression
    body = constant(8)


print(eval(compile(PretendingTree(), "given", "eval")))


class Bad(Name):
    def __repr__(self):
        raise ZeroDivisionError("repr")


class NoContext:
    def __repr__(self):
        raise ZeroDivisionError("repr")


print(attempt(compile, Expression(Name("a", NoContext(), **PLACE)), "given", "eval"))


class Indexed(list):
    def __getitem__(self, index):
        raise IndexError

    def __len__(self):
        return 0

    def __iter__(self):
        raise TypeError


print(type(attempt(compile, Module(Indexed([Pass(**PLACE)]), []), "given", "exec")).__name__)
