"""The attributes of code objects of all kinds of blocks."""

SOURCE = """
def plain(a, b=1): c = a; return c
def kinds(a, /, b, *c, d, e=2, **f): pass
def outer(x):
    def inner(y): return x + y
    return inner
def generator(): yield 1
async def coroutine(): await x
async def asynchronous(): yield
class A:
    x = 1
    def m(self): return __class__
l = lambda a, *b: (a, b)
m = [i for i in y]
g = (j for j in z if j)
"""


def show(code, depth=0):
    print("  " * depth + code.co_name)
    for name in ("argcount", "posonlyargcount", "kwonlyargcount", "nlocals", "stacksize", "flags", "firstlineno", "names",
                 "varnames", "freevars", "cellvars", "filename"):
        print("  " * depth, " ", name, getattr(code, "co_" + name))
    print("  " * depth, "  code", code.co_code.hex(), code.co_lnotab.hex())
    for constant in code.co_consts:
        if type(constant) is type(code):
            show(constant, depth + 1)
        else:
            print("  " * depth, "  constant", repr(constant))


code = compile(SOURCE, "given.py", "exec")
show(code)
kind = type(code)
print(kind, kind.__mro__, kind.__module__, [(name, type(value).__name__) for name, value in sorted(vars(kind).items()) if name[:3] == "co_"])
print(repr(code).split(" at ")[0], repr(code).split(", ")[1:], kind.__text_signature__, kind.replace.__text_signature__)
print(kind.__doc__ is None, code.__class__ is kind, hasattr(code, "__dict__"), code.__sizeof__() > 0)
