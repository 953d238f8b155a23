"""Warnings and errors of sources that become trees, and of trees that become code."""
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


print(type(compile("'\\d'", "given", "exec", PyCF_ONLY_AST)).__name__)
print(attempt(compile, "a b", "given", "exec", PyCF_ONLY_AST), attempt(compile, "(", "given", "exec", PyCF_ONLY_AST))
print(attempt(compile, "f() = 1", "given", "exec", PyCF_ONLY_AST))
print(attempt(compile, "return", "given", "exec", PyCF_ONLY_AST) is not None, attempt(compile, "return", "given", "exec"))
print(attempt(compile, "a\0", "given", "exec", PyCF_ONLY_AST), attempt(compile, "\ud800", "given", "exec", PyCF_ONLY_AST))
print(attempt(compile, "if a:", "given", "single", PyCF_ONLY_AST), attempt(compile, "a; b\nc", "given", "single", PyCF_ONLY_AST))
print(attempt(compile, "", "given", "eval", PyCF_ONLY_AST), attempt(compile, "a = 1", "given", "eval", PyCF_ONLY_AST))
tree = compile("x is 1\nassert (a, b)\n1()", "given", "exec", PyCF_ONLY_AST)
print(type(compile(tree, "given.py", "exec")).__name__)
try:
    compile(module(Return(constant(), lineno=7, col_offset=3)), "given.py", "exec")
except SyntaxError as error:
    print(error.msg, error.filename, error.lineno, error.offset, error.text)
try:
    compile(module(Expr(Yield(None, lineno=5, col_offset=2), lineno=4, col_offset=1)), "given.py", "exec")
except SyntaxError as error:
    print(error.msg, error.filename, error.lineno, error.offset, error.text)
