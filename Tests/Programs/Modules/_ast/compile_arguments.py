"""The arguments of compile: modes, flags, optimization; what they answer for trees."""
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


tree = Expression(constant(5))
print(compile(tree, "given", "eval", PyCF_ONLY_AST) is tree, compile(tree, "given", "exec", PyCF_ONLY_AST) is tree)
print(eval(compile(tree, "given", "eval")), compile(tree, "given", "eval").co_filename)
for mode in ("exec", "eval", "single", "func_type", "other"):
    for root in (Module([], []), Expression(constant()), Interactive([]), Suite([]), FunctionType([], constant()), AST(), constant()):
        answer = attempt(compile, root, "given", mode)
        print(mode, type(root).__name__, answer if isinstance(answer, str) else "code")
for flags in (0, 1, 2, 0x10, 0x20, 0x100, 0x200, 0x400, 0x800, 0x1000, 0x2000, 0x4000, 0x10000, 0x100000, 1 << 31, -1, "x", 1.5):
    answer = attempt(compile, "a", "given", "exec", flags)
    print(flags, answer if isinstance(answer, str) else type(answer).__name__)
for optimize in (-2, -1, 0, 1, 2, 3):
    answer = attempt(compile, "assert x", "given", "exec", 0, True, optimize)
    print(optimize, answer if isinstance(answer, str) else len(answer.co_code))
source = "def f():\n 'doc'\n assert a\n if __debug__: b"
for optimize in (0, 1, 2):
    code = compile(compile(source, "given", "exec", PyCF_ONLY_AST), "given", "exec", optimize=optimize)
    print(optimize, code == compile(source, "given", "exec", optimize=optimize), code.co_consts[0].co_consts)
print(attempt(compile, 3, "given", "exec"), attempt(compile, None, "given", "exec"))
print(attempt(compile, tree, 3, "eval"), attempt(compile, tree, "given", 3), attempt(compile, tree))
print(attempt(compile, tree, "given", "eval", dont_inherit="yes"), compile(tree, b"bytes", "eval").co_filename)
async_source = "await x"
print(attempt(compile, async_source, "given", "exec"))
print(bool(compile(async_source, "given", "exec", PyCF_ALLOW_TOP_LEVEL_AWAIT).co_flags & 0x80))
print(bool(compile(compile(async_source, "given", "exec", PyCF_ONLY_AST), "given", "exec",
                   PyCF_ALLOW_TOP_LEVEL_AWAIT).co_flags & 0x80))
